// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/WayRepository.h"
#include "storage/repositories/CycleNumbers.h"

namespace plumbline {

/// The steps of appraisals, the decisions on their results, and the second looks.
class AppraisalWayTables
{
public:
    AppraisalWayTables(Database& database, CycleNumbers& numbers);

    [[nodiscard]] Result<std::vector<StoredAppraisalStep>> steps(const CycleKey& key);
    [[nodiscard]] Result<std::vector<AppraisalStep>> steps(const CycleKey& key,
                                                           const EmployeeId& employee);
    [[nodiscard]] Result<int>
    addStep(const CycleKey& key, const EmployeeId& employee, const AppraisalStep& step);
    [[nodiscard]] Result<std::vector<StoredDecision>> decisions(const CycleKey& key);
    [[nodiscard]] Result<int> addDecision(const CycleKey& key, const StoredDecision& decision);
    [[nodiscard]] Result<std::vector<SecondLook>> looks(const CycleKey& key);
    [[nodiscard]] Result<> addLook(const CycleKey& key, const SecondLook& look);
    [[nodiscard]] Result<> closeLook(const CycleKey& key, const SecondLook& look);

private:
    CycleNumbers& m_numbers;
    Statement m_steps;
    Statement m_stepsOf;
    Statement m_addStep;
    Statement m_decisions;
    Statement m_addDecision;
    Statement m_looks;
    Statement m_addLook;
    Statement m_closeLook;
};

} // namespace plumbline
