// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/cycles/Cycle.h"

namespace plumbline {

/// What somebody is about to decide on a person, as it was typed: not yet checked.
struct CalibrationEntry
{
    EmployeeId employee;
    QString points = {};
    QString grade = {};
    QString reason = {};
    friend bool operator==(const CalibrationEntry&, const CalibrationEntry&) = default;
};

/// The open drafts of a cycle's calibration, whoever of those who may decide typed them. None on
/// oneself.
[[nodiscard]] Result<std::vector<CalibrationEntry>> calibrationDrafts(const Access& access,
                                                                      const CycleKey& key);
/// In the place of those kept before. Drafts on whoever keeps them stay as they were.
[[nodiscard]] Result<> keepCalibrationDrafts(const Access& access,
                                             const CycleKey& key,
                                             const std::vector<CalibrationEntry>& entries);

/// Takes away what was drafted on a person in any cycle; within a transaction.
[[nodiscard]] Result<> dropCalibrationDrafts(Repositories& repositories,
                                             const EmployeeId& employee);

} // namespace plumbline
