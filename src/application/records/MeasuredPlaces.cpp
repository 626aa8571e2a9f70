// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/MeasuredPlaces.h"

#include "application/records/RecordSettings.h"
#include "domain/schemes/MeasureFit.h"

#include <set>

namespace plumbline {

namespace {

/// The kinds of records that stand in the file, by the imports that count.
Result<std::set<RecordKind>> kindsInUse(Repositories& repositories)
{
    const Result<std::vector<ImportRun>> runs = repositories.records().runs();
    if (!runs)
        return failure(runs.error());
    std::set<RecordKind> kinds;
    for (const ImportRun& run : *runs) {
        const auto kind = recordKind(run.kind);
        if (kind && run.undoneAt.isNull() && run.taken + run.changed > 0)
            kinds.insert(*kind);
    }
    return kinds;
}

/// Rated contacts and surveys count alike, so that one of them will do.
bool needsOneKind(MeasureName name)
{
    return name == MeasureName::CsatMean || name == MeasureName::CsatRate;
}

bool hasItsKinds(const MeasurePlan& plan, const std::set<RecordKind>& kinds)
{
    const std::vector<RecordKind> needed = kindsOf(plan.name);
    const auto isThere = [&](RecordKind kind) { return kinds.contains(kind); };
    return needsOneKind(plan.name) ? std::any_of(needed.begin(), needed.end(), isThere)
                                   : std::all_of(needed.begin(), needed.end(), isThere);
}

/// Finds the places of one scheme.
class PlaceFinder
{
public:
    PlaceFinder(const Access& access, Repositories& repositories, const Scheme& scheme)
        : m_access(access)
        , m_repositories(repositories)
        , m_scheme(scheme)
    {
    }

    [[nodiscard]] Result<std::vector<MeasuredPlace>> find(const Period& period);

private:
    /// What the JSON plans, if it can be read and its records are there.
    [[nodiscard]] std::optional<MeasurePlan> plan(const QString& json) const;
    void addValues(const Period& period);
    [[nodiscard]] Result<> addAmounts();

    const Access& m_access;
    Repositories& m_repositories;
    const Scheme& m_scheme;
    RecordSettings m_settings;
    std::set<RecordKind> m_kinds;
    std::vector<MeasuredPlace> m_places;
};

std::optional<MeasurePlan> PlaceFinder::plan(const QString& json) const
{
    if (json.isEmpty())
        return std::nullopt;
    Result<MeasurePlan> read = m_access.recordFormat.readMeasure(json);
    if (!read || !hasItsKinds(*read, m_kinds))
        return std::nullopt;
    if (hasSetting(read->name, MeasureSetting::Months) && !read->months)
        read->months = m_settings.months;
    return *std::move(read);
}

void PlaceFinder::addValues(const Period& period)
{
    QHash<int, std::optional<MeasurePlan>> plans;
    for (const int node : m_scheme.indicators())
        plans.insert(node, plan(m_scheme.node(node).source->indicator->measure));
    for (const CellSpec& cell : valueCells(m_scheme, period)) {
        const auto known = plans.constFind(cell.node);
        if (cell.key.kind != CellKind::Value || known == plans.cend() || !*known)
            continue;
        if (measureFits((*known)->name, m_scheme.node(cell.node).source->indicator->grading))
            m_places.push_back({cell, **known});
    }
}

Result<> PlaceFinder::addAmounts()
{
    for (const CellSpec& cell : amountCells(m_scheme)) {
        const Result<QString> json = amountMeasure(m_repositories, cell.key.node);
        if (!json)
            return failure(json.error());
        const auto planned = plan(*json);
        if (planned && planned->name != MeasureName::Events)
            m_places.push_back({cell, *planned});
    }
    return {};
}

Result<std::vector<MeasuredPlace>> PlaceFinder::find(const Period& period)
{
    Result<std::set<RecordKind>> kinds = kindsInUse(m_repositories);
    if (!kinds)
        return failure(kinds.error());
    m_kinds = *std::move(kinds);
    if (m_kinds.empty())
        return m_places;
    const Result<RecordSettings> settings = recordSettings(m_repositories);
    if (!settings)
        return failure(settings.error());
    m_settings = *settings;
    addValues(period);
    return addAmounts().map([&] { return std::move(m_places); });
}

} // namespace

bool mayBeMeasured(const Scheme& scheme, const CellKey& key)
{
    if (key.kind == CellKind::Amount)
        return true;
    const int node = key.kind == CellKind::Value ? scheme.nodeIndex(key.node) : -1;
    return node >= 0 && scheme.node(node).isIndicator()
        && !scheme.node(node).source->indicator->measure.isEmpty();
}

Result<std::vector<MeasuredPlace>> measuredPlaces(const Access& access,
                                                  Repositories& repositories,
                                                  const Scheme& scheme,
                                                  const Period& period)
{
    return PlaceFinder(access, repositories, scheme).find(period);
}

} // namespace plumbline
