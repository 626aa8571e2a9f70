// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/LedgerRepository.h"
#include "storage/repositories/CycleNumbers.h"

namespace plumbline {

/// The ledger's entries, the runs that wrote them, and decisions, in the order in which they came.
class SqliteLedgerRepository final : public LedgerRepository
{
public:
    SqliteLedgerRepository(Database& database, CycleNumbers& numbers);

    [[nodiscard]] Result<int> addRun(const SettlementRun& run) override;
    [[nodiscard]] Result<std::vector<SettlementRun>> runs(const CycleKey& cycle) override;
    [[nodiscard]] Result<int> add(const LedgerEntry& entry) override;
    [[nodiscard]] Result<std::vector<LedgerEntry>> entries(const LedgerFilter& filter) override;
    [[nodiscard]] Result<std::optional<LedgerEntry>> entry(int number) override;
    [[nodiscard]] Result<> addDecision(const DecidedProposal& decision) override;
    [[nodiscard]] Result<std::vector<DecidedProposal>>
    decisions(const LedgerFilter& filter) override;

private:
    CycleNumbers& m_numbers;
    Statement m_last;
    Statement m_addRun;
    Statement m_runs;
    Statement m_add;
    Statement m_entries;
    Statement m_entry;
    Statement m_addDecision;
    Statement m_decisions;
};

} // namespace plumbline
