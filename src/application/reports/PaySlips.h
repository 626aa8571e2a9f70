// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/ReportGround.h"
#include "domain/scoring/EvaluationResult.h"
#include "domain/scoring/PersonInput.h"

namespace plumbline {

/// What one person is paid in a cycle, and from what. Of the score and what led to it only what
/// the reader may see is left.
struct PersonSlip
{
    ReportPerson person;
    PersonInput input; ///< Without values where the score may not be seen.
    PersonResult result;
    bool showsScore = false;
};

/// The pay slips of some people of a cycle.
struct PaySlips
{
    ReportGround ground;
    std::vector<PersonSlip> people;
};

/// Of those people whose wages the reader may see; none named: of all of them. `not-found` for
/// somebody else, `incomplete` where the scheme pays nothing. Of a closed cycle what was kept, of
/// an open one what its values come to now.
[[nodiscard]] Result<PaySlips>
paySlips(const Access& access, const CycleKey& key, const std::vector<EmployeeId>& employees);

} // namespace plumbline
