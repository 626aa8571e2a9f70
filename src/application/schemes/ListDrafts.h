// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// A kept draft, read.
struct DraftEntry
{
    SchemeId key;
    int basedOn = 0; ///< The version; 0: a new scheme.
    SchemeDocument document;
    QDateTime savedAt;
    QString savedBy;
};

/// All of them, by key.
[[nodiscard]] Result<std::vector<DraftEntry>> listDrafts(const Access& access);
[[nodiscard]] Result<std::optional<DraftEntry>> findDraft(const Access& access,
                                                          const SchemeId& key);

} // namespace plumbline
