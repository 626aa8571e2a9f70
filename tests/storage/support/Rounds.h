// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <algorithm>

namespace plumbline {

/// How many times as many rounds the tests of durability run: PLUMBLINE_ROUNDS, 1 by default.
[[nodiscard]] inline int rounds()
{
    return std::max(1, qEnvironmentVariableIntValue("PLUMBLINE_ROUNDS"));
}

} // namespace plumbline
