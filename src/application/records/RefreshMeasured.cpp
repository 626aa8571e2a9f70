// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/RefreshMeasured.h"

#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/policy/Permit.h"
#include "application/ports/SegmentRepository.h"
#include "application/records/FillMeasured.h"
#include "application/records/MeasureRecords.h"
#include "application/records/MeasureTexts.h"
#include "application/schemes/SchemeVersions.h"
#include "application/way/WayGround.h"

namespace plumbline {

namespace {

QString momentText(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

/// The last run of all; what comes later is not seen.
Result<int> lastRun(Repositories& repositories)
{
    return repositories.records().runs().map([](const std::vector<ImportRun>& runs) {
        int last = 0;
        for (const ImportRun& run : runs)
            last = std::max(last, run.number);
        return last;
    });
}

QString countsText(const Refreshed& refreshed, const QDateTime& cutOff)
{
    return QStringLiteral("measured %1, changed %2, overridden %3, without records %4, not taken "
                          "%5, as of %6")
        .arg(refreshed.measured)
        .arg(refreshed.changed)
        .arg(refreshed.overridden)
        .arg(refreshed.withoutRecords)
        .arg(refreshed.refusedCount)
        .arg(momentText(cutOff));
}

/// What measuring one cycle starts from.
struct Start
{
    Scheme scheme;
    std::vector<Appraisal> people;
    std::vector<MeasuredPlace> places;
    std::vector<StoredMeasured> known;
    QDateTime cutOff;
    int upTo = 0;
    Stays stays = {};
};

/// The days of those who joined, left or moved within the period.
Result<Stays> staysIn(Repositories& repositories, const CycleKey& key)
{
    return repositories.segments().segments(key.period).map([&](const auto& segments) {
        Stays stays;
        for (const StoredSegment& one : segments) {
            if (one.cycle == key)
                stays.insert(one.employee, {one.starts, one.ends});
        }
        return stays;
    });
}

Result<Start> startOf(const Access& access, Repositories& repositories, const Cycle& cycle)
{
    Result<Scheme> scheme = pinnedScheme(access, repositories, cycle);
    if (!scheme)
        return failure(scheme.error());
    Result<std::vector<Appraisal>> people = unlockedIn(repositories, cycle.key);
    if (!people)
        return failure(people.error());
    Result<std::vector<MeasuredPlace>> places =
        measuredPlaces(access, repositories, *scheme, cycle.key.period);
    if (!places)
        return failure(places.error());
    Result<std::vector<StoredMeasured>> known = repositories.measures().measured(cycle.key);
    if (!known)
        return failure(known.error());
    const Result<QDateTime> cutOff = cutOffOf(repositories, cycle.key);
    if (!cutOff)
        return failure(cutOff.error());
    Result<Stays> stays = staysIn(repositories, cycle.key);
    if (!stays)
        return failure(stays.error());
    return lastRun(repositories).map([&](int upTo) {
        return Start{*std::move(scheme),
                     *std::move(people),
                     *std::move(places),
                     *std::move(known),
                     *cutOff,
                     upTo,
                     *std::move(stays)};
    });
}

Result<Refreshed>
fill(const Access& access, Repositories& repositories, const Cycle& cycle, const Start& start)
{
    const MeasuringBasis basis{start.scheme,
                               cycle.key.period,
                               start.people,
                               start.places,
                               start.cutOff,
                               start.upTo,
                               start.stays};
    const Result<MeasuredTexts> texts = measureTexts(repositories, basis);
    if (!texts)
        return failure(texts.error());
    Result<FilledCells> filled = fillMeasured(access,
                                              repositories,
                                              {cycle.key,
                                               start.scheme,
                                               start.people,
                                               start.places,
                                               start.known,
                                               *texts,
                                               start.cutOff,
                                               start.upTo});
    if (!filled)
        return failure(filled.error());
    if (!filled->isAnythingNew)
        return filled->refreshed;
    return audit(access,
                 repositories,
                 {QStringLiteral("cycle.measured"),
                  cycle.key.toString(),
                  {},
                  countsText(filled->refreshed, start.cutOff),
                  {}})
        .map([&] { return std::move(filled->refreshed); });
}

bool usesOneOf(const MeasuredPlace& place, const std::vector<RecordKind>& kinds)
{
    const std::vector<RecordKind> used = kindsOf(place.plan.name);
    return std::any_of(used.begin(), used.end(), [&](RecordKind kind) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    });
}

} // namespace

Result<QDateTime> cutOffOf(Repositories& repositories, const CycleKey& key)
{
    const Result<std::optional<QDateTime>> chosen = repositories.measures().cutOff(key);
    if (!chosen)
        return failure(chosen.error());
    return *chosen ? Result<QDateTime>(**chosen) : usualCutOff(repositories, key.period);
}

Result<Refreshed> measureCycle(const Access& access, Repositories& repositories, const Cycle& cycle)
{
    const Result<Start> start = startOf(access, repositories, cycle);
    if (!start)
        return failure(start.error());
    if (start->places.empty() && start->known.empty())
        return Refreshed{cycle.key, 0, 0, 0, 0, {}, 0};
    return fill(access, repositories, cycle, *start);
}

Result<Refreshed> refreshMeasured(const Access& access, const CycleKey& key)
{
    if (Result<> may = permitted(access, Permission::Measure, {key}); !may)
        return failure(may.error());
    return inTransaction(access, [&](Repositories& repositories) -> Result<Refreshed> {
        const Result<Cycle> cycle = findOpenCycle(repositories, key);
        if (!cycle)
            return failure(cycle.error());
        return measureCycle(access, repositories, *cycle);
    });
}

Result<std::vector<Refreshed>> measureOpenCycles(const Access& access,
                                                 Repositories& repositories,
                                                 const std::vector<RecordKind>& kinds)
{
    const Result<std::vector<Cycle>> cycles = repositories.cycles().cycles();
    if (!cycles)
        return failure(cycles.error());
    std::vector<Refreshed> all;
    for (const Cycle& cycle : *cycles) {
        if (cycle.isClosed())
            continue;
        const Result<Start> start = startOf(access, repositories, cycle);
        if (!start)
            return failure(start.error());
        const auto& places = start->places;
        const bool isTouched =
            std::any_of(places.begin(), places.end(), [&](const MeasuredPlace& place) {
                return usesOneOf(place, kinds);
            });
        if (!isTouched && start->known.empty())
            continue;
        Result<Refreshed> refreshed = fill(access, repositories, cycle, *start);
        if (!refreshed)
            return failure(refreshed.error());
        all.push_back(*std::move(refreshed));
    }
    return all;
}

Result<Refreshed>
setCutOff(const Access& access, const CycleKey& key, const std::optional<QDateTime>& at)
{
    if (Result<> may = permitted(access, Permission::Measure, {key}); !may)
        return failure(may.error());
    return inTransaction(access, [&](Repositories& repositories) -> Result<Refreshed> {
        const Result<Cycle> cycle = findOpenCycle(repositories, key);
        if (!cycle)
            return failure(cycle.error());
        const Result<std::optional<QDateTime>> before = repositories.measures().cutOff(key);
        if (!before)
            return failure(before.error());
        if (*before != at) {
            if (auto saved = repositories.measures().setCutOff(key, at); !saved)
                return failure(saved.error());
            const AuditFacts facts{QStringLiteral("cycle.cut-off"),
                                   key.toString(),
                                   *before ? momentText(**before) : QString(),
                                   at ? momentText(*at) : QString(),
                                   {}};
            if (auto kept = audit(access, repositories, facts); !kept)
                return failure(kept.error());
        }
        return measureCycle(access, repositories, *cycle);
    });
}

} // namespace plumbline
