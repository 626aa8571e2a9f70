// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// A line of the deduction ledger as somebody enters it.
struct EventEntry
{
    CycleKey cycle; ///< Whose scheme has the item.
    EmployeeId employee;
    QDate day; ///< In the cycle's period.
    QString item; ///< `reports.late`
    QString amount; ///< How many times, or the points; empty: once.
    QString what; ///< What happened.
    QString file; ///< Where the evidence lies.
    QString witness; ///< Who saw it.
};

/// Stores the entry as an event record of the source `ledger`, audited; its cycle is measured
/// again. `missing-field`, `unknown-id`, `out-of-range`, `bad-number`, `not-found`, `cycle-closed`.
/// The record's id. It is taken back by excluding the record.
[[nodiscard]] Result<QString> recordEvent(const Access& access, const EventEntry& entry);

} // namespace plumbline
