// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/followups/Proposals.h"

namespace plumbline {

/// What a settlement did, or would do.
struct Settlement
{
    int run = 0; ///< 0: nothing had to be written.
    int revision = 0; ///< Of the result.
    std::vector<LedgerEntry> entries; ///< Written, in order.
    std::vector<LedgerSource> takenBack; ///< Left as somebody took them back.
    int unchanged = 0; ///< Sources settled before.
    int people = 0; ///< With an entry now.
    std::vector<EmployeeId> withoutTotal; ///< Whose slip lacks a part: they are paid the rest.
    int undecided = 0; ///< Proposals.
    std::vector<FineNote> fines;
    Rational sum; ///< Of the entries written.
};

/// What settling would write now; changes nothing.
[[nodiscard]] Result<Settlement> previewSettlement(const Access& access, const CycleKey& key);
/// Brings the ledger to what the results say. A second run writes nothing; after a correction only
/// what differs. `incomplete` before results are published.
[[nodiscard]] Result<Settlement> settleCycle(const Access& access, const CycleKey& key);

} // namespace plumbline
