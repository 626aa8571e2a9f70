// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

#include <array>

namespace plumbline {

/// What a company decides once for all its measures.
struct RecordSettings
{
    /// After so many months without a visit a customer is lost.
    int months = 8;
    /// With fewer counted records a figure is too few to trust.
    int fewest = 5;
    /// Within how many hours a complaint of class 1, 2, 3 is due; none: only what a complaint says.
    std::array<std::optional<int>, 3> complaintHours;
    friend bool operator==(const RecordSettings&, const RecordSettings&) = default;
};

[[nodiscard]] Result<RecordSettings> recordSettings(Repositories& repositories);
/// Stores what differs, each with its audit entry, and measures the open cycles again. Months and
/// fewest from 1 to 1000, hours from 1 to 100000; `out-of-range`.
[[nodiscard]] Result<> saveRecordSettings(const Access& access, const RecordSettings& settings);

/// The measure that fills an amount, as JSON; empty: it is typed.
[[nodiscard]] Result<QString> amountMeasure(Repositories& repositories, const QString& amount);
[[nodiscard]] Result<>
saveAmountMeasure(const Access& access, const QString& amount, const QString& json);

} // namespace plumbline
