// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// A scheme as it stands in the editor. May be unsound; an editor keeps it after every edit.
struct DraftToSave
{
    /// The scheme a new version is drawn up of, or a name of its own for a new scheme, whose id
    /// stays free until it is activated.
    SchemeId key;
    int basedOn = 0; ///< The version; 0: a new scheme.
    SchemeDocument document;
};

/// Keeps it in place of what was kept under its key. No entry in the trail: nothing counts yet.
[[nodiscard]] Result<> saveDraft(const Access& access, const DraftToSave& draft);

} // namespace plumbline
