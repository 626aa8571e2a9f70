// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/ImportMap.h"

namespace plumbline::bench {

/// A year of contacts of a call centre as CSV, in the order of their times, the same at every call.
void writeContacts(const QString& path, int rows, int agents);
/// How writeContacts() is to be read.
[[nodiscard]] ImportMap contactsMap();

} // namespace plumbline::bench
