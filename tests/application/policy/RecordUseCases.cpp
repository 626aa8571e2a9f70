// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/ComplaintCounts.h"
#include "application/records/CellRecords.h"
#include "application/records/ChurnOfMonth.h"
#include "application/records/CustomerVisits.h"
#include "application/records/EventItems.h"
#include "application/records/FindRecords.h"
#include "application/records/ImportRecords.h"
#include "application/records/KeptMaps.h"
#include "application/records/LoadRecordSettings.h"
#include "application/records/LostCustomers.h"
#include "application/records/MarkRecords.h"
#include "application/records/ReassignRecords.h"
#include "application/records/RecordSettings.h"
#include "application/records/RefreshMeasured.h"
#include "application/records/SamplingForm.h"
#include "application/records/SamplingState.h"
#include "application/records/SamplingTable.h"
#include "application/records/Templates.h"
#include "tests/application/policy/Dropped.h"
#include "tests/application/policy/UseCases.h"

namespace plumbline::testing {

std::vector<UseCase> recordUseCases()
{
    return {
        {"findRecords",
         Permission::SeeRecords,
         {},
         [](const Access& access) -> Result<> { return dropped(findRecords(access, {})); }},
        {"countRecords",
         Permission::SeeRecords,
         {},
         [](const Access& access) -> Result<> { return dropped(countRecords(access, {})); }},
        {"complaintCounts",
         Permission::SeeRecords,
         {},
         [](const Access& access) -> Result<> {
             return dropped(complaintCounts(access, {aQuarter()}));
         }},
        {"recordChanges",
         Permission::SeeRecords,
         {},
         [](const Access& access) -> Result<> { return dropped(recordChanges(access, {})); }},
        {"importRuns",
         Permission::SeeRecords,
         {},
         [](const Access& access) -> Result<> { return dropped(importRuns(access)); }},
        {"loadLedger",
         Permission::SeeRecords,
         {},
         [](const Access& access) -> Result<> { return dropped(loadLedger(access, {})); }},
        {"behindCell",
         Permission::SeeRecords,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(behindCell(access, aKey(), anEmployee(), {}));
         }},
        {"churnOfMonth",
         Permission::SeeRecords,
         {},
         [](const Access& access) -> Result<> {
             return dropped(churnOfMonth(access, aQuarter(), {}));
         }},
        {"customerVisits",
         Permission::SeeRecords,
         {},
         [](const Access& access) -> Result<> { return dropped(customerVisits(access, {}, {})); }},
        {"lostCustomers",
         Permission::SeeRecords,
         {},
         [](const Access& access) -> Result<> {
             return dropped(lostCustomers(access, aQuarter(), {}));
         }},
        {"undoImport",
         Permission::TakeInRecords,
         {},
         [](const Access& access) -> Result<> { return dropped(undoImport(access, 1)); }},
        {"keptMaps",
         Permission::TakeInRecords,
         {},
         [](const Access& access) -> Result<> { return dropped(keptMaps(access)); }},
        {"keepMap",
         Permission::TakeInRecords,
         {},
         [](const Access& access) -> Result<> { return keepMap(access, {}); }},
        {"forgetMap",
         Permission::TakeInRecords,
         {},
         [](const Access& access) -> Result<> { return forgetMap(access, {}); }},
        {"samplingForm",
         Permission::TakeInRecords,
         {},
         [](const Access& access) -> Result<> { return dropped(samplingForm(access, 1)); }},
        {"samplingStates",
         Permission::TakeInRecords,
         {},
         [](const Access& access) -> Result<> { return dropped(samplingStates(access)); }},
        {"keepSamplingMap",
         Permission::TakeInRecords,
         {},
         [](const Access& access) -> Result<> { return keepSamplingMap(access, {}); }},
        {"excludeRecords",
         Permission::CorrectRecords,
         {},
         [](const Access& access) -> Result<> { return dropped(excludeRecords(access, {}, {})); }},
        {"includeRecords",
         Permission::CorrectRecords,
         {},
         [](const Access& access) -> Result<> { return dropped(includeRecords(access, {}, {})); }},
        {"reassignRecords",
         Permission::CorrectRecords,
         {},
         [](const Access& access) -> Result<> {
             return dropped(reassignRecords(access, {}, anEmployee(), {}));
         }},
        {"refreshMeasured",
         Permission::Measure,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(refreshMeasured(access, aKey())); }},
        {"setCutOff",
         Permission::Measure,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(setCutOff(access, aKey(), {})); }},
        {"loadRecordSettings",
         Permission::SeeSchemes,
         {},
         [](const Access& access) -> Result<> { return dropped(loadRecordSettings(access)); }},
        {"saveRecordSettings",
         Permission::ManageSettings,
         {},
         [](const Access& access) -> Result<> { return saveRecordSettings(access, {}); }},
        {"saveAmountMeasure",
         Permission::ManageSettings,
         {},
         [](const Access& access) -> Result<> { return saveAmountMeasure(access, {}, {}); }},
        {"importTemplate",
         Permission::SeeCycles,
         {},
         [](const Access& access) -> Result<> {
             return dropped(importTemplate(access, {}, {}, {}));
         }},
    };
}

} // namespace plumbline::testing
