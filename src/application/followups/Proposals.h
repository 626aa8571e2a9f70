// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/LedgerRepository.h"
#include "domain/followups/FineCheck.h"

namespace plumbline {

/// What rules propose for somebody, and what was decided.
struct Proposal
{
    ProposalKey key;
    QString name; ///< The person's.
    QStringList rules; ///< Ids of the rules that propose it.
    std::vector<DecidedProposal> decisions; ///< Oldest first; the last one counts.

    [[nodiscard]] const DecidedProposal* decided() const
    {
        return decisions.empty() ? nullptr : &decisions.back();
    }
};

/// What is taken off somebody in a cycle, where that deserves a warning.
struct FineNote
{
    EmployeeId employee;
    QString name;
    Rational taken; ///< Above zero: rules and fines together.
    std::optional<Rational> wage; ///< A month's.
    std::vector<FineWarning> warnings; ///< Never empty.
};

struct Proposals
{
    std::vector<Proposal> proposals; ///< In the order of people, then of actions.
    std::vector<FineNote> fines;
    int undecided = 0;
};

/// What the cycle's result proposes, of whom may be seen. Without a result: nothing.
[[nodiscard]] Result<Proposals> proposalsOf(const Access& access, const CycleKey& key);
/// Decides one, or decides it anew. `not-found` where the result does not propose it. Nobody
/// decides on themselves.
[[nodiscard]] Result<>
decideProposal(const Access& access, const ProposalKey& proposal, const ProposalDecision& decision);
/// The warnings that an amount taken (above zero) beside what rules take would bring; asked before
/// deciding.
[[nodiscard]] Result<std::optional<FineNote>>
fineNoteWith(const Access& access, const ProposalKey& proposal, const Decimal& amount);

} // namespace plumbline
