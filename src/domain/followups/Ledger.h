// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"
#include "domain/cycles/Cycle.h"

#include <QtCore/QDateTime>

#include <map>
#include <vector>

namespace plumbline {

/// What an entry pays or takes: one source of money of one person in one cycle.
struct LedgerSource
{
    CycleKey cycle;
    EmployeeId employee;
    QString what; ///< `part:merit`, `rule:late`, `rounding`, `action:fine`
    friend bool operator==(const LedgerSource&, const LedgerSource&) = default;

    friend std::strong_ordering operator<=>(const LedgerSource& a, const LedgerSource& b)
    {
        if (const auto byCycle = a.cycle <=> b.cycle; byCycle != 0)
            return byCycle;
        if (const auto byEmployee = a.employee <=> b.employee; byEmployee != 0)
            return byEmployee;
        return QString::compare(a.what, b.what) <=> 0;
    }
};

/// A line of the ledger of rewards and penalties. Entries only add: taking one back is another
/// entry of the opposite amount. Odd turns of a source put an amount in force, even ones take it
/// back, so that nothing is in force twice.
struct LedgerEntry
{
    int number = 0; ///< Given by the file.
    LedgerSource source;
    int turn = 1; ///< From 1, within the source.
    Rational amount; ///< In the company's money; below zero: taken.
    int reverses = 0; ///< The entry it takes back; 0: none.
    int run = 0; ///< Of the settlement that wrote it; 0: by hand.
    QString by;
    QDateTime at;
    QString reason; ///< Mandatory by hand.

    [[nodiscard]] bool isInForce() const { return turn % 2 == 1; }
};

/// What one source of money should come to now.
using DueAmounts = std::map<LedgerSource, Rational>;

/// What a settlement writes, in order, and what it leaves alone.
struct SettlementPlan
{
    std::vector<LedgerEntry> entries; ///< Without numbers; one that reverses names its number.
    /// That somebody took back by hand and whose amount has changed since: nothing is written.
    std::vector<LedgerSource> takenBack;
    int unchanged = 0; ///< Sources that are settled already.
};

/// The entries that lead from what the ledger says to what is due: none for what is settled
/// already; for a changed amount one that takes the old one back and one of the new. `entries` are
/// those of the cycle in the order of their numbers. What was taken back by hand stays so.
[[nodiscard]] SettlementPlan planSettlement(const std::vector<LedgerEntry>& entries,
                                            const DueAmounts& due);
/// The sum of the amounts.
[[nodiscard]] Rational ledgerSum(const std::vector<LedgerEntry>& entries);

} // namespace plumbline
