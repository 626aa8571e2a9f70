// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/schemes/SchemeVersions.h"
#include "application/values/RecordCells.h"
#include "application/way/WayGround.h"

namespace plumbline {

namespace {

Result<> checkPlace(const Access& access,
                    Repositories& repositories,
                    const Cycle& cycle,
                    const EmployeeId& employee,
                    const QString& node)
{
    const QString path = employee.text() + QLatin1Char('/') + node;
    const Result<Scheme> scheme = pinnedScheme(access, repositories, cycle);
    if (!scheme)
        return failure(scheme.error());
    if (scheme->nodeIndex(node) < 0 && scheme->adjustmentIndex(node) < 0)
        return failure(ErrorCode::NotFound,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "The scheme of %2 has no “%1”."),
                       {node, cycle.key.toString()});
    const Result<std::vector<Appraisal>> appraisals = repositories.cycles().appraisals(cycle.key);
    if (!appraisals)
        return failure(appraisals.error());
    const auto isIt = [&](const Appraisal& appraisal) { return appraisal.employee == employee; };
    if (std::none_of(appraisals->begin(), appraisals->end(), isIt))
        return failure(ErrorCode::NotFound,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "%1 is not among the people of %2."),
                       {employee.text(), cycle.key.toString()});
    return {};
}

Result<QString> noteBefore(Repositories& repositories,
                           const CycleKey& key,
                           const EmployeeId& employee,
                           const QString& node)
{
    const Result<std::vector<StoredNote>> notes = repositories.values().notes(key);
    if (!notes)
        return failure(notes.error());
    for (const StoredNote& note : *notes) {
        if (note.employee == employee && note.node == node)
            return note.text;
    }
    return QString();
}

} // namespace

Result<> saveNote(const Access& access,
                  const CycleKey& key,
                  const EmployeeId& employee,
                  const QString& node,
                  const QString& text)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        const Result<Cycle> cycle = findOpenCycle(repositories, key);
        if (!cycle)
            return failure(cycle.error());
        if (auto known = checkPlace(access, repositories, *cycle, employee, node); !known)
            return known;
        const Result<QString> before = noteBefore(repositories, key, employee, node);
        if (!before)
            return failure(before.error());
        const QString after = text.trimmed();
        if (*before == after)
            return {};
        if (auto free = checkUnlocked(repositories, key, employee); !free)
            return free;
        const StoredNote note{employee, node, after, access.session.user, access.clock.now()};
        if (auto saved = repositories.values().saveNote(key, note); !saved)
            return saved;
        return audit(access,
                     repositories,
                     {QStringLiteral("note.recorded"),
                      key.toString() + QLatin1Char('/') + employee.text() + QLatin1Char('/') + node,
                      *before,
                      after,
                      {}});
    });
}

} // namespace plumbline
