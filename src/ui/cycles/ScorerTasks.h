// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/people/People.h"
#include "ui/cycles/ScorerModel.h"

namespace plumbline {

/// Every desk that the company's schemes name, then every indicator of their newest versions, each
/// with who is named for it.
[[nodiscard]] Result<std::vector<ScorerTask>>
scorerTasks(const Access& access, const QString& language, const std::vector<Position>& positions);

} // namespace plumbline
