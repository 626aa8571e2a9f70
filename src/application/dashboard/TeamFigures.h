// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/ScoreSheet.h"

namespace plumbline {

/// Fewer people than this say little about a team; shown hatched and said so.
inline constexpr int kSmallSample = 5;

/// Whom a dashboard looks at. None: everybody. A team is meant with all teams below it.
struct DashboardFilter
{
    std::optional<TeamId> team;
    std::optional<PositionId> position;
    bool isWithoutTeam = false; ///< Those of no team, instead of a team's.
    friend bool operator==(const DashboardFilter&, const DashboardFilter&) = default;
};

/// `a` less `b`; none where either is missing.
[[nodiscard]] std::optional<Rational> differenceOf(const std::optional<Rational>& a,
                                                   const std::optional<Rational>& b);

/// Periods that follow each other, with both ends.
struct PeriodRange
{
    Period first;
    Period last;

    [[nodiscard]] bool isOne() const { return first == last; }

    [[nodiscard]] bool contains(const Period& period) const
    {
        return !(period < first) && !(last < period);
    }

    [[nodiscard]] int size() const;
    /// As many periods, that many earlier.
    [[nodiscard]] PeriodRange before() const;
    friend bool operator==(const PeriodRange&, const PeriodRange&) = default;
};

/// One person of the cycle; over several periods the means of the complete results. Grades are
/// those after the rules, as in reports.
struct PersonFigure
{
    int row = 0; ///< In the score sheet.
    std::optional<Rational> score; ///< None: incomplete.
    std::optional<Rational> previous; ///< The same of as many periods before.
    std::optional<int> grade; ///< Of the last period.
    std::vector<int> grades; ///< Of each period that has one, by time.
    int rank = 0;
    /// Parallel to the scheme's indicators; none: left out, or no period has one.
    std::vector<std::optional<Rational>> rates;
    int results = 0; ///< How many are complete.
    int expected = 0; ///< In how many periods the person takes part.

    [[nodiscard]] std::optional<Rational> change() const;
};

/// What somebody has in one period of a range.
struct PeriodResult
{
    Period period;
    std::optional<Rational> score; ///< None: incomplete. On the scale of the range's last period.
    std::optional<int> grade; ///< Place in the last scheme's list.
    std::vector<std::optional<Rational>> rates; ///< Parallel to the last scheme's indicators.
};

/// How an indicator did among the complete people.
struct IndicatorFigure
{
    int node = 0;
    Rational share; ///< Points of the scheme's full that it can bring.
    std::optional<Rational> meanRate;
    std::optional<Rational> lost; ///< share × (1 − mean rate); below zero where caps exceed 1.
    int people = 0; ///< Results that went in: of one period as many as people.
};

struct GradeFigure
{
    int grade = 0;
    int people = 0; ///< Over several periods: how often it was given.
    std::optional<Rational> share; ///< Of those who have a grade, 0 to 1.
    std::optional<Rational> guideline; ///< The quota's share, 0 to 1; none without a quota.
};

struct PeriodFigure
{
    Period period;
    std::optional<Rational> score; ///< A person's score or a team's mean.
    int people = 0;
};

enum class HelpReason { LowestGrade, Dropped, LowScore };

/// Somebody to look at first. LowScore only fills the list up.
struct HelpFigure
{
    int row = 0;
    HelpReason reason = HelpReason::LowScore;
};

/// Everything a dashboard says about the people of one filter in a range of periods: about those
/// who take part in the last of them. All figures exact.
struct TeamFigures
{
    PeriodRange range;
    int people = 0;
    int complete = 0; ///< People with a complete result.
    int results = 0; ///< Complete results: of one period as many as complete people.
    int expected = 0; ///< Results there will be.
    std::optional<Rational> mean; ///< Of the results.
    std::optional<Rational> previousMean; ///< Of the same people in as many periods before.
    std::optional<int> highest; ///< Row of the best score.
    std::optional<int> lowest;
    std::vector<IndicatorFigure> indicators; ///< In tree order.
    std::vector<GradeFigure> grades; ///< Best first.
    std::vector<PeriodFigure> trend; ///< By time; the last is the cycle's own.
    std::vector<int> ranking; ///< Rows, best first; incomplete people at the end.
    std::vector<HelpFigure> help; ///< Lowest score first.
    int needHelp = 0; ///< Those of `help` with a reason beyond being low.
    /// The same figures of the earlier periods, as far as results of these people are kept; the
    /// last is the cycle's own.
    std::vector<PeriodFigure> topGrade; ///< Share of the best grade; `people` have a grade.
    std::vector<PeriodFigure> helpNeeded; ///< How many; none where the period before is unknown,
                                          ///< and at the end of a range of several.

    [[nodiscard]] bool isSmallSample() const { return complete < kSmallSample; }

    [[nodiscard]] std::optional<Rational> change() const;
};

} // namespace plumbline
