// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Cell.h"

namespace plumbline {

/// What a cell's text says: nothing, a measured value, a list of decimals, or a level.
using CellContent = std::variant<std::monostate, Measured, std::vector<Decimal>, ChosenLevel>;

/// Reads what was typed into a cell and checks it against the cell's bounds.
[[nodiscard]] Result<CellContent>
readCell(const Scheme& scheme, const Period& period, const CellSpec& cell, QStringView typed);

/// The node's value as it is in `before`, with the cell's content in its place.
[[nodiscard]] NodeValue withContent(const Scheme& scheme,
                                    const CellSpec& cell,
                                    const CellContent& content,
                                    NodeValue before);

} // namespace plumbline
