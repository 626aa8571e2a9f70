// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// One version of a scheme: where it came from, when it counts, what was scored with it.
struct SchemeVersion
{
    int version = 1;
    QByteArray document;
    QDateTime addedAt;
    QString addedBy;
    std::vector<SchemeStep> activations; ///< None: in force from the beginning.
    std::vector<CycleKey> cycles; ///< That are pinned to it, newest period first.
};

/// The course of a scheme.
struct VersionHistory
{
    SchemeId scheme;
    std::vector<SchemeVersion> versions; ///< Newest first.
    std::optional<SchemeStep> retired; ///< Set while it is.
};

/// `not-found` where the company has no such scheme.
[[nodiscard]] Result<VersionHistory> versionHistory(const Access& access, const SchemeId& scheme);

} // namespace plumbline
