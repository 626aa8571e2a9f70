// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/DashboardFigures.h"
#include "application/explanation/Explained.h"

namespace plumbline {

/// How the figures of a dashboard about many people came about: who went in with which exact
/// figure, sum, count, mean and rounding. Looks at the people of one filter.
class TeamExplanation
{
public:
    TeamExplanation(const ScoreSheet& sheet, const DashboardFilter& filter);

    /// The mean score and how it changed.
    [[nodiscard]] Explained mean() const;
    [[nodiscard]] Explained completion() const;
    /// Who is counted.
    [[nodiscard]] Explained people() const;
    [[nodiscard]] Explained grade(int grade) const;
    /// The points an indicator loses, and its mean rate.
    [[nodiscard]] Explained indicator(int node) const;
    /// The mean of an earlier period or of the cycle's own; with one person's score beside it.
    [[nodiscard]] Explained period(const Period& period, const EmployeeId& beside) const;
    [[nodiscard]] Explained help() const;
    /// One person's score against the period before.
    [[nodiscard]] Explained change(int row) const;

private:
    using Figures = std::vector<PeerFigure>;

    [[nodiscard]] Explained made(ExplainText title, std::vector<Step> steps) const;
    [[nodiscard]] Step meanScore(const char* label) const;
    [[nodiscard]] Step meanOf(const char* label, const Period& period) const;
    [[nodiscard]] Step shareOf(int node) const;
    [[nodiscard]] Figures scores() const;
    [[nodiscard]] Figures scoresOf(const Period& period) const;
    [[nodiscard]] LocalizedText nodeName(int node) const;

    const ScoreSheet& m_sheet;
    DashboardFigures m_figures;
    TeamFigures m_team;
};

/// The share of those who have a grade that have this one, in percent.
[[nodiscard]] Step gradeShare(const char* words, int people, int graded);

/// The mean of one team without those below it (none: of the people without a team), as reports
/// print it.
[[nodiscard]] Explained explainTeamMean(const ScoreSheet& sheet, const std::optional<TeamId>& team);

} // namespace plumbline
