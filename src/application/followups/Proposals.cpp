// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/Proposals.h"

#include "application/Transaction.h"
#include "application/followups/ProposalGround.h"
#include "application/policy/Permit.h"

namespace plumbline {

namespace {

QString asText(const ProposalDecision& decision)
{
    QStringList parts{proposalVerdictName(decision.verdict)};
    if (decision.instead)
        parts.append(actionName(*decision.instead));
    if (decision.amount)
        parts.append(decision.amount->toString());
    return parts.join(QLatin1Char(' '));
}

Result<Proposal> findProposal(const Proposals& all, const ProposalKey& key)
{
    for (const Proposal& proposal : all.proposals) {
        if (proposal.key == key)
            return proposal;
    }
    return failure(ErrorCode::NotFound,
                   key.employee.text(),
                   QT_TRANSLATE_NOOP("Messages", "The result of %1 in %2 does not propose that."),
                   {key.employee.text(), key.cycle.toString()});
}

/// In a file without accounts as well.
Result<> checkNotOneself(const Access& access, const EmployeeId& employee)
{
    const auto& account = access.session.account;
    const bool isSelf =
        account ? account->person == employee : access.session.user == employee.text();
    if (!isSelf)
        return {};
    return failure(ErrorCode::NotPermitted,
                   employee.text(),
                   QT_TRANSLATE_NOOP("Messages", "Nobody decides on a proposal about themselves."));
}

Result<> decide(const Access& access,
                Repositories& repositories,
                const ProposalKey& key,
                const ProposalDecision& decision)
{
    Result<> ready =
        permit(access, repositories, Permission::DecideProposal, {key.cycle, key.employee, {}, {}});
    if (ready)
        ready = checkNotOneself(access, key.employee);
    if (ready)
        ready = checkDecision(key.action, decision);
    if (!ready)
        return ready;
    const auto settled = settledResults(access, repositories, key.cycle);
    if (!settled)
        return failure(settled.error());
    const Result<Proposal> proposal =
        proposalsIn(repositories, *settled).and_then([&](const Proposals& all) {
            return findProposal(all, key);
        });
    if (!proposal)
        return failure(proposal.error());
    const DecidedProposal* before = proposal->decided();
    if (before && before->decision == decision)
        return {};
    const DecidedProposal next{key, decision, access.session.user, access.clock.now()};
    if (auto added = repositories.ledger().addDecision(next); !added)
        return added;
    const QStringList object{key.cycle.toString(),
                             key.employee.text(),
                             QStringLiteral("proposal"),
                             actionName(key.action)};
    return audit(access,
                 repositories,
                 {QStringLiteral("proposal.decided"),
                  object.join(QLatin1Char('/')),
                  before ? asText(before->decision) : QString(),
                  asText(decision),
                  decision.reason,
                  key.employee});
}

} // namespace

Result<Proposals> proposalsOf(const Access& access, const CycleKey& key)
{
    Repositories& repositories = access.store.repositories();
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeeRewards, key);
    if (!sight)
        return failure(sight.error());
    auto settled = settledResults(access, repositories, key);
    if (!settled)
        return failure(settled.error());
    std::erase_if(settled->people,
                  [&](const KeptMoney& money) { return !sight->sees(money.employee); });
    return proposalsIn(repositories, *settled);
}

Result<>
decideProposal(const Access& access, const ProposalKey& proposal, const ProposalDecision& decision)
{
    return inTransaction(access, [&](Repositories& repositories) {
        return decide(access, repositories, proposal, decision);
    });
}

Result<std::optional<FineNote>>
fineNoteWith(const Access& access, const ProposalKey& key, const Decimal& amount)
{
    Repositories& repositories = access.store.repositories();
    const Result<> permitted =
        permit(access, repositories, Permission::DecideProposal, {key.cycle, key.employee, {}, {}});
    if (!permitted)
        return failure(permitted.error());
    const auto settled = settledResults(access, repositories, key.cycle);
    if (!settled)
        return failure(settled.error());
    const auto all = proposalsIn(repositories, *settled);
    if (!all)
        return failure(all.error());
    Rational taken(amount);
    for (const Proposal& proposal : all->proposals) {
        const std::optional<Decimal> other = decidedAmount(proposal);
        if (proposal.key.employee == key.employee && !(proposal.key == key) && other
            && *other < Decimal{0})
            taken -= *other;
    }
    for (const KeptMoney& money : settled->people) {
        if (money.employee == key.employee)
            return fineNoteFor(repositories, money, taken);
    }
    return std::optional<FineNote>();
}

} // namespace plumbline
