// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

#include <QtCore/QSet>

namespace plumbline {

/// Indicators for which everybody in the scheme's newest cycle has a target of their own; none
/// where the scheme never ran.
[[nodiscard]] Result<QSet<QString>> targetsGiven(const Access& access, const SchemeId& scheme);

} // namespace plumbline
