// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schemes/ListEditions.h"
#include "application/schemes/VersionSpan.h"

namespace plumbline {

struct Ports;

/// What the page of versions has to show: everything that can be compared, and the course of the
/// scheme that is looked at.
struct VersionsShelf
{
    std::vector<SchemeEdition> editions;
    std::vector<Position> positions;
    SchemeId scheme; ///< Looked at; empty: there is none at all.
    std::optional<VersionHistory> history; ///< Where the company has the scheme.

    [[nodiscard]] const SchemeEdition* find(const EditionKey& key) const;
    /// Of the scheme that is looked at: the draft, the versions, newest first, the library's.
    [[nodiscard]] std::vector<EditionKey> course() const;
    /// What the edition of the course came out of; none: nothing stands before it.
    [[nodiscard]] std::optional<EditionKey> before(const EditionKey& key) const;
};

/// Looks at `wanted`, or where that is not there, at the scheme with the longest course.
[[nodiscard]] Result<VersionsShelf> readVersions(const Access& access, const SchemeId& wanted);
/// While no company is open.
[[nodiscard]] VersionsShelf libraryVersions(const Ports& ports, const SchemeId& wanted);

} // namespace plumbline
