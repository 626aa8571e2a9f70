// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// What the steps of a scheme say: whether it is retired, and from when on a version counts.

/// The last step of the scheme, if that retired it.
[[nodiscard]] std::optional<SchemeStep> retirementOf(const std::vector<SchemeStep>& steps,
                                                     const SchemeId& scheme);
/// A version without an activation counts from the beginning; one with several from the last on.
[[nodiscard]] bool
isInForce(const std::vector<SchemeStep>& steps, const StoredScheme& version, const Period& period);
/// None where the company does not have the scheme.
[[nodiscard]] Result<std::optional<StoredScheme>> newestVersion(Repositories& repositories,
                                                                const SchemeId& scheme);

} // namespace plumbline
