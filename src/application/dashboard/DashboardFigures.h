// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/ExactSum.h"
#include "application/dashboard/TeamFigures.h"

#include <memory>

namespace plumbline {

/// Earlier cycles of a scheme, by time, before the one looked at.
using EarlierSheets = std::vector<std::shared_ptr<const ScoreSheet>>;

/// The figures behind a dashboard of any filter, of one period or of several that end with the
/// sheet's. Everybody is looked at once, and exact sums are kept by team and position, so that
/// another filter only adds those up. The sheet must outlive it and stay as it is. Knows no window.
class DashboardFigures
{
public:
    /// Over several periods an indicator of an earlier scheme version is the one with the same id.
    explicit DashboardFigures(const ScoreSheet& sheet, EarlierSheets earlier = {});

    [[nodiscard]] const PeriodRange& range() const { return m_range; }

    [[nodiscard]] TeamFigures of(const DashboardFilter& filter) const;
    [[nodiscard]] const PersonFigure& person(int row) const;
    /// What a person has in each period of the range, as far as they take part, by time.
    [[nodiscard]] std::vector<PeriodResult> resultsOf(int row) const;
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
        int expected = 0;
        Tally score; ///< Of the results of the range.
        Tally lastScore; ///< Of its last period.
        std::vector<Tally> rates; ///< Parallel to the scheme's indicators.
        std::vector<int> grades; ///< Parallel to the scheme's grades; of the range.
        std::vector<int> lastGrades; ///< Of its last period.
        std::vector<Tally> history; ///< Parallel to the earlier periods.
        std::vector<PastTally> past; ///< Parallel to the earlier periods.
    };

    /// A sheet of the range, and what its scheme calls what the last one's has.
    struct Part
    {
        const ScoreSheet* sheet = nullptr;
        std::vector<int> nodes; ///< Parallel to the indicators; −1: it has none.
        std::vector<int> grades; ///< Places in the last one's list; −1: it has none.
        bool isByRules = false; ///< Grades are known after the rules only.
        Rational scale = Rational(1); ///< Of its scores to the last one's.
    };

    struct Sums
    {
        ExactSum scores;
        ExactSum lastScores;
        std::vector<ExactSum> rates;

        void addRates(const std::vector<std::optional<Rational>>& more);
    };

    void findParts();
    [[nodiscard]] std::optional<PeriodResult> resultIn(const Part& part, int row) const;
    [[nodiscard]] PersonFigure personOver(int row) const;
    void addEarlier(int row, PersonFigure& person) const;
    void rankByMeans();
    void findPeriods();
    void findPeople();
    void findGroups();
    void findShares();
    [[nodiscard]] std::vector<std::optional<Rational>> earlierScores(int row) const;
    [[nodiscard]] std::optional<Rational>
    meanBefore(const std::vector<std::optional<Rational>>& scores) const;
    void tally(Group& group) const;
    void addResults(const PersonFigure& person, Sums& sums) const;
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
    EarlierSheets m_earlier;
    PeriodRange m_range;
    std::vector<Part> m_parts; ///< By time; the last is the sheet's own.
    std::vector<Period> m_periods; ///< Earlier ones, by time.
    std::vector<PersonFigure> m_people; ///< By row of the sheet.
    std::vector<int> m_order; ///< Place of each row in the ranking of everybody.
    std::vector<Rational> m_shares; ///< Parallel to the scheme's indicators.
    std::vector<Group> m_groups;
};

} // namespace plumbline
