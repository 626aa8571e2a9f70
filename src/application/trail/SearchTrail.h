// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TrailRepository.h"

namespace plumbline {

/// Entries of the trail, from the newest to the oldest, a page at a time. Who may not read all of
/// it finds only what is about people they see.
[[nodiscard]] Result<TrailPage> searchTrail(const Access& access, const TrailSearch& search);

/// Everything that was done to an object of the trail and to what lies below it, newest first.
[[nodiscard]] Result<TrailPage>
historyOf(const Access& access, const QString& object, std::int64_t before = 0);

/// Where the trail stands; a check code for everybody.
[[nodiscard]] Result<TrailCode> trailHead(const Access& access);

} // namespace plumbline
