// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/cycles/CloseCycle.h"
#include "application/cycles/CycleOverview.h"
#include "application/cycles/CycleProgress.h"
#include "application/cycles/OpenCycle.h"
#include "application/dashboard/ScorerSight.h"
#include "application/results/ExplainCycle.h"
#include "application/results/ScoreCycle.h"
#include "application/rewards/Budgets.h"
#include "application/rewards/RewardGround.h"
#include "application/values/LoadSheet.h"
#include "application/values/RecordCells.h"
#include "tests/application/policy/Dropped.h"
#include "tests/application/policy/UseCases.h"

namespace plumbline::testing {

namespace {

CellChange changed(const CellKey& key)
{
    return {anEmployee(), key, {}, QStringLiteral("1"), QStringLiteral("why")};
}

CellKey anAmount()
{
    return {CellKind::Amount, QStringLiteral("bonus-base"), {}};
}

} // namespace

std::vector<UseCase> cycleUseCases()
{
    return {
        {"listCycles",
         Permission::SeeCycles,
         {},
         [](const Access& access) -> Result<> { return dropped(listCycles(access)); }},
        {"cycleStatus",
         Permission::SeeCycles,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(cycleStatus(access, aKey())); }},
        {"cycleProgress",
         Permission::SeeCycles,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(cycleProgress(access, aKey())); }},
        {"missingValues",
         Permission::SeeCycles,
         {},
         [](const Access& access) -> Result<> { return dropped(missingValues(access)); }},
        {"openCycle",
         Permission::OpenCycle,
         {},
         [](const Access& access) -> Result<> {
             return dropped(openCycle(access, SchemeId(), aQuarter()));
         }},
        {"candidates",
         Permission::OpenCycle,
         {},
         [](const Access& access) -> Result<> {
             return dropped(candidates(access, SchemeId(), aQuarter()));
         }},
        {"closeCycle",
         Permission::CloseCycle,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return closeCycle(access, aKey(), CloseMode::OnlyComplete);
         }},
        {"loadSheet",
         Permission::SeeScores,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(loadSheet(access, aKey())); }},
        {"scorerSight",
         Permission::SeeScores,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(scorerSight(access, aKey())); }},
        {"recordCells: a value",
         Permission::EnterValue,
         ofValue(),
         [](const Access& access) -> Result<> {
             return dropped(recordCells(access, aKey(), {changed(aValue())}));
         }},
        {"recordCells: a target",
         Permission::EnterTarget,
         ofValue(),
         [](const Access& access) -> Result<> {
             return dropped(
                 recordCells(access, aKey(), {changed({CellKind::Target, aValue().node, {}})}));
         }},
        {"recordCells: an amount",
         Permission::EnterAmount,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(recordCells(access, aKey(), {changed(anAmount())}));
         }},
        {"recordUntouched",
         Permission::EnterValue,
         ofValue(),
         [](const Access& access) -> Result<> {
             return dropped(recordUntouched(access, aKey(), {changed(aValue())}));
         }},
        {"saveNote",
         Permission::WriteNote,
         ofValue(),
         [](const Access& access) -> Result<> {
             return saveNote(access, aKey(), anEmployee(), aValue().node, {});
         }},
        {"scoreCycle",
         Permission::SeeScores,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(scoreCycle(access, aKey())); }},
        {"explainCycle",
         Permission::SeeScores,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(explainCycle(access, aKey())); }},
        {"rewardGround",
         std::nullopt,
         {},
         [](const Access& access) -> Result<> { return dropped(rewardGround(access, aKey())); }},
        {"loadBudgets",
         Permission::SeeRewards,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(loadBudgets(access, aKey())); }},
        {"setBudget",
         Permission::SetBudget,
         ofCycle(),
         [](const Access& access) -> Result<> { return setBudget(access, aKey(), {}, {}); }},
    };
}

} // namespace plumbline::testing
