// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ExportMenu.h"

#include "ui/common/TableFile.h"

#include <array>

namespace plumbline {

ExportMenu::ExportMenu(Desk& desk, CycleNow cycle, QWidget* parent)
    : QMenu(parent)
    , m_desk(desk)
    , m_cycle(std::move(cycle))
{
    fill();
    connect(this, &QMenu::aboutToShow, this, &ExportMenu::fill);
}

void ExportMenu::fill()
{
    struct Entry
    {
        CycleTable table;
        QString text;
    };

    const std::array entries{
        Entry{CycleTable::Scores, tr("Scores, with live formulas…")},
        Entry{CycleTable::Values, tr("Values…")},
        Entry{CycleTable::Targets, tr("Targets…")},
        Entry{CycleTable::Amounts, tr("Amounts…")},
        Entry{CycleTable::Slips, tr("Rewards and pay…")},
    };
    clear();
    for (const Entry& entry : entries) {
        QAction* action = addAction(entry.text, this, [this, table = entry.table] {
            if (const auto cycle = m_cycle())
                exportCycleTable(m_desk, parentWidget(), *cycle, table);
        });
        action->setObjectName(cycleTableName(entry.table));
    }
}

} // namespace plumbline
