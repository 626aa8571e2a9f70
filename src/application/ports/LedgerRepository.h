// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followups/Ledger.h"
#include "domain/followups/Proposal.h"

namespace plumbline {

/// Which entries are asked for; what is left out asks for all.
struct LedgerFilter
{
    std::optional<CycleKey> cycle = {};
    std::optional<EmployeeId> employee = {};
};

/// One settling of a cycle.
struct SettlementRun
{
    int number = 0; ///< Given by the file.
    CycleKey cycle;
    int revision = 0; ///< Of the result it was settled from; the newest where there are several.
    QString by;
    QDateTime at;
};

struct DecidedProposal
{
    ProposalKey proposal;
    ProposalDecision decision;
    QString by;
    QDateTime at;
};

/// The ledger of rewards and penalties, and what was decided on proposals. Rows only add.
class LedgerRepository
{
public:
    virtual ~LedgerRepository() = default;
    [[nodiscard]] virtual Result<int> addRun(const SettlementRun& run) = 0;
    [[nodiscard]] virtual Result<std::vector<SettlementRun>> runs(const CycleKey& cycle) = 0;
    /// Its number. The file refuses a turn that is there already, and one out of order.
    [[nodiscard]] virtual Result<int> add(const LedgerEntry& entry) = 0;
    [[nodiscard]] virtual Result<std::vector<LedgerEntry>>
    entries(const LedgerFilter& filter) = 0; ///< By number.
    [[nodiscard]] virtual Result<std::optional<LedgerEntry>> entry(int number) = 0;
    [[nodiscard]] virtual Result<> addDecision(const DecidedProposal& decision) = 0;
    /// In order; the last one of a proposal counts.
    [[nodiscard]] virtual Result<std::vector<DecidedProposal>>
    decisions(const LedgerFilter& filter) = 0;
};

} // namespace plumbline
