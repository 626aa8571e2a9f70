// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/MigrateCycle.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"
#include "application/records/RefreshMeasured.h"
#include "application/results/KeepResult.h"
#include "application/schemes/SchemeVersions.h"
#include "application/values/CellIndex.h"
#include "application/way/PinWay.h"
#include "application/way/WayGround.h"

namespace plumbline {

namespace {

/// A migration as it would be, with what carrying it out needs.
struct Planned
{
    Cycle cycle;
    Cycle moved; ///< The same cycle at the new version.
    Scheme scheme; ///< The new one.
    std::vector<StoredCell> aside;
    std::vector<StoredCell> staying;
    MigrationPreview preview;
};

/// Parts the cells into those that the new version has a place for, and those it has none for.
void partCells(const std::vector<StoredCell>& cells, Planned& planned)
{
    const Period& period = planned.cycle.key.period;
    const CellIndex index(planned.scheme, period);
    for (const StoredCell& cell : cells) {
        const CellSpec* spec = index.find(cell.key);
        const bool fits = spec && normalizedCell(planned.scheme, period, *spec, cell.text);
        (fits ? planned.staying : planned.aside).push_back(cell);
        if (!fits)
            planned.preview.aside.push_back({cell.employee,
                                             cell.key.columnName(),
                                             cell.text,
                                             cell.reason,
                                             cell.enteredBy,
                                             cell.enteredAt});
    }
}

Result<> findHeld(Repositories& repositories, Planned& planned)
{
    const auto locked = lockedIn(repositories, planned.cycle.key);
    const auto appraisals = repositories.cycles().appraisals(planned.cycle.key);
    if (!locked || !appraisals)
        return failure(locked ? appraisals.error() : locked.error());
    for (const Appraisal& one : *appraisals) {
        if (locked->contains(one.employee))
            planned.preview.held.push_back(
                {one.employee,
                 one.name,
                 {QT_TRANSLATE_NOOP("Messages",
                                    "The scores of %1 have been submitted; they must be returned "
                                    "before the scheme changes."),
                  {one.employee.text()}}});
    }
    return {};
}

QString scoreOf(const CurrentResult& current, std::size_t row)
{
    const PersonScore& score = current.result.people[row].score;
    const RoundingPlan& rounding = current.scheme.document().rounding;
    return score.isComplete() ? score.score.toFixed(rounding.score, rounding.mode) : QString();
}

Result<> compare(const Access& access,
                 Repositories& repositories,
                 const std::vector<StoredCell>& cells,
                 Planned& planned)
{
    const auto before = resultOf(access, repositories, planned.cycle, cells);
    const auto after = resultOf(access, repositories, planned.moved, planned.staying);
    if (!before || !after)
        return failure(before ? after.error() : before.error());
    for (std::size_t row = 0; row < before->people.size(); ++row) {
        const PersonInput& person = before->people[row];
        const QString was = scoreOf(*before, row);
        const QString is = scoreOf(*after, row);
        if (was != is)
            planned.preview.changed.push_back({person.id, person.name, was, is});
    }
    return {};
}

Result<Planned>
plan(const Access& access, Repositories& repositories, const CycleKey& key, int version)
{
    const Subject subject{key, {}, {}, {}};
    if (auto may = permit(access, repositories, Permission::MigrateCycle, subject); !may)
        return failure(may.error());
    const Result<Cycle> cycle = findOpenCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    if (cycle->schemeVersion == version)
        return failure(ErrorCode::BadValue,
                       key.toString(),
                       QT_TRANSLATE_NOOP("Messages", "%1 goes by version %2 already."),
                       {key.toString(), QString::number(version)});
    Cycle moved = *cycle;
    moved.schemeVersion = version;
    const Result<Scheme> scheme = pinnedScheme(access, repositories, moved);
    if (!scheme)
        return failure(scheme.error());
    const auto appraisals = appraisedIn(repositories, key);
    if (!appraisals)
        return failure(appraisals.error());
    const auto cells = cellsOf(repositories, key, *appraisals);
    if (!cells)
        return failure(cells.error());
    Planned planned{*cycle, moved, *scheme, {}, {}, {cycle->schemeVersion, version, {}, {}, {}}};
    partCells(*cells, planned);
    return findHeld(repositories, planned)
        .and_then([&] { return compare(access, repositories, *cells, planned); })
        .map([&] { return std::move(planned); });
}

/// Takes the cells out that have no place any more; the migration keeps them.
Result<> setAside(const Access& access, Repositories& repositories, const Planned& planned)
{
    const CycleKey& key = planned.cycle.key;
    for (StoredCell cell : planned.aside) {
        const QString before = cell.text;
        cell.text.clear();
        if (auto out = repositories.values().save(key, cell); !out)
            return out;
        const AuditFacts facts{QStringLiteral("value.set-aside"),
                               key.toString() + QLatin1Char('/')
                                   + cellPath(cell.employee.text(), cell.key),
                               before,
                               {},
                               {},
                               cell.employee};
        if (auto told = audit(access, repositories, facts); !told)
            return told;
    }
    return {};
}

Result<> carryOut(const Access& access,
                  Repositories& repositories,
                  const Planned& planned,
                  const QString& reason)
{
    const CycleKey& key = planned.cycle.key;
    const auto presets = repositories.way().scorerPresets();
    if (!presets)
        return failure(presets.error());
    if (auto done = setAside(access, repositories, planned); !done)
        return done;
    const CycleMigration migration{planned.preview.from,
                                   planned.preview.to,
                                   access.clock.now(),
                                   access.session.user,
                                   reason,
                                   planned.preview.aside};
    if (auto kept = repositories.way().addMigration(key, migration); !kept)
        return kept;
    const auto scorers = scorersFor(planned.scheme, *presets);
    if (auto pinned = repositories.way().pinScorers(key, scorers); !pinned)
        return pinned;
    const AuditFacts facts{QStringLiteral("cycle.migrated"),
                           key.toString(),
                           QString::number(planned.preview.from),
                           QString::number(planned.preview.to),
                           reason};
    if (auto told = audit(access, repositories, facts); !told)
        return told;
    return measureCycle(access, repositories, planned.moved).map([](const Refreshed&) { });
}

} // namespace

Result<MigrationPreview> previewMigration(const Access& access, const CycleKey& key, int version)
{
    return plan(access, access.store.repositories(), key, version).map([](Planned&& planned) {
        return std::move(planned.preview);
    });
}

Result<> migrateCycle(const Access& access, const CycleKey& key, int version, const QString& reason)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        const Result<Planned> planned = plan(access, repositories, key, version);
        if (!planned)
            return failure(planned.error());
        if (reason.trimmed().isEmpty())
            return failure(ErrorCode::MissingField,
                           key.toString(),
                           QT_TRANSLATE_NOOP("Messages", "A reason is needed."));
        if (!planned->preview.held.empty())
            return failure(
                Error{ErrorCode::NotPermitted, key.toString(), planned->preview.held.front().why});
        return carryOut(access, repositories, *planned, reason.trimmed());
    });
}

} // namespace plumbline
