// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schemes/ListVersions.h"

namespace plumbline {

/// For which periods a version counts.
struct VersionSpan
{
    std::optional<Period> from; ///< None: from the beginning.
    std::optional<Period> until; ///< The first that a newer version counts for; none: no end yet.
    int next = 0; ///< The version that takes over; 0: none.

    /// A newer version counts from as early on.
    [[nodiscard]] bool isNever() const
    {
        return next > 0 && (!until || (from && until->firstDay() <= from->firstDay()));
    }
};

/// Of each version, in the order of the history. Retirement is not looked at.
[[nodiscard]] std::vector<VersionSpan> versionSpans(const VersionHistory& history);

} // namespace plumbline
