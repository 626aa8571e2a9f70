// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// How much of a sampling has come back.
struct SampledShare
{
    EmployeeId employee;
    int drawn = 0;
    int checked = 0;
    friend bool operator==(const SampledShare&, const SampledShare&) = default;
};

struct SamplingState
{
    Sampling sampling;
    int drawn = 0;
    int checked = 0; ///< Whose check record has come back.
    std::vector<SampledShare> people; ///< By employee.
};

/// All samplings, newest first.
[[nodiscard]] Result<std::vector<SamplingState>> samplingStates(const Access& access);

} // namespace plumbline
