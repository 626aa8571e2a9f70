// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

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

/// In the scheme's order.
[[nodiscard]] std::vector<EventItem>
eventItems(const Access& access, const Scheme& scheme, const QString& language);
/// Of the cycle's pinned scheme. `not-found`
[[nodiscard]] Result<std::vector<EventItem>>
loadEventItems(const Access& access, const CycleKey& cycle, const QString& language);

} // namespace plumbline
