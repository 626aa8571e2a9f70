// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/ListEdits.h"
#include "ui/schemes/editor/FormField.h"

namespace plumbline {

using EntryIndex = std::function<std::size_t()>;
using FieldWrite = std::function<Result<>(SchemeDocument&, const QString&)>;

/// Writes another id of an entry, followed where it is named; one that is taken is refused.
[[nodiscard]] FieldWrite renameWrite(SchemeList list, EntryIndex index);

} // namespace plumbline
