// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/FactReader.h"

namespace plumbline {

/// What cells may say for yes and no, the halves of a day, units of time, absences and classes, in
/// every language of the program.
[[nodiscard]] const CellWords& cellWords();

} // namespace plumbline
