// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/WayRepository.h"

namespace plumbline {

/// Somebody whom a batch leaves where they are.
struct Staying
{
    EmployeeId employee;
    QString name;
    Message why;
};

/// What a batch does, or did.
struct BatchOutcome
{
    std::vector<EmployeeId> going;
    std::vector<Staying> staying;
};

enum class BatchMode { Preview, Apply };

/// What all steps of a batch share.
struct BatchStep
{
    std::vector<EmployeeId> employees = {}; ///< Empty: everybody whose turn it is.
    BatchMode mode = BatchMode::Apply;
    QString reason = {};
    QString lookBy = {}; ///< Who looks at it afterwards, where two duties can't be parted.
};

/// Takes a step for many: those who may go go, the others stay and it is said why. Of one person
/// alone the reason why they stay is the failure. Kinds: submitted, passed on, returned (with a
/// reason), published.
[[nodiscard]] Result<BatchOutcome> takeBatch(const Access& access,
                                             const CycleKey& key,
                                             AppraisalStepKind kind,
                                             const BatchStep& batch);

} // namespace plumbline
