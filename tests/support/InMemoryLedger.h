// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/InMemoryFollowUp.h"

namespace plumbline::testing {

/// Keeps the ledger in memory; refuses a turn out of order as the file does.
class InMemoryLedger : public LedgerRepository
{
public:
    explicit InMemoryLedger(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<int> addRun(const SettlementRun& run) override { return numbered(m_contents.runs, run); }

    Result<std::vector<SettlementRun>> runs(const CycleKey& cycle) override
    {
        std::vector<SettlementRun> found;
        for (const SettlementRun& run : m_contents.runs) {
            if (run.cycle == cycle)
                found.push_back(run);
        }
        return found;
    }

    Result<int> add(const LedgerEntry& entry) override
    {
        const auto turns =
            std::count_if(m_contents.ledger.begin(),
                          m_contents.ledger.end(),
                          [&](const LedgerEntry& other) { return other.source == entry.source; });
        if (entry.turn != turns + 1)
            return failure(ErrorCode::IoFailed, {}, "ledger_entry is out of turn");
        return numbered(m_contents.ledger, entry);
    }

    Result<std::vector<LedgerEntry>> entries(const LedgerFilter& filter) override
    {
        std::vector<LedgerEntry> found;
        for (const LedgerEntry& entry : m_contents.ledger) {
            if ((!filter.cycle || entry.source.cycle == *filter.cycle)
                && (!filter.employee || entry.source.employee == *filter.employee))
                found.push_back(entry);
        }
        return found;
    }

    Result<std::optional<LedgerEntry>> entry(int number) override
    {
        for (const LedgerEntry& entry : m_contents.ledger) {
            if (entry.number == number)
                return entry;
        }
        return std::nullopt;
    }

    Result<> addDecision(const DecidedProposal& decision) override
    {
        m_contents.decisions.push_back(decision);
        return {};
    }

    Result<std::vector<DecidedProposal>> decisions(const LedgerFilter& filter) override
    {
        std::vector<DecidedProposal> found;
        for (const DecidedProposal& decision : m_contents.decisions) {
            if ((!filter.cycle || decision.proposal.cycle == *filter.cycle)
                && (!filter.employee || decision.proposal.employee == *filter.employee))
                found.push_back(decision);
        }
        return found;
    }

private:
    Contents& m_contents;
};

} // namespace plumbline::testing
