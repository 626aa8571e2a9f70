// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// A scheme of the company or of the library.
struct SchemeEntry
{
    Scheme scheme;
    QByteArray document; ///< The exact file.
    bool isInCompany = false;
    bool isRetired = false;
};

/// The company's schemes (every version, newest first), then those of the library the company has
/// not taken.
[[nodiscard]] Result<std::vector<SchemeEntry>> listSchemes(const Access& access);
/// Takes a scheme file into the company: a new id as its version 1 or as written; a known id needs
/// a new version number (`already-exists` otherwise, unless the document is the very same).
[[nodiscard]] Result<SchemeEntry> importScheme(const Access& access, const QByteArray& file);

} // namespace plumbline
