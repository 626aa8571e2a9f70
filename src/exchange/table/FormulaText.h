// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableFormula.h"

namespace plumbline {

/// `B`, `AA`
[[nodiscard]] QString columnLetters(int column);
/// The formula as a cell of that line (from 0) holds it: `=ROUND(ROUND(C$3*C7,9),2)`.
[[nodiscard]] QString formulaText(const TableFormula& formula, int line);

} // namespace plumbline
