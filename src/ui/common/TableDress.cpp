// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TableDress.h"

#include "drawing/ThemeTokens.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace plumbline {

void dressTable(QTableView& table)
{
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(space::kGridRow);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setTextElideMode(Qt::ElideRight);
}

} // namespace plumbline
