// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/reports/TeamTree.h"
#include "domain/schemes/Scheme.h"

namespace plumbline {

class ScoreSheet;
struct SheetData;

/// What the head and foot of every layout say, and the scheme that its figures are told by.
struct ReportGround
{
    Company company;
    Cycle cycle;
    Scheme scheme;
    std::vector<Position> positions;
    std::vector<Team> teams = {};
    QString trailCode = {}; ///< Where the trail stood when it was read.

    /// Whatever is not closed may still change.
    [[nodiscard]] bool isDraft() const { return !cycle.isClosed(); }
};

/// Whom a page is about, by name.
struct ReportPerson
{
    Appraisal appraisal;
    LocalizedText position;
    QString team = {}; ///< Empty: in none.
    QString leader = {}; ///< Empty: unknown.
};

[[nodiscard]] ReportGround reportGround(const ScoreSheet& sheet);
/// The same without anybody's values. Asks nothing: whoever calls has asked.
[[nodiscard]] Result<ReportGround> reportGround(const Access& access, const CycleKey& key);
/// Whether a person's team is that one, or below it.
[[nodiscard]] bool
isWithin(const ReportGround& ground, const Appraisal& appraisal, const TeamId& team);
/// Without the leader.
[[nodiscard]] ReportPerson reportPerson(const Appraisal& appraisal,
                                        const std::vector<Position>& positions,
                                        const std::vector<Team>& teams);
/// The sheet as whoever is signed in may see it.
[[nodiscard]] Result<ScoreSheet> reportSheet(const Access& access, const CycleKey& key);
/// Who leads the person's team, or the next above where that is the person; none: nobody.
[[nodiscard]] std::optional<EmployeeId> leaderAbove(const std::vector<Team>& teams,
                                                    const Appraisal& appraisal);
/// The names of employees whom the reader may see.
[[nodiscard]] Result<QHash<EmployeeId, QString>> namesInSight(const Access& access,
                                                              const CycleKey& key);
/// `not-found` in words.
[[nodiscard]] tl::unexpected<Error> notInCycle(const QString& id, const CycleKey& key);

} // namespace plumbline
