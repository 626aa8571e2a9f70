// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/export/ExportCycle.h"
#include "application/export/ExportRecords.h"
#include "application/records/DrawSample.h"
#include "application/records/ImportRecords.h"
#include "application/records/MeasureRecords.h"
#include "application/records/PreviewImport.h"
#include "application/records/RecordEvent.h"
#include "application/sample/MakeSample.h"
#include "application/values/ImportCells.h"
#include "application/whatif/WhatIf.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/table/FileTableReader.h"
#include "exchange/table/FileTableWriter.h"
#include "tests/application/policy/Dropped.h"
#include "tests/application/policy/UseCases.h"

namespace plumbline::testing {

namespace {

Scheme aScheme()
{
    return JsonSchemeFormat().read(aSchemeFile()).value();
}

QString nowhere()
{
    return QStringLiteral("nowhere/at-all.csv");
}

} // namespace

std::vector<UseCase> importUseCases()
{
    return {
        {"exportCycle",
         Permission::ExportTables,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return dropped(exportCycle(
                 access, {aKey(), CycleTable::Scores, nowhere(), {}}, FileTableWriter()));
         }},
        {"exportRecords",
         Permission::ExportTables,
         {},
         [](const Access& access) -> Result<> {
             return dropped(exportRecords(access, {{}, nowhere(), {}, {}}, FileTableWriter()));
         }},
        // By either of two permissions: HR takes in tables, others what is their task.
        {"importCells",
         std::nullopt,
         {},
         [](const Access& access) -> Result<> {
             const Table table = aTable({QStringLiteral("id,csat"), QStringLiteral("E1,90")});
             return dropped(
                 importCells(access, aKey(), table, CellKind::Value, ImportMode::AllOrNothing));
         }},
        {"makeSample",
         Permission::EditPeople,
         {},
         [](const Access& access) -> Result<> { return makeSample(access, FileTableReader()); }},
        {"drawSample",
         Permission::TakeInRecords,
         {},
         [](const Access& access) -> Result<> { return dropped(drawSample(access, {})); }},
        {"importFile",
         Permission::TakeInRecords,
         {},
         [](const Access& access) -> Result<> {
             WorkProgress progress;
             ImportRequest request;
             request.path = nowhere();
             return dropped(importFile(access, FileTableReader(), request, progress));
         }},
        {"measureRecords",
         Permission::SeeRecords,
         {},
         [](const Access& access) -> Result<> {
             return dropped(measureRecords(access, {}, aQuarter(), MeasureBy::Employee, {}));
         }},
        {"recordsBehind",
         Permission::SeeRecords,
         {},
         [](const Access& access) -> Result<> { return dropped(recordsBehind(access, {})); }},
        {"proposeMap",
         Permission::TakeInRecords,
         {},
         [](const Access& access) -> Result<> {
             return dropped(proposeMap(access, FileTableReader(), nowhere(), {}, {}));
         }},
        {"previewImport",
         Permission::TakeInRecords,
         {},
         [](const Access& access) -> Result<> {
             return dropped(previewImport(access, FileTableReader(), nowhere(), {}, 3));
         }},
        {"recordEvent",
         Permission::TakeInRecords,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(recordEvent(access, {aKey(), anEmployee(), {}, {}, {}, {}, {}, {}}));
         }},
        {"loadWhatIf",
         Permission::TryOut,
         {},
         [](const Access& access) -> Result<> {
             return dropped(loadWhatIf(access, aScheme(), {aKey()}));
         }},
    };
}

} // namespace plumbline::testing
