// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

#include <QtCore/QHash>

namespace plumbline {

/// What can be entered in the deduction ledger for a cycle: an item of one of its deductions.
struct EventItem
{
    QString path; ///< `reports.late`: the indicator and its item.
    QString indicator; ///< What it is called, in the language asked for.
    QString item;
    bool isFilled = false; ///< The indicator takes its value from the ledger.
    bool takesPoints = false; ///< Else how many times.
    Decimal min; ///< Of the points.
    Decimal max;
    int mostTimes = 0; ///< Beyond which more take nothing off; 0: none.
};

/// `Reports · Late`
[[nodiscard]] QString eventItemName(const EventItem& item);

/// In the scheme's order.
[[nodiscard]] std::vector<EventItem>
eventItems(const Access& access, const Scheme& scheme, const QString& language);

/// An open cycle whose scheme has deductions.
struct LedgerCycle
{
    CycleKey key;
    LocalizedText schemeName;
    std::vector<EventItem> items;
};

/// What the ledger can be kept for, and what its items are called.
struct EventLedger
{
    std::vector<LedgerCycle> cycles; ///< Newest period first.
    QHash<QString, QString> itemNames; ///< By path, of closed cycles too; as the newest calls them.
};

[[nodiscard]] Result<EventLedger> loadLedger(const Access& access, const QString& language);

} // namespace plumbline
