// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"

namespace plumbline {

/// The records of a kind on the days from `first` to `last`, where the company is: dated kinds
/// stand at their day's midnight in UTC, the others at a moment.
[[nodiscard]] RecordRange
recordsOfDays(RecordKind kind, const QDate& first, const QDate& last, const Company& company);
/// The day of a record's time where the company is.
[[nodiscard]] QDate recordDay(RecordKind kind, std::int64_t at, const Company& company);

} // namespace plumbline
