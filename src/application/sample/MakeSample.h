// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TableReader.h"

namespace plumbline {

/// Fills a new company with the sample that ships with the program, through the same use cases as
/// anyone's data. The same on every machine: its dates are the sample's own, not the clock's.
[[nodiscard]] Result<> makeSample(const Access& access, const TableReader& tables);

} // namespace plumbline
