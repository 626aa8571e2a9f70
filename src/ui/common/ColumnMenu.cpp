// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ColumnMenu.h"

#include <QtCore/QSettings>
#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

namespace plumbline {

ColumnMenu::ColumnMenu(QTableView& table, const QString& key)
    : QObject(&table)
    , m_table(table)
    , m_path(QStringLiteral("columns/%1Chosen").arg(key))
    , m_isChosen(QSettings().value(m_path).toBool())
{
    QHeaderView* header = table.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](QPoint at) {
        open(header->mapToGlobal(at));
    });
    table.installEventFilter(this);
}

void ColumnMenu::fill(QMenu& menu)
{
    const QAbstractItemModel& model = *m_table.model();
    for (int column = 1; column < model.columnCount(); ++column) {
        QAction* action = menu.addAction(model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_isChosen = true;
            QSettings().setValue(m_path, true);
            m_table.setColumnHidden(column, !isShown);
        });
    }
}

void ColumnMenu::open(const QPoint& at)
{
    QMenu menu(&m_table);
    fill(menu);
    menu.exec(at);
}

bool ColumnMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_table && event->type() == QEvent::ContextMenu
        && static_cast<QContextMenuEvent*>(event)->reason() == QContextMenuEvent::Keyboard) {
        QHeaderView* header = m_table.horizontalHeader();
        open(header->mapToGlobal(header->rect().bottomLeft()));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace plumbline
