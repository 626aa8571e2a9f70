// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QDate>

#include <array>
#include <optional>

namespace plumbline {

/// How an interview was held, or how its record came.
enum class HeldHow { InPerson, Remotely, OnPaper };

inline constexpr std::array kHeldHow{HeldHow::InPerson, HeldHow::Remotely, HeldHow::OnPaper};

[[nodiscard]] QString heldHowName(HeldHow how); ///< As it is stored: `in-person`.
[[nodiscard]] std::optional<HeldHow> heldHowNamed(QStringView name);

/// What was said when a result was talked over.
struct InterviewFacts
{
    QDate day;
    QString holder; ///< Who held it, by name.
    HeldHow how = HeldHow::InPerson;
    QString wentWell;
    QString wentBadly;
    QString agreed; ///< In words; what has an owner and a date is a PlanAction.
    friend bool operator==(const InterviewFacts&, const InterviewFacts&) = default;
};

/// `missing-field` without a day, a holder or a single text, `out-of-range` after `today`.
[[nodiscard]] Result<> checkInterview(const InterviewFacts& facts, const QDate& today);

} // namespace plumbline
