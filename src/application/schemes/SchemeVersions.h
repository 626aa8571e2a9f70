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

/// The company's version that counts for a period, or the library's file where the company has
/// none.
struct SchemeInForce
{
    Scheme scheme;
    int version = 1;
    std::optional<QByteArray> fromLibrary; ///< To be taken first.
};

/// The newest version in force in the period. `not-found` where neither the company nor the library
/// has the scheme or none of its versions counts yet, `not-permitted` where it is retired.
[[nodiscard]] Result<SchemeInForce> schemeInForce(const Access& access,
                                                  Repositories& repositories,
                                                  const SchemeId& id,
                                                  const Period& period);

/// `not-found` where there is none of that key.
[[nodiscard]] Result<StoredDraft> keptDraft(Repositories& repositories, const SchemeId& key);

} // namespace plumbline
