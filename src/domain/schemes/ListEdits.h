// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/schemes/SchemeDocument.h"

namespace plumbline {

/// The lists a scheme has beside its tree.
enum class SchemeList { Adjustments, Grades, Rules, PayParts };

/// A document after a change to one of its lists, with the entry it was about.
struct ListEdit
{
    SchemeDocument document;
    std::size_t index = 0; ///< Where the entry stands now; of a removal: the one after it.
};

[[nodiscard]] std::size_t listSize(const SchemeDocument& document, SchemeList list);
/// `/rules/2`
[[nodiscard]] QString
entryPointer(const SchemeDocument& document, SchemeList list, std::size_t index);
/// A new entry before `index` (held within the list) with a fresh id: an adjustment of 0 to 5, a
/// grade of the next free letter, a rule for a score below 60, a pay part of the wage. Grades and
/// pay come into being with their first entry.
[[nodiscard]] ListEdit addEntry(const SchemeDocument& document, SchemeList list, std::size_t index);
/// Before the entry that stands at `to` while it is still in its old place. `not-found` where
/// there is no such entry. A grade's bound stays at its rung, so that the bounds keep falling.
[[nodiscard]] Result<ListEdit>
moveEntry(const SchemeDocument& document, SchemeList list, std::size_t from, std::size_t to);
/// A copy just behind it, with a fresh id.
[[nodiscard]] Result<ListEdit>
copyEntry(const SchemeDocument& document, SchemeList list, std::size_t index);
/// Grades and pay go with their last entry.
[[nodiscard]] Result<ListEdit>
removeEntry(const SchemeDocument& document, SchemeList list, std::size_t index);
/// Another id (of a grade: its word), followed where rules and pay name it. `duplicate-id` where
/// it is taken, `bad-value` where it is none.
[[nodiscard]] Result<ListEdit>
renameEntry(const SchemeDocument& document, SchemeList list, std::size_t index, const QString& id);

} // namespace plumbline
