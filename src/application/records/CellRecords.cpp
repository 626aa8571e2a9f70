// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/CellRecords.h"

#include "application/cycles/FindCycle.h"
#include "application/policy/Permit.h"
#include "application/ports/SegmentRepository.h"
#include "application/records/EventEntries.h"
#include "application/records/MeasureTexts.h"
#include "application/schemes/SchemeVersions.h"
#include "application/values/CellIndex.h"

namespace plumbline {

namespace {

Result<StoredMeasured> measuredAt(Repositories& repositories,
                                  const CycleKey& key,
                                  const EmployeeId& employee,
                                  const CellKey& cell)
{
    Result<std::optional<StoredMeasured>> measured =
        repositories.measures().measuredCell(key, employee, cell);
    if (!measured)
        return failure(measured.error());
    if (!*measured)
        return failure(ErrorCode::NotFound,
                       cellPath(employee.text(), cell),
                       QT_TRANSLATE_NOOP("Messages", "%1 is not measured from records."),
                       {cellPath(employee.text(), cell)});
    return **std::move(measured);
}

Result<Appraisal>
appraisalOf(Repositories& repositories, const CycleKey& key, const EmployeeId& employee)
{
    const Result<std::vector<Appraisal>> everyone = repositories.cycles().appraisals(key);
    if (!everyone)
        return failure(everyone.error());
    for (const Appraisal& appraisal : *everyone) {
        if (appraisal.employee == employee)
            return appraisal;
    }
    return failure(ErrorCode::NotFound,
                   employee.text(),
                   QT_TRANSLATE_NOOP("Messages", "%1 is not among the people of %2."),
                   {employee.text(), key.toString()});
}

/// Only the events of that item.
Result<> narrowToItem(const Access& access,
                      Repositories& repositories,
                      const CycleKey& key,
                      const CellKey& cell,
                      MeasurePlan& plan)
{
    const Result<Scheme> scheme = findCycle(repositories, key).and_then([&](const Cycle& cycle) {
        return pinnedScheme(access, repositories, cycle);
    });
    if (!scheme)
        return failure(scheme.error());
    const CellIndex index(*scheme, key.period);
    const CellSpec* spec = index.find(cell);
    const Result<QStringList> items =
        spec ? eventItems(repositories, *scheme, *spec) : QStringList();
    if (!items)
        return failure(items.error());
    QStringList named = *items;
    if (named.isEmpty())
        named.append(cell.columnName());
    plan.filters = {{QStringLiteral("item"), named}};
    return {};
}

} // namespace

Result<BehindQuery> behindCell(const Access& access,
                               const CycleKey& key,
                               const EmployeeId& employee,
                               const CellKey& cell)
{
    if (Result<> may = permitted(access, Permission::SeeRecords, {key, employee}); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const Result<StoredMeasured> measured = measuredAt(repositories, key, employee, cell);
    if (!measured)
        return failure(measured.error());
    const Result<Appraisal> appraisal = appraisalOf(repositories, key, employee);
    if (!appraisal)
        return failure(appraisal.error());
    Result<MeasurePlan> plan = access.recordFormat.readMeasure(measured->measure);
    if (!plan)
        return failure(plan.error());
    BehindQuery query;
    query.period = key.period;
    query.by = measuredBy(plan->scope);
    query.id = holderOf(*appraisal, plan->scope).value_or(QString());
    query.asOf = measured->cutOff;
    query.upTo = measured->upTo;
    if (plan->name == MeasureName::Events) {
        query.by = MeasureBy::Employee;
        query.id = employee.text();
        if (auto narrowed = narrowToItem(access, repositories, key, cell, *plan); !narrowed)
            return failure(narrowed.error());
    }
    query.plan = *std::move(plan);
    const auto segments = repositories.segments().segments(key.period);
    if (!segments)
        return failure(segments.error());
    for (const StoredSegment& one : *segments) {
        if (one.cycle == key && one.employee == employee)
            query.stay = Stay{one.starts, one.ends};
    }
    return query;
}

} // namespace plumbline
