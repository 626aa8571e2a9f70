// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableReader.h"

namespace plumbline {

/// The most a table of people's values can sensibly hold.
constexpr int kMaxColumns = 10'000;
constexpr int kMaxFieldLength = 32'767;

/// Takes a text with separated fields (RFC 4180) apart: quotes, line breaks in quotes, any line
/// ending. The separator is the one of , ; TAB | that stands most often in the heading line.
/// `bad-file` with row and column where it cannot be a table.
[[nodiscard]] Result<Table> parseDelimited(QStringView text);

} // namespace plumbline
