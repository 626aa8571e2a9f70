// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CycleSheet.h"
#include "ui/rewards/CyclePanel.h"
#include "ui/rewards/RewardTables.h"
#include "ui/rewards/RewardsPage.h"
#include "ui_RewardsPage.h"

namespace plumbline {

void RewardsPage::connectPanels()
{
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &RewardsPage::showPanel);
    connect(m_ui->indicatorsButton, &QPushButton::clicked, this, [this] {
        m_looksAtIndicators = true;
        m_ui->tabs->setCurrentWidget(m_panels.back());
        showState();
        showPanel();
    });
}

void RewardsPage::showPanel()
{
    for (CyclePanel* panel : m_panels) {
        panel->forget(); // The names it was given may be gone.
        if (m_tables && panel == m_ui->tabs->currentWidget())
            panel->present(m_parts.cycle.sheet()->data().cycle.key, m_tables->names());
    }
}

bool RewardsPage::isBare() const
{
    return m_tables && m_tables->names().document().rules.empty()
        && !m_tables->names().document().pay;
}

} // namespace plumbline
