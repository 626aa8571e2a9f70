// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/ProposalGround.h"

#include "application/followups/PaySettings.h"

namespace plumbline {

namespace {

std::vector<Proposal> proposalsFor(const SettledResults& settled,
                                   const KeptMoney& money,
                                   const std::vector<DecidedProposal>& decisions)
{
    std::vector<Proposal> proposals;
    for (const QString& name : money.actions) {
        const std::optional<Action> what = action(name);
        if (!what)
            continue;
        Proposal proposal;
        proposal.key = {settled.cycle.key, money.employee, *what};
        proposal.name = money.name;
        proposal.rules = proposingRules(settled.scheme, money.rules, *what);
        for (const DecidedProposal& decision : decisions) {
            if (decision.proposal == proposal.key)
                proposal.decisions.push_back(decision);
        }
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

/// What decisions take off somebody, above zero.
Rational takenBy(const std::vector<Proposal>& proposals)
{
    Rational taken;
    for (const Proposal& proposal : proposals) {
        const std::optional<Decimal> amount = decidedAmount(proposal);
        if (amount && *amount < Decimal{0})
            taken -= *amount;
    }
    return taken;
}

} // namespace

std::optional<Decimal> decidedAmount(const Proposal& proposal)
{
    const DecidedProposal* decided = proposal.decided();
    return decided ? decided->decision.amount : std::nullopt;
}

Result<std::optional<FineNote>>
fineNoteFor(Repositories& repositories, const KeptMoney& money, const Rational& besideRules)
{
    const Result<PaySettings> settings = paySettings(repositories);
    if (!settings)
        return failure(settings.error());
    FineNote note{money.employee, money.name, money.taken + besideRules, {}, {}};
    const auto wage = money.amounts.find(settings->wageAmount);
    if (wage != money.amounts.end())
        note.wage = Rational(wage->second);
    note.warnings = fineWarnings(note.taken, note.wage, settings->limits);
    if (note.warnings.empty())
        return std::optional<FineNote>();
    return std::optional(std::move(note));
}

Result<Proposals> proposalsIn(Repositories& repositories, const SettledResults& settled)
{
    const auto decisions = repositories.ledger().decisions({settled.cycle.key, {}});
    if (!decisions)
        return failure(decisions.error());
    Proposals all;
    for (const KeptMoney& money : settled.people) {
        const std::vector<Proposal> proposals = proposalsFor(settled, money, *decisions);
        const auto note = fineNoteFor(repositories, money, takenBy(proposals));
        if (!note)
            return failure(note.error());
        if (*note)
            all.fines.push_back(**note);
        for (const Proposal& proposal : proposals)
            all.undecided += proposal.decided() ? 0 : 1;
        all.proposals.insert(all.proposals.end(), proposals.begin(), proposals.end());
    }
    return all;
}

} // namespace plumbline
