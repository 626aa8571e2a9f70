// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"
#include "domain/records/LocalClock.h"
#include "domain/records/Record.h"

namespace plumbline {

/// What fills in what a record leaves open.
struct SettleRules
{
    const LocalClock& clock;
    /// Milliseconds until a complaint of class 1, 2, 3 is due; kNothing: no limit.
    std::array<std::int64_t, 3> complaintLimits{kNothing, kNothing, kNothing};
};

/// What contradicts in a record.
struct RecordFault
{
    int field = -1; ///< Place in RecordFacts::fields.
    Message reason;
};

/// Fills in what follows from the rest: the first response from the wait and back, `resolved` from
/// its time, a scale of 1 to 5 and one contact where nothing is said, when a complaint is due, and
/// that an event without count or points happened once. None: the record is sound.
[[nodiscard]] std::optional<RecordFault>
settleRecord(RecordKind kind, RecordFacts& facts, const SettleRules& rules);

} // namespace plumbline
