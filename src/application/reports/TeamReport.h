// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/TeamFigures.h"
#include "application/reports/ReportGround.h"

namespace plumbline {

class DashboardFigures;

/// One person in the ranking of a team report.
struct RankedPerson
{
    ReportPerson person;
    std::optional<Rational> score; ///< None: incomplete.
    std::optional<Rational> change; ///< Since the period before.
    QString grade = {};
    int rank = 0; ///< In the whole cycle; 0: none.
    int rankOf = 0;
};

/// What is said on paper about a team and the teams below it in one cycle. The figures are the
/// dashboard's. Only people whom the reader may see are in it.
struct TeamReport
{
    ReportGround ground;
    TeamId team;
    QString name;
    QString leader = {}; ///< By name; empty: unknown, or not to be seen.
    int unseen = 0; ///< People of the team whom the reader may not see: not counted.
    TeamFigures figures;
    std::vector<RankedPerson> ranking; ///< Best first; incomplete people at the end.
};

[[nodiscard]] TeamReport
teamReport(const ScoreSheet& sheet, const DashboardFigures& figures, const TeamId& team);
/// Teams with somebody to be seen, those above before those below.
[[nodiscard]] std::vector<TeamId> reportedTeams(const ScoreSheet& sheet);
/// Of those teams; none: of all that have somebody to be seen. `not-found` for another one.
[[nodiscard]] Result<std::vector<TeamReport>>
teamReports(const Access& access, const CycleKey& key, const std::vector<TeamId>& teams);

} // namespace plumbline
