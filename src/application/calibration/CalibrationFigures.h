// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/StoredDecision.h"
#include "domain/common/Rational.h"
#include "domain/cycles/Cycle.h"
#include "domain/way/AppraisalCourse.h"

namespace plumbline {

/// What somebody would decide on a person's result.
struct CalibrationDraft
{
    EmployeeId employee;
    Decision decision; ///< With the reason; a preview needs none.
};

/// Why a person's result can't be decided on now.
enum class CalibrationBar {
    None,
    Refused, ///< Nobody's can: by role, or at this stage of the cycle.
    Own,
    NotSubmitted,
    Published,
    Incomplete
};

/// A decision that was taken, and whether its second person has looked.
struct CalibrationDecision
{
    StoredDecision stored;
    bool isWaiting = false;
};

/// What somebody comes to on one side of the sheet.
struct CalibrationFigure
{
    std::optional<Rational> score; ///< None: incomplete.
    std::optional<int> grade; ///< After the rules.
    std::optional<Rational> money; ///< None without a slip, or where it may not be seen.
    friend bool operator==(const CalibrationFigure&, const CalibrationFigure&) = default;
};

/// One line of the sheet.
struct CalibrationPerson
{
    Appraisal appraisal;
    AppraisalState state = AppraisalState::InWork;
    CalibrationBar bar = CalibrationBar::None;
    std::vector<CalibrationDecision> decisions = {}; ///< In the order they were taken.
    CalibrationFigure now = {};
    int rank = 0; ///< 0: incomplete, or ranked in a later part.
    /// How far the next better grade is, where no more than a hundredth of the full score.
    std::optional<Rational> up = {};
    std::optional<Rational> down = {}; ///< The same to the next worse one.
};

/// How many have a grade, on both sides.
struct CalibrationGrade
{
    int before = 0;
    int after = 0;
    std::optional<Rational> guideline; ///< The quota's share, 0 to 1; none without a quota.
};

/// A team's complete people, without those of the teams below it.
struct CalibrationTeam
{
    std::optional<TeamId> team;
    int people = 0;
    std::optional<Rational> before; ///< The exact mean of their scores.
    std::optional<Rational> after;
};

/// The totals of those slips that have one and may be seen.
struct CalibrationCost
{
    int people = 0; ///< Behind both sums.
    Rational before;
    Rational after;
};

/// What drafts would make of everybody. All figures exact; nothing is kept.
struct CalibrationPreview
{
    std::vector<CalibrationFigure> after; ///< Parallel to the people.
    std::vector<std::size_t> changed; ///< Whose figures differ.
    std::vector<CalibrationGrade> grades; ///< Best first; empty without grades.
    std::vector<CalibrationTeam> teams; ///< In the company's order; without a team last.
    std::optional<CalibrationCost> cost; ///< None where no slip may be seen.
};

} // namespace plumbline
