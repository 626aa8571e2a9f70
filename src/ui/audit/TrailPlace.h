// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "ui/common/Destination.h"

namespace plumbline {

/// Where in the window the object of an entry is worked at; none: nowhere.
[[nodiscard]] std::optional<Destination> trailPlace(const AuditEntry& entry);

} // namespace plumbline
