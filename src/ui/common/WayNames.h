// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/LoadPeople.h"
#include "ui/common/WayWords.h"

namespace plumbline {

/// Of everybody whom one may see, and of those in a cycle: who waits and who is waited for. Who may
/// not see all people still sees those of the cycle by name.
[[nodiscard]] PersonNames namesFor(const Result<People>& people,
                                   const std::vector<CourseLine>& lines);

} // namespace plumbline
