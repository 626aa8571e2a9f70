// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/StoredBefore.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace plumbline {

namespace {

const QString kEmployee = QStringLiteral("employee");
const QString kKind = QStringLiteral("kind");
const QString kNode = QStringLiteral("node");
const QString kPart = QStringLiteral("part");
const QString kBefore = QStringLiteral("before");
const QString kBeforeReason = QStringLiteral("beforeReason");
const QString kBeforeOrigin = QStringLiteral("beforeOrigin");
const QString kAfter = QStringLiteral("after");
const QString kAfterReason = QStringLiteral("afterReason");

} // namespace

QByteArray writeBefore(const std::vector<ImportedCell>& changes)
{
    QJsonArray cells;
    for (const ImportedCell& change : changes) {
        QJsonObject cell{{kEmployee, change.next.employee.text()},
                         {kKind, static_cast<int>(change.next.key.kind)},
                         {kNode, change.next.key.node},
                         {kPart, change.next.key.part},
                         {kAfter, change.next.text},
                         {kAfterReason, change.next.reason}};
        if (change.current) {
            cell.insert(kBefore, change.current->text);
            cell.insert(kBeforeReason, change.current->reason);
            cell.insert(kBeforeOrigin, static_cast<int>(change.current->origin));
        }
        cells.append(cell);
    }
    return cells.isEmpty() ? QByteArray() : QJsonDocument(cells).toJson(QJsonDocument::Compact);
}

std::vector<CellBefore> readBefore(const QByteArray& json)
{
    std::vector<CellBefore> cells;
    for (const QJsonValue& value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject cell = value.toObject();
        const auto text = [&](const QString& name) { return cell.value(name).toString(); };
        cells.push_back(
            {EmployeeId(text(kEmployee)),
             {static_cast<CellKind>(cell.value(kKind).toInt()), text(kNode), text(kPart)},
             text(kBefore),
             text(kBeforeReason),
             static_cast<CellOrigin>(cell.value(kBeforeOrigin).toInt()),
             text(kAfter),
             text(kAfterReason)});
    }
    return cells;
}

} // namespace plumbline
