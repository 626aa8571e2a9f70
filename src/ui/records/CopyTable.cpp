// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/CopyTable.h"

#include "ui/common/Desk.h"
#include "ui/scoreentry/ClipboardTable.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QTableView>

namespace plumbline {

namespace {

std::vector<QStringList> chosenLines(const QTableView& view)
{
    const QAbstractItemModel& model = *view.model();
    std::vector<QStringList> lines(1);
    for (int column = 0; column < model.columnCount(); ++column)
        lines.front().append(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!view.selectionModel()->rowIntersectsSelection(row))
            continue;
        QStringList& line = lines.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column)
            line.append(model.index(row, column).data().toString());
    }
    return lines;
}

} // namespace

void copyByKey(QTableView& view, Desk& desk)
{
    auto* copying = new QShortcut(QKeySequence::Copy, &view);
    copying->setContext(Qt::WidgetShortcut);
    QObject::connect(copying, &QShortcut::activated, &view, [&view, &desk] {
        const std::vector<QStringList> lines = chosenLines(view);
        if (lines.size() < 2)
            return;
        QGuiApplication::clipboard()->setText(ClipboardTable(lines).toText());
        desk.tell(
            QCoreApplication::translate("CopyTable", "The chosen rows were copied as a table."));
    });
}

} // namespace plumbline
