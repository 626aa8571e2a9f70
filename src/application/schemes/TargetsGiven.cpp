// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/TargetsGiven.h"

#include "application/policy/Permit.h"

#include <algorithm>

namespace plumbline {

namespace {

Result<QSet<QString>> targetsIn(Repositories& repositories, const CycleKey& key)
{
    const auto appraisals = repositories.cycles().appraisals(key);
    if (!appraisals)
        return failure(appraisals.error());
    const auto cells = repositories.values().cells(key);
    if (!cells)
        return failure(cells.error());
    QHash<QString, qsizetype> people;
    for (const StoredCell& cell : *cells) {
        if (cell.key.kind == CellKind::Target && !cell.text.isEmpty())
            ++people[cell.key.node];
    }
    QSet<QString> given;
    for (auto node = people.cbegin(); node != people.cend(); ++node) {
        if (*node == static_cast<qsizetype>(appraisals->size()))
            given.insert(node.key());
    }
    return given;
}

} // namespace

Result<QSet<QString>> targetsGiven(const Access& access, const SchemeId& scheme)
{
    if (Result<> may = permitted(access, Permission::SeeSchemes); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const auto cycles = repositories.cycles().cycles();
    if (!cycles)
        return failure(cycles.error());
    const auto newest = std::ranges::find_if(
        *cycles, [&](const Cycle& cycle) { return cycle.key.scheme == scheme; });
    return newest == cycles->end() ? QSet<QString>() : targetsIn(repositories, newest->key);
}

} // namespace plumbline
