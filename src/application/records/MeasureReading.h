// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/MeasureTask.h"

namespace plumbline {

/// Gives `see` every judged record of every task (by its index), reading each kind of records once.
/// `only`: these employees' records alone, where that is not too many of them; empty: all.
[[nodiscard]] Result<>
readJudged(Repositories& repositories,
           std::vector<MeasureTask>& tasks,
           const std::vector<EmployeeId>& only,
           const std::function<void(std::size_t task, const JudgedPlace& judged)>& see);

/// The visits that a measure of customers looks at, kept in it.
[[nodiscard]] Result<> readVisits(Repositories& repositories, MeasureTask& task);

} // namespace plumbline
