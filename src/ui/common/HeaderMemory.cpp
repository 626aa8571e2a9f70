// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/HeaderMemory.h"

#include <QtCore/QSettings>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace plumbline {

void rememberHeader(QTableView& table, const QString& key)
{
    QHeaderView* header = table.horizontalHeader();
    const QString path = QStringLiteral("columns/") + key;
    const QByteArray kept = QSettings().value(path).toByteArray();
    if (!kept.isEmpty() && header->restoreState(kept) && table.isSortingEnabled())
        table.sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
    const auto keep = [header, path] { QSettings().setValue(path, header->saveState()); };
    QObject::connect(header, &QHeaderView::sectionResized, header, keep);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header, keep);
}

} // namespace plumbline
