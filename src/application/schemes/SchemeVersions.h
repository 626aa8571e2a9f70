// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// Adds a version to the company with its audit entry; who and when are filled in.
[[nodiscard]] Result<>
takeScheme(const Access& access, Repositories& repositories, StoredScheme scheme);
/// The version a cycle is pinned to.
[[nodiscard]] Result<Scheme>
pinnedScheme(const Access& access, Repositories& repositories, const Cycle& cycle);

/// The company's newest version, or the library's file where the company has none.
struct NewestScheme
{
    Scheme scheme;
    int version = 1;
    std::optional<QByteArray> fromLibrary; ///< To be taken first.
};

/// `not-found` where neither has the scheme.
[[nodiscard]] Result<NewestScheme>
newestScheme(const Access& access, Repositories& repositories, const SchemeId& id);

} // namespace plumbline
