// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"
#include "domain/common/Result.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>

#include <array>
#include <optional>
#include <vector>

namespace plumbline {

enum class ActionState { Open, Done, GivenUp };

inline constexpr std::array kActionStates{
    ActionState::Open, ActionState::Done, ActionState::GivenUp};

[[nodiscard]] QString actionStateName(ActionState state); ///< As it is stored: `given-up`.
[[nodiscard]] std::optional<ActionState> actionStateNamed(QStringView name);

/// Something that is to be done for somebody to become better, as it was agreed.
struct PlanActionFacts
{
    QString what;
    EmployeeId owner; ///< Who does it: the person, the leader, anybody.
    QDate due;
    int interview = 0; ///< Where it was agreed; 0: elsewhere.
    friend bool operator==(const PlanActionFacts&, const PlanActionFacts&) = default;
};

/// How far an action is.
struct ActionReport
{
    ActionState state = ActionState::Open;
    QString text;
    QDate due; ///< Null: as before.
    QString by;
    QDateTime at;
    friend bool operator==(const ActionReport&, const ActionReport&) = default;
};

/// An action as its reports leave it.
struct ActionStanding
{
    ActionState state = ActionState::Open;
    QDate due;
};

/// The last report counts; the last date that was given does.
[[nodiscard]] ActionStanding standingOf(const PlanActionFacts& action,
                                        const std::vector<ActionReport>& reports);
/// `missing-field` without words, an owner or a date.
[[nodiscard]] Result<> checkAction(const PlanActionFacts& action);
/// `missing-field` where it says nothing: giving up and a moved date need words.
[[nodiscard]] Result<> checkReport(const ActionReport& report);

} // namespace plumbline
