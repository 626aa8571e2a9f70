// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/ImportRecords.h"
#include "domain/records/RecordKind.h"

namespace plumbline {

/// A run that begins: what is imported, by whom and when; no digest and no counts yet.
[[nodiscard]] ImportRun begunRun(const Access& access, const ImportRequest& request);
/// One audit entry for the whole run, with the file's digest and the counts.
[[nodiscard]] Result<>
tellImport(const Access& access, Repositories& repositories, const ImportRun& run);
/// Open cycles that are measured by such records, within the caller's transaction.
[[nodiscard]] Result<>
measureAgain(const Access& access, Repositories& repositories, RecordKind kind);

} // namespace plumbline
