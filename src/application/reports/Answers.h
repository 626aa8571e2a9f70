// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"
#include "application/reports/AnswerKind.h"
#include "application/way/Courses.h"

namespace plumbline {

/// What became of the results in the reader's sight.
class AnswerCounts
{
public:
    void add(const CourseLine& line);

    [[nodiscard]] int of(AnswerKind kind) const { return m_times[static_cast<std::size_t>(kind)]; }

    /// Nothing was published, and nobody left out.
    [[nodiscard]] bool isNothing() const;

private:
    std::array<int, kAnswerKinds.size()> m_times{};
};

/// How often that is so of one appraisal.
[[nodiscard]] int timesOf(const CourseLine& line, AnswerKind kind);
/// The appraisals of which the reader may make reports, in the cycle's order. Asks for that.
[[nodiscard]] Result<std::vector<CourseLine>> reportedCourses(const Access& access,
                                                              const CycleKey& key);
/// Whom a count is about, and how often each.
[[nodiscard]] Result<Explained>
explainAnswers(const Access& access, const CycleKey& key, AnswerKind kind);

} // namespace plumbline
