// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// From when on a draft counts, and why.
struct Activation
{
    Period from; ///< Of the scheme's own length.
    QString reason; ///< Mandatory.
};

/// Proves the kept draft sound (`at` of a refusal is a pointer within it), makes it the next
/// version, in force from a period on, and takes the draft away. `conflict` where another version
/// has been added since the one it is based on, `already-exists` where a new scheme's id is taken
/// or nothing was changed.
[[nodiscard]] Result<StoredScheme>
activateDraft(const Access& access, const SchemeId& key, const Activation& activation);

} // namespace plumbline
