// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/LocalClock.h"
#include "domain/records/Record.h"

namespace plumbline {

/// A field's number as people read it, in the language of the installed translators: a moment on
/// the company's wall, `yes`, `0:02:23`, `4.5`. Not for texts.
[[nodiscard]] QString
fieldText(RecordKind kind, int field, std::int64_t number, const LocalClock& clock);
/// The record's time: a day of dated kinds.
[[nodiscard]] QString timeText(RecordKind kind, std::int64_t at, const LocalClock& clock);

} // namespace plumbline
