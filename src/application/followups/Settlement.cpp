// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/Settlement.h"

#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/followups/ProposalGround.h"
#include "application/policy/Permit.h"
#include "application/way/Review.h"
#include "application/way/WayGround.h"

#include <set>

namespace plumbline {

namespace {

/// What every source of the cycle should come to.
DueAmounts dueIn(const SettledResults& settled, const Proposals& proposals)
{
    DueAmounts due;
    const CycleKey& key = settled.cycle.key;
    for (const KeptMoney& money : settled.people) {
        for (const auto& [what, amount] : money.due)
            due.emplace(LedgerSource{key, money.employee, what}, amount);
    }
    for (const Proposal& proposal : proposals.proposals) {
        const std::optional<Decimal> amount = decidedAmount(proposal);
        if (!amount || *amount == Decimal{0})
            continue;
        const QString what = QStringLiteral("action:") + actionName(proposal.key.action);
        due.emplace(LedgerSource{key, proposal.key.employee, what}, Rational(*amount));
    }
    return due;
}

Result<> checkPublished(const SettledResults& settled)
{
    if (settled.revision > 0)
        return {};
    return failure(
        ErrorCode::Incomplete,
        settled.cycle.key.toString(),
        QT_TRANSLATE_NOOP("Messages", "%1 can't be settled yet: its results are not published."),
        {settled.cycle.key.toString()});
}

/// Everything that settling would write, and whom it concerns.
Result<Settlement> planned(const Access& access, Repositories& repositories, const CycleKey& key)
{
    const auto settled = settledResults(access, repositories, key);
    if (!settled)
        return failure(settled.error());
    if (auto published = checkPublished(*settled); !published)
        return failure(published.error());
    const auto proposals = proposalsIn(repositories, *settled);
    if (!proposals)
        return failure(proposals.error());
    const auto entries = repositories.ledger().entries({key, {}});
    if (!entries)
        return failure(entries.error());
    SettlementPlan plan = planSettlement(*entries, dueIn(*settled, *proposals));
    Settlement settlement;
    settlement.revision = settled->revision;
    settlement.sum = ledgerSum(plan.entries);
    settlement.entries = std::move(plan.entries);
    settlement.takenBack = std::move(plan.takenBack);
    settlement.unchanged = plan.unchanged;
    settlement.undecided = proposals->undecided;
    settlement.fines = proposals->fines;
    std::set<EmployeeId> people;
    for (const LedgerEntry& entry : settlement.entries)
        people.insert(entry.source.employee);
    settlement.people = static_cast<int>(people.size());
    for (const KeptMoney& money : settled->people) {
        if (money.lacksPart)
            settlement.withoutTotal.push_back(money.employee);
    }
    return settlement;
}

Result<> writeEntry(const Access& access, Repositories& repositories, LedgerEntry& entry, int run)
{
    entry.run = run;
    entry.by = access.session.user;
    entry.at = access.clock.now();
    const Result<int> number = repositories.ledger().add(entry);
    if (!number)
        return failure(number.error());
    entry.number = *number;
    const QStringList object{entry.source.cycle.toString(),
                             entry.source.employee.text(),
                             QStringLiteral("ledger"),
                             entry.source.what};
    return audit(
        access,
        repositories,
        {entry.reverses == 0 ? QStringLiteral("ledger.added") : QStringLiteral("ledger.reversed"),
         object.join(QLatin1Char('/')),
         {},
         entry.amount.toString(),
         {},
         entry.source.employee});
}

/// Writes what was planned as one run.
Result<>
write(const Access& access, Repositories& repositories, const CycleKey& key, Settlement& settlement)
{
    if (settlement.entries.empty())
        return {};
    const Result<int> run = repositories.ledger().addRun(
        {0, key, settlement.revision, access.session.user, access.clock.now()});
    if (!run)
        return failure(run.error());
    settlement.run = *run;
    for (LedgerEntry& entry : settlement.entries) {
        if (auto written = writeEntry(access, repositories, entry, *run); !written)
            return written;
    }
    return audit(
        access,
        repositories,
        {QStringLiteral("cycle.settled"),
         key.toString(),
         {},
         QString::number(settlement.entries.size()) + QLatin1Char(' ') + settlement.sum.toString(),
         {}});
}

/// Takes the step of being settled for everybody who may take it now.
Result<> markAll(const Access& access, Repositories& repositories, const CycleKey& key)
{
    const auto cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    if (cycle->stage != CycleStage::Settled)
        return {};
    const Result<WayGround> ground = readWay(repositories, *cycle);
    if (!ground)
        return failure(ground.error());
    std::vector<EmployeeId> ready;
    for (const Appraisal& appraisal : ground->appraisals) {
        const auto next = ground->course(appraisal).next();
        if (std::ranges::find(next, AppraisalStepKind::Settled) != next.end())
            ready.push_back(appraisal.employee);
    }
    return markSettled(access, repositories, key, ready);
}

Result<Settlement> settle(const Access& access, Repositories& repositories, const CycleKey& key)
{
    if (auto permitted = permit(access, repositories, Permission::Settle, {key, {}, {}, {}});
        !permitted)
        return failure(permitted.error());
    Result<Settlement> settlement = planned(access, repositories, key);
    if (!settlement)
        return settlement;
    Result<> done = write(access, repositories, key, *settlement);
    if (done)
        done = markAll(access, repositories, key);
    if (!done)
        return failure(done.error());
    return settlement;
}

} // namespace

Result<Settlement> previewSettlement(const Access& access, const CycleKey& key)
{
    Repositories& repositories = access.store.repositories();
    if (auto permitted = permit(access, repositories, Permission::Settle, {key, {}, {}, {}});
        !permitted)
        return failure(permitted.error());
    return planned(access, repositories, key);
}

Result<Settlement> settleCycle(const Access& access, const CycleKey& key)
{
    return inTransaction(
        access, [&](Repositories& repositories) { return settle(access, repositories, key); });
}

} // namespace plumbline
