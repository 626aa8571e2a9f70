// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <vector>

namespace plumbline {

/// How many backups are kept, each the newest of its kind.
struct RetentionRule
{
    int recent = 10;
    int days = 30; ///< The last one of each of the last days that have one.
    int months = 12; ///< The last one of each of the last months that have one.
};

/// Which are kept, parallel to `made`, which may stand in any order. Days and months are those of
/// the time zone.
[[nodiscard]] std::vector<bool> keptBackups(const std::vector<QDateTime>& made,
                                            const QTimeZone& zone,
                                            const RetentionRule& rule = {});

} // namespace plumbline
