// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// The version a cycle of some period would be opened with.
struct VersionInForce
{
    int version = 1;
    bool isFromLibrary = false; ///< The company takes it in then.
    std::optional<Period> from; ///< None: it counts from the beginning.
    int newest = 1; ///< Of the company; another where that counts later.
    std::optional<Period> newestFrom;
};

/// Fails as openCycle would: `not-found` where no version counts yet, `not-permitted` where the
/// scheme is retired.
[[nodiscard]] Result<VersionInForce>
versionInForce(const Access& access, const SchemeId& scheme, const Period& period);

} // namespace plumbline
