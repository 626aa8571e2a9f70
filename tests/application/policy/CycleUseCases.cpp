// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/cycles/CloseCycle.h"
#include "application/cycles/CycleOverview.h"
#include "application/cycles/CycleProgress.h"
#include "application/cycles/OpenCycle.h"
#include "application/results/ExplainCycle.h"
#include "application/results/ScoreCycle.h"
#include "application/rewards/Budgets.h"
#include "application/values/LoadSheet.h"
#include "application/values/RecordCells.h"
#include "tests/application/policy/Dropped.h"
#include "tests/application/policy/UseCases.h"

namespace plumbline::testing {

std::vector<UseCase> cycleUseCases()
{
    return {
        {"listCycles",
         Permission::SeeCycles,
         [](const Access& access) -> Result<> { return dropped(listCycles(access)); }},
        {"cycleStatus",
         Permission::SeeCycles,
         [](const Access& access) -> Result<> { return dropped(cycleStatus(access, aKey())); }},
        {"cycleProgress",
         Permission::SeeCycles,
         [](const Access& access) -> Result<> { return dropped(cycleProgress(access, aKey())); }},
        {"missingValues",
         Permission::SeeCycles,
         [](const Access& access) -> Result<> { return dropped(missingValues(access)); }},
        {"openCycle",
         Permission::OpenCycle,
         [](const Access& access) -> Result<> {
             return dropped(openCycle(access, SchemeId(), aQuarter()));
         }},
        {"candidates",
         Permission::OpenCycle,
         [](const Access& access) -> Result<> {
             return dropped(candidates(access, SchemeId(), aQuarter()));
         }},
        {"closeCycle",
         Permission::CloseCycle,
         [](const Access& access) -> Result<> {
             return closeCycle(access, aKey(), CloseMode::OnlyComplete);
         }},
        {"loadSheet",
         Permission::SeeScores,
         [](const Access& access) -> Result<> { return dropped(loadSheet(access, aKey())); }},
        {"recordCells",
         std::nullopt,
         [](const Access& access) -> Result<> { return dropped(recordCells(access, aKey(), {})); }},
        {"recordUntouched",
         std::nullopt,
         [](const Access& access) -> Result<> {
             return dropped(recordUntouched(access, aKey(), {}));
         }},
        {"saveNote",
         Permission::WriteNote,
         [](const Access& access) -> Result<> {
             return saveNote(access, aKey(), EmployeeId(), {}, {});
         }},
        {"scoreCycle",
         Permission::SeeScores,
         [](const Access& access) -> Result<> { return dropped(scoreCycle(access, aKey())); }},
        {"explainCycle",
         Permission::SeeScores,
         [](const Access& access) -> Result<> { return dropped(explainCycle(access, aKey())); }},
        {"loadBudgets",
         Permission::SeeRewards,
         [](const Access& access) -> Result<> { return dropped(loadBudgets(access, aKey())); }},
        {"setBudget",
         Permission::SetBudget,
         [](const Access& access) -> Result<> { return setBudget(access, aKey(), {}, {}); }},
    };
}

} // namespace plumbline::testing
