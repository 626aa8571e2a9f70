// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/ImportMap.h"

#include <span>

namespace plumbline {

/// A field of a table that holds no records, with what its column is called: a source text of the
/// context "Headings".
struct OtherField
{
    const char* id;
    const char* words;
    bool isRequired = false;
};

/// The fields of employees, values, targets, amounts or results that stand apart from columns named
/// by a cycle's scheme; empty: no such kind.
[[nodiscard]] std::span<const OtherField> otherFields(const QString& kind);
/// Whether columns beside those fields are named by a cycle's scheme, so that any may stand in a
/// map.
[[nodiscard]] bool hasSchemeColumns(const QString& kind);
/// employees, values, targets, amounts, results
[[nodiscard]] const QStringList& otherKinds();
/// A map of that kind for a table with these headings.
[[nodiscard]] ImportMap proposeOther(const QString& kind, const QStringList& headings);
/// Which of them a table is that holds no records; empty: none.
[[nodiscard]] QString otherKindOf(const QStringList& headings);

} // namespace plumbline
