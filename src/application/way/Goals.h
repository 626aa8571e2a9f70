// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/values/RecordCells.h"

namespace plumbline {

/// Records targets (cells of the kind target, of one person) and proposes them.
[[nodiscard]] Result<> proposeGoals(const Access& access,
                                    const CycleKey& key,
                                    const EmployeeId& employee,
                                    const std::vector<CellChange>& targets);

/// What a person answers, in the program or on paper.
struct Answer
{
    bool isYes() const { return objection.isEmpty(); }

    QString objection = {}; ///< Empty: agreed.
    std::optional<QDate> paperDay = {}; ///< It came on paper, and the session records it.
};

[[nodiscard]] Result<> answerGoals(const Access& access,
                                   const CycleKey& key,
                                   const EmployeeId& employee,
                                   const Answer& answer);

} // namespace plumbline
