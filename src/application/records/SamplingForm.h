// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// A contact to be checked, as a line of the checker's form.
struct SamplingLine
{
    QString id; ///< `3/C-1001`: the sampling and the contact; the check record's id.
    EmployeeId employee;
    QString name;
    QString contact; ///< Its id.
    QDate day; ///< Where the company is; the check's date, so that it counts in the same period.
    QString time; ///< `2026-04-08 09:30`
    QString topic;
    QString channel;
};

/// What goes out to a checker and comes back as check records of the source `sampling`.
struct SamplingForm
{
    Sampling sampling;
    std::vector<SamplingLine> lines; ///< By employee, then as drawn.
};

/// The contacts of a sampling that have not been checked yet. `not-found`.
[[nodiscard]] Result<SamplingForm> samplingForm(const Access& access, int number);

} // namespace plumbline
