// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycles/Cycle.h"
#include "tests/support/Builders.h"

namespace plumbline::testing {

/// Only whether it was done.
template<typename T>
[[nodiscard]] Result<> dropped(const Result<T>& result)
{
    return result.map([](const auto&) { });
}

[[nodiscard]] inline CycleKey aKey()
{
    return {SchemeId(QStringLiteral("desk-quarterly")), aQuarter()};
}

} // namespace plumbline::testing
