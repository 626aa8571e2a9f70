// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/CheckCode.h"

#include "application/reports/CheckFacts.h"

namespace plumbline {

QString checkCode(const ReportInput& input)
{
    return checkCodeOf(checkFacts({input.cycle.key,
                                   input.cycle.schemeVersion,
                                   input.scheme,
                                   input.appraisal.employee,
                                   input.person,
                                   input.result}));
}

} // namespace plumbline
