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
    friend bool operator==(const DashboardFilter&, const DashboardFilter&) = default;
};

/// One person of the cycle. The grade is the one after the rules, as in reports.
struct PersonFigure
{
    int row = 0; ///< In the score sheet.
    std::optional<Rational> score; ///< None: incomplete.
    std::optional<Rational> previous; ///< Score of the period before.
    std::optional<int> grade;
    int rank = 0;

    [[nodiscard]] std::optional<Rational> change() const;
};

/// How an indicator did among the complete people.
struct IndicatorFigure
{
    int node = 0;
    Rational share; ///< Points of the scheme's full that it can bring.
    std::optional<Rational> meanRate;
    std::optional<Rational> lost; ///< share × (1 − mean rate); below zero where caps exceed 1.
    int people = 0;
};

struct GradeFigure
{
    int grade = 0;
    int people = 0;
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

/// Everything a dashboard says about the people of one filter. All figures exact.
struct TeamFigures
{
    int people = 0;
    int complete = 0;
    std::optional<Rational> mean;
    std::optional<Rational> previousMean; ///< Of the same people in the period before.
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
    std::vector<PeriodFigure> helpNeeded; ///< How many; none where the period before is unknown.

    [[nodiscard]] bool isSmallSample() const { return complete < kSmallSample; }

    [[nodiscard]] std::optional<Rational> change() const;
};

} // namespace plumbline
