// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Database.h"

namespace plumbline {

/// SHA-256, in hexadecimal, over every table, index and trigger with its exact text: two files with
/// the same fingerprint have the same schema.
[[nodiscard]] Result<QByteArray> schemaFingerprint(Database& database);

} // namespace plumbline
