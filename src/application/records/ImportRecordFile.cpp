// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/ImportRecordFile.h"

#include "application/policy/Permit.h"
#include "application/records/FileDigest.h"
#include "application/records/ImportHistory.h"
#include "application/records/LoadRecordSetting.h"
#include "application/records/PeopleBefore.h"
#include "application/records/RecordImport.h"
#include "application/records/TellChanges.h"

#include <QtCore/QFileInfo>

#include <future>

namespace plumbline {

namespace {

/// What is known before the transaction begins.
struct Prepared
{
    RecordKind kind = RecordKind::Contact;
    ImportRun run; ///< Without the file's digest.
    QString employeeHeading;
    std::shared_future<Result<QByteArray>> digest; ///< Made beside all the rest.
};

Result<> takeAll(RecordFeed& feed, RecordImport& import)
{
    while (true) {
        Result<std::optional<RecordParcel>> parcel = feed.next();
        if (!parcel)
            return failure(parcel.error());
        if (!*parcel)
            return {};
        if (auto taken = import.take(*std::move(*parcel)); !taken)
            return taken;
    }
}

Result<ImportOutcome> takeIn(const Access& access,
                             Repositories& repositories,
                             const ImportRequest& request,
                             const Prepared& prepared,
                             RecordFeed& feed)
{
    const OnUnknown onUnknown = request.createsEmployees ? OnUnknown::Create : OnUnknown::Refuse;
    auto finder = EmployeeFinder::load(access, repositories, onUnknown);
    if (!finder)
        return failure(finder.error());
    const Result<int> run = repositories.records().addRun(prepared.run);
    if (!run)
        return failure(run.error());
    auto intake =
        repositories.records().intake(prepared.kind, prepared.run.source, *run, request.onChange);
    if (!intake)
        return failure(intake.error());
    RecordImport import(
        *std::move(finder), repositories, *std::move(intake), prepared.employeeHeading);
    if (auto taken = takeAll(feed, import); !taken)
        return failure(taken.error());
    Result<ImportOutcome> outcome = import.finish(request.onChange);
    if (!outcome)
        return outcome;
    outcome->run = *run;
    return tellChanges(repositories, prepared.kind, outcome->changed).map([&](auto&& told) {
        outcome->differences = std::forward<decltype(told)>(told);
        return *std::move(outcome);
    });
}

/// Stores what the run came to, and measures again what is measured by such records.
Result<> conclude(const Access& access,
                  Repositories& repositories,
                  const Prepared& prepared,
                  const ImportOutcome& outcome,
                  OnChange onChange)
{
    const Result<QByteArray>& digest = prepared.digest.get();
    if (!digest)
        return failure(digest.error());
    ImportRun run = prepared.run;
    run.sha256 = *digest;
    run.number = outcome.run;
    run.read = outcome.report.read;
    run.changed = onChange == OnChange::Update ? outcome.changedRows : 0;
    run.taken = outcome.report.taken - run.changed;
    run.alreadyThere = outcome.report.alreadyThere;
    run.refused = outcome.refusedRows;
    PeopleChanges created;
    for (const Employee& employee : outcome.created)
        created.employees.push_back({std::nullopt, employee});
    run.before = writePeopleBefore(created);
    if (auto saved = repositories.records().saveRun(run); !saved)
        return saved;
    if (auto told = tellImport(access, repositories, run); !told)
        return told;
    return measureAgain(access, repositories, prepared.kind);
}

bool isGood(const ImportOutcome& outcome, ImportMode mode)
{
    return mode == ImportMode::TakeGood
        || (mode == ImportMode::AllOrNothing && outcome.refusedRows == 0);
}

/// Everything within the transaction; without a commit nothing of it stays.
Result<ImportOutcome> importWithin(const Access& access,
                                   const ImportRequest& request,
                                   const Prepared& prepared,
                                   RecordFeed& feed,
                                   WorkProgress& progress)
{
    Result<std::unique_ptr<UnitOfWork>> unit = access.store.begin();
    if (!unit)
        return failure(unit.error());
    Repositories& repositories = (*unit)->repositories();
    Result<ImportOutcome> outcome = takeIn(access, repositories, request, prepared, feed);
    if (!outcome)
        return outcome;
    outcome->report.isStored = isGood(*outcome, request.mode);
    if (!outcome->report.isStored || outcome->report.taken == 0) {
        if (!outcome->report.isStored && request.mode == ImportMode::AllOrNothing)
            outcome->report.taken = 0;
        outcome->run = 0;
        return outcome;
    }
    const Result<> concluded = conclude(access, repositories, prepared, *outcome, request.onChange);
    if (!concluded)
        return failure(concluded.error());
    if (progress.isCancelled)
        return workCancelled();
    if (const Result<> committed = (*unit)->commit(); !committed)
        return failure(committed.error());
    progress.thousandths = 1000;
    return outcome;
}

} // namespace

Result<ImportOutcome> importRecordFile(const Access& access,
                                       const TableReader& tables,
                                       const ImportRequest& request,
                                       RecordKind kind,
                                       WorkProgress& progress)
{
    if (Result<> may = permitted(access, Permission::TakeInRecords); !may)
        return failure(may.error());
    const ImportMap& map = request.map;
    auto rows = tables.openRows(request.path, {map.sheet, map.encoding, map.headerRow});
    if (!rows)
        return failure(rows.error());
    Result<RecordPlan> plan = planRecords(map, kind, (*rows)->headings());
    if (!plan)
        return failure(plan.error());
    const Result<RecordSetting> setting = loadRecordSetting(access.store.repositories());
    if (!setting)
        return failure(setting.error());
    RecordReader reader(*std::move(plan), *setting);
    const Prepared prepared{kind,
                            begunRun(access, request),
                            reader.employeeHeading(),
                            std::async(std::launch::async, fileDigest, request.path).share()};
    RecordFeed feed(*std::move(rows), std::move(reader), progress);
    return importWithin(access, request, prepared, feed, progress);
}

} // namespace plumbline
