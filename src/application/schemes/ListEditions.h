// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/schemes/EditionKey.h"

namespace plumbline {

/// A text of a scheme, read but not proven: a draft may be unsound.
struct SchemeEdition
{
    EditionKey key;
    SchemeDocument document;
    QByteArray file; ///< As it is kept.
    QDateTime at; ///< Saved, or taken into the company; null: of the library.
    QString by;
};

/// Drafts by key; the company's versions by scheme, newest first; then the whole library, also what
/// the company has taken from it.
[[nodiscard]] Result<std::vector<SchemeEdition>> listEditions(const Access& access);
/// What the program itself brings.
[[nodiscard]] std::vector<SchemeEdition> libraryEditions(const SchemeFormat& format,
                                                         const Library& library);

} // namespace plumbline
