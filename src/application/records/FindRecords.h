// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// The records that a search finds, of whom one may see any; newest first.
[[nodiscard]] Result<std::vector<StoredRecord>> findRecords(const Access& access,
                                                            const RecordSearch& search);
[[nodiscard]] Result<int> countRecords(const Access& access, const RecordSearch& search);
/// What was done to a record, if its person may be seen.
[[nodiscard]] Result<std::vector<RecordChange>> recordChanges(const Access& access,
                                                              const RecordPlace& place);
/// What was taken in, newest first; nothing for who sees only some people.
[[nodiscard]] Result<std::vector<ImportRun>> importRuns(const Access& access);
/// The search, narrowed to whom one may see; none: nobody is left.
[[nodiscard]] Result<std::optional<RecordSearch>> narrowed(const Access& access,
                                                           RecordSearch search);

} // namespace plumbline
