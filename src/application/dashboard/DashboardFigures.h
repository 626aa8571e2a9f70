// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/ExactSum.h"
#include "application/dashboard/TeamFigures.h"

namespace plumbline {

/// The figures behind a dashboard of any filter. Everybody is looked at once, and exact sums are
/// kept by team and position, so that another filter only adds those up. The sheet must outlive it
/// and stay as it is. Knows no window.
class DashboardFigures
{
public:
    explicit DashboardFigures(const ScoreSheet& sheet);

    [[nodiscard]] TeamFigures of(const DashboardFilter& filter) const;
    [[nodiscard]] const PersonFigure& person(int row) const;
    /// The scores of one person over the periods of `trend`.
    [[nodiscard]] std::vector<PeriodFigure> trendOf(int row) const;
    /// The team and all below it.
    [[nodiscard]] QSet<TeamId> teamsBelow(const TeamId& team) const;

private:
    /// How the people of a group stood in an earlier period.
    struct PastTally
    {
        int graded = 0;
        int top = 0;
        int help = 0;

        PastTally& operator+=(const PastTally& other);
    };

    struct Group
    {
        std::optional<TeamId> team;
        PositionId position;
        std::vector<int> rows;
        int complete = 0;
        Tally score;
        std::vector<Tally> rates; ///< Parallel to the scheme's indicators.
        std::vector<int> grades; ///< Parallel to the scheme's grades.
        std::vector<Tally> history; ///< Parallel to the earlier periods.
        std::vector<PastTally> past; ///< Parallel to the earlier periods.
    };

    void findPeriods();
    void findPeople();
    void findGroups();
    void findShares();
    [[nodiscard]] std::optional<int> gradeOf(int row) const;
    [[nodiscard]] std::vector<std::optional<Rational>> earlierScores(int row) const;
    void tally(Group& group) const;
    void tallyPast(const EmployeeId& employee,
                   const std::vector<std::optional<Rational>>& scores,
                   std::vector<PastTally>& past) const;
    [[nodiscard]] std::vector<QString> earlierGrades(const EmployeeId& employee) const;
    [[nodiscard]] bool hasPeriodBefore(std::size_t period) const;
    void addPast(const Group& pool, TeamFigures& figures) const;
    [[nodiscard]] Group pooled(const DashboardFilter& filter) const;
    [[nodiscard]] std::vector<IndicatorFigure> indicatorFigures(const Group& pool) const;
    [[nodiscard]] std::vector<GradeFigure> gradeFigures(const Group& pool) const;
    [[nodiscard]] std::vector<PeriodFigure> trendFigures(const Group& pool) const;
    void rank(const std::vector<int>& rows, TeamFigures& figures) const;
    void findHelp(TeamFigures& figures) const;
    [[nodiscard]] std::optional<HelpReason> reasonToHelp(const PersonFigure& person) const;

    const ScoreSheet& m_sheet;
    std::vector<Period> m_periods; ///< Earlier ones, by time.
    std::vector<PersonFigure> m_people; ///< By row of the sheet.
    std::vector<int> m_order; ///< Place of each row in the ranking of everybody.
    std::vector<Rational> m_shares; ///< Parallel to the scheme's indicators.
    std::vector<Group> m_groups;
};

} // namespace plumbline
