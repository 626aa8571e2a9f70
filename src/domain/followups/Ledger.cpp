// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followups/Ledger.h"

namespace plumbline {

namespace {

/// Where the chain of one source's entries has come to.
struct SourceState
{
    LedgerEntry last;
    Rational settled; ///< What a settlement put in force last.
};

std::map<LedgerSource, SourceState> statesOf(const std::vector<LedgerEntry>& entries)
{
    std::map<LedgerSource, SourceState> states;
    for (const LedgerEntry& entry : entries) {
        SourceState& state = states[entry.source];
        if (entry.run != 0)
            state.settled = entry.isInForce() ? entry.amount : Rational();
        state.last = entry;
    }
    return states;
}

/// Brings one source from its state to what is due.
void settle(const LedgerSource& source,
            const SourceState& state,
            const Rational& due,
            SettlementPlan& plan)
{
    if (due == state.settled) {
        plan.unchanged += due.isZero() ? 0 : 1;
        return;
    }
    if (state.last.turn > 0 && !state.last.isInForce() && state.last.run == 0) {
        plan.takenBack.push_back(source);
        return;
    }
    int turn = state.last.turn;
    if (state.last.turn > 0 && state.last.isInForce()) {
        LedgerEntry back;
        back.source = source;
        back.turn = ++turn;
        back.amount = -state.last.amount;
        back.reverses = state.last.number;
        plan.entries.push_back(std::move(back));
    }
    if (due.isZero())
        return;
    LedgerEntry next;
    next.source = source;
    next.turn = ++turn;
    next.amount = due;
    plan.entries.push_back(std::move(next));
}

} // namespace

SettlementPlan planSettlement(const std::vector<LedgerEntry>& entries, const DueAmounts& due)
{
    std::map<LedgerSource, SourceState> states = statesOf(entries);
    SourceState fresh;
    fresh.last.turn = 0;
    for (const auto& [source, amount] : due)
        states.emplace(source, fresh);
    SettlementPlan plan;
    for (const auto& [source, state] : states) {
        const auto found = due.find(source);
        settle(source, state, found == due.end() ? Rational() : found->second, plan);
    }
    return plan;
}

Rational ledgerSum(const std::vector<LedgerEntry>& entries)
{
    Rational sum;
    for (const LedgerEntry& entry : entries)
        sum += entry.amount;
    return sum;
}

} // namespace plumbline
