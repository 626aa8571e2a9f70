// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/StoreCell.h"

#include "application/Transaction.h"
#include "application/records/MeasuredPlaces.h"
#include "application/values/CellIndex.h"
#include "application/way/WayGround.h"

namespace plumbline {

namespace {

bool isUnchanged(const std::optional<StoredCell>& current, const StoredCell& next)
{
    if (!current)
        return next.text.isEmpty();
    return current->text == next.text && current->reason == next.reason
        && current->origin == next.origin;
}

} // namespace

Result<> checkReason(const StoredCell& cell, const QString& measured)
{
    if (cell.text.isEmpty() || !cell.reason.trimmed().isEmpty())
        return {};
    if (!measured.isEmpty() && cell.text != measured)
        return failure(
            ErrorCode::MissingField,
            cellPath(cell.employee.text(), cell.key),
            QT_TRANSLATE_NOOP("Messages",
                              "“%1” of %2 is measured from records; another value needs a reason."),
            {cell.key.columnName(), cell.employee.text()});
    if (cell.key.kind != CellKind::Adjustment)
        return {};
    return failure(ErrorCode::MissingField,
                   cellPath(cell.employee.text(), cell.key),
                   QT_TRANSLATE_NOOP("Messages", "The adjustment “%1” of %2 needs a reason."),
                   {cell.key.columnName(), cell.employee.text()});
}

StoredCell settledCell(StoredCell cell, const QString& measured)
{
    if (measured.isEmpty())
        return cell;
    cell.origin = CellOrigin::Entered;
    if (!cell.text.isEmpty() && cell.text != measured)
        return cell;
    cell.text = measured;
    cell.reason.clear();
    cell.origin = CellOrigin::Measured;
    return cell;
}

Result<QString> measuredFill(Repositories& repositories,
                             const CycleKey& key,
                             const Scheme& scheme,
                             const EmployeeId& employee,
                             const CellSpec& cell)
{
    if (!mayBeMeasured(scheme, cell.key))
        return QString();
    const auto measured = repositories.measures().measuredCell(key, employee, cell.key);
    if (!measured)
        return failure(measured.error());
    const QString text = *measured ? (*measured)->text : QString();
    const bool isTaken =
        !text.isEmpty() && normalizedCell(scheme, key.period, cell, text).has_value();
    return isTaken ? text : QString();
}

Result<StoredCell> storeCell(const Access& access,
                             Repositories& repositories,
                             const CycleKey& key,
                             const std::optional<StoredCell>& current,
                             StoredCell next,
                             const QString& measured)
{
    next = settledCell(std::move(next), measured);
    if (auto reasoned = checkReason(next, measured); !reasoned)
        return failure(reasoned.error());
    if (isUnchanged(current, next))
        return current.value_or(next);
    if (auto free = checkUnlocked(repositories, key, next.employee); !free)
        return failure(free.error());
    if (next.enteredBy.isEmpty())
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
