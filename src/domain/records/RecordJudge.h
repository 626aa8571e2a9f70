// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/Judging.h"

namespace plumbline {

/// A filter with the numbers of the texts that pass it, of one kind of records.
struct JudgeFilter
{
    RecordKind kind = RecordKind::Contact;
    int field = 0; ///< −1: the kind has no such field, so nothing passes.
    std::vector<std::int64_t> texts; ///< Ascending
};

/// Judges the records of one measure, with whole numbers only. Knows nothing of periods, and
/// nothing of visits, which can't be judged one by one (VisitJudge.h).
class RecordJudge
{
public:
    RecordJudge(MeasurePlan plan, const JudgeLimits& limits, std::vector<JudgeFilter> filters);

    [[nodiscard]] const MeasurePlan& plan() const noexcept { return m_plan; }

    [[nodiscard]] const JudgeLimits& limits() const noexcept { return m_limits; }

    /// Of a kind the measure looks at, and not excluded.
    [[nodiscard]] Judgement judge(RecordKind kind, const RecordFacts& facts) const;
    /// The filter that keeps the record out, if any.
    [[nodiscard]] const JudgeFilter* keptOutBy(RecordKind kind, const RecordFacts& facts) const;

private:
    MeasurePlan m_plan;
    JudgeLimits m_limits;
    std::vector<JudgeFilter> m_filters;
    std::array<Judging, kRecordKinds.size()> m_judgings{}; ///< By kind; null: not looked at.
};

/// The places of the fields that the measure reads of that kind.
[[nodiscard]] std::vector<int> fieldsRead(const MeasurePlan& plan, RecordKind kind);

} // namespace plumbline
