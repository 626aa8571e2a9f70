// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimeZone>

namespace plumbline {

struct AuditEntry;

/// What an entry says that stood before or after a change (`stored`), as people read it. What the
/// program wrote there is told in the window's language and in that zone; what somebody typed, ids
/// and whole documents stay as they are. The trail itself is not touched.
[[nodiscard]] QString
trailText(const AuditEntry& entry, const QString& stored, const QTimeZone& zone);

/// `yyyy-MM-dd HH:mm:ss` in that zone.
[[nodiscard]] QString trailMoment(const QDateTime& at, const QTimeZone& zone);

} // namespace plumbline
