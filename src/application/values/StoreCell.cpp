// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/StoreCell.h"

#include "application/Transaction.h"
#include "application/values/CellIndex.h"

namespace plumbline {

namespace {

bool isUnchanged(const std::optional<StoredCell>& current, const StoredCell& next)
{
    if (!current)
        return next.text.isEmpty();
    return current->text == next.text && current->reason == next.reason;
}

} // namespace

Result<> checkReason(const StoredCell& cell)
{
    if (cell.key.kind != CellKind::Adjustment || cell.text.isEmpty()
        || !cell.reason.trimmed().isEmpty())
        return {};
    return failure(ErrorCode::MissingField,
                   cellPath(cell.employee.text(), cell.key),
                   QT_TRANSLATE_NOOP("Messages", "The adjustment “%1” of %2 needs a reason."),
                   {cell.key.columnName(), cell.employee.text()});
}

Result<StoredCell> storeCell(const Access& access,
                             Repositories& repositories,
                             const CycleKey& key,
                             const std::optional<StoredCell>& current,
                             StoredCell next)
{
    if (auto reasoned = checkReason(next); !reasoned)
        return failure(reasoned.error());
    if (isUnchanged(current, next))
        return current.value_or(next);
    next.enteredBy = access.session.user;
    next.enteredAt = access.clock.now();
    if (auto saved = repositories.values().save(key, next); !saved)
        return failure(saved.error());
    const AuditFacts facts{QStringLiteral("value.recorded"),
                           key.toString() + QLatin1Char('/')
                               + cellPath(next.employee.text(), next.key),
                           current ? current->text : QString(),
                           next.text,
                           next.reason};
    return audit(access, repositories, facts).map([&] { return next; });
}

} // namespace plumbline
