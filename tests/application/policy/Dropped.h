// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/policy/Permit.h"
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

[[nodiscard]] inline EmployeeId anEmployee()
{
    return EmployeeId(QStringLiteral("E1"));
}

[[nodiscard]] inline CellKey aValue()
{
    return valueOf(QStringLiteral("csat"));
}

[[nodiscard]] inline Subject ofCycle()
{
    return {aKey(), {}, {}, {}, {}};
}

[[nodiscard]] inline Subject ofEmployee()
{
    return {{}, anEmployee(), {}, {}, {}};
}

[[nodiscard]] inline Subject ofPerson()
{
    return {aKey(), anEmployee(), {}, {}, {}};
}

[[nodiscard]] inline Subject ofValue()
{
    return {aKey(), anEmployee(), aValue().node, {}, {}};
}

} // namespace plumbline::testing
