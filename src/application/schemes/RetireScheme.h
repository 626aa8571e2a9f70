// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// No cycle can be opened under the scheme any more; those that run go on. A version activated
/// later brings it back. The reason is mandatory; `not-found` where the company has no such
/// scheme, `already-exists` where it is retired.
[[nodiscard]] Result<>
retireScheme(const Access& access, const SchemeId& scheme, const QString& reason);

} // namespace plumbline
