// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"
#include "domain/cycles/Cycle.h"
#include "domain/schemes/Rule.h"

#include <optional>

namespace plumbline {

/// What somebody decided on what the program proposed.
enum class ProposalVerdict { Accepted, Declined, Changed };

inline constexpr std::array kProposalVerdicts{
    ProposalVerdict::Accepted, ProposalVerdict::Declined, ProposalVerdict::Changed};

[[nodiscard]] QString proposalVerdictName(ProposalVerdict verdict); ///< As it is stored.
[[nodiscard]] std::optional<ProposalVerdict> proposalVerdictNamed(QStringView name);

/// Something that a rule proposes for somebody. The program decides none.
struct ProposalKey
{
    CycleKey cycle;
    EmployeeId employee;
    Action action = Action::Commend;
    friend bool operator==(const ProposalKey&, const ProposalKey&) = default;
};

struct ProposalDecision
{
    ProposalVerdict verdict = ProposalVerdict::Declined;
    std::optional<Action> instead; ///< Of a change: what else.
    /// What it pays, or (below zero) takes; none: no money of its own.
    std::optional<Decimal> amount;
    QString reason;
    friend bool operator==(const ProposalDecision&, const ProposalDecision&) = default;
};

/// `missing-field` without a reason, `bad-value` where a change changes nothing, something declined
/// pays, or a fine does not take.
[[nodiscard]] Result<> checkDecision(Action proposed, const ProposalDecision& decision);

} // namespace plumbline
