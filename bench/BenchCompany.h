// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/values/RecordCells.h"

#include <functional>

namespace plumbline::bench {

/// The time of this machine.
class WallClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// The cycle every bench company has: team-quarterly/2026Q1.
[[nodiscard]] CycleKey benchCycle();
[[nodiscard]] EmployeeId benchEmployee(int number);
[[nodiscard]] PositionId benchPosition();
/// Adds that many people of that position in one transaction.
[[nodiscard]] Result<> addStaff(const Access& access, int people);
/// The same, and opens the cycle for them.
[[nodiscard]] Result<> addPeople(const Access& access, int people);
/// A value for each indicator of each person, some of them decimals.
[[nodiscard]] std::vector<CellChange> benchValues(int people);

/// A company file of its own with that many people and their values; `measure` is given it. What
/// fails is printed.
void inBenchCompany(int people, const std::function<Result<>(const Access&)>& measure);

} // namespace plumbline::bench
