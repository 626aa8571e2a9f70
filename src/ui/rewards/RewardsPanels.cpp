// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/FigureTable.h"
#include "ui/common/WindowText.h"
#include "ui/rewards/BudgetPanel.h"
#include "ui/rewards/CyclePanel.h"
#include "ui/rewards/RewardTables.h"
#include "ui/rewards/RewardsPage.h"
#include "ui_RewardsPage.h"

#include <QtCore/QSignalBlocker>

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
        if (m_ground && panel == m_ui->tabs->currentWidget())
            panel->present(m_ground->cycle, m_ground->names, m_ground->people);
    }
}

void RewardsPage::readGround()
{
    const std::optional<CycleKey>& key = m_parts.desk.currentCycle();
    const int request = ++m_groundRequest;
    if (!m_parts.desk.isOpen() || !key)
        return;
    m_parts.desk.ask<RewardGround>(
        this,
        [key = *key](const Access& access) { return rewardGround(access, key); },
        [this, key = *key, request](Result<RewardGround> ground) {
            if (request == m_groundRequest)
                take(key, std::move(ground));
        });
}

void RewardsPage::take(const CycleKey& cycle, Result<RewardGround> ground)
{
    for (CyclePanel* panel : m_panels)
        panel->forget();
    m_ground.reset();
    if (ground)
        m_ground = std::make_unique<Ground>(
            Ground{cycle,
                   SchemeNames(std::move(ground->scheme), windowLanguage(), ground->positions),
                   std::move(ground->people)});
    showState();
    if (ground && m_wantedPanel != nullptr)
        m_ui->tabs->setCurrentWidget(std::exchange(m_wantedPanel, nullptr));
    showPanel();
}

bool RewardsPage::isBare() const
{
    const SchemeDocument* document = m_tables ? &m_tables->names().document()
        : m_ground                            ? &m_ground->names.document()
                                              : nullptr;
    return document != nullptr && document->rules.empty() && !document->pay;
}

/// An empty table would only leave one wondering.
void RewardsPage::sayWhatIsThere()
{
    const bool hasActions = m_actions->madeRows() > 0;
    m_ui->actionsTable->setVisible(hasActions);
    m_ui->actionsHint->setText(hasActions
                                   ? tr("Enter or a double click shows the people of an action.")
                                   : tr("No rule asked for an action in this cycle."));
    const bool hasUnjudged = m_unjudged->madeRows() > 0;
    m_ui->unjudgedTable->setVisible(hasUnjudged);
    m_ui->unjudgedHint->setText(
        hasUnjudged ? tr("They had no effect. Give what is missing, and they are judged at once.")
                    : tr("None: every rule could be judged."));
}

void RewardsPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_budgetPanel->retranslate();
    for (CyclePanel* panel : m_panels)
        panel->retranslate();
    const QStringList tabs{tr("Each person"),
                           tr("Cost by team"),
                           tr("Actions"),
                           tr("Rules"),
                           tr("Proposals"),
                           tr("Settlement"),
                           tr("Indicators")};
    for (int tab = 0; tab < tabs.size(); ++tab)
        m_ui->tabs->setTabText(tab, tabs[tab]);
    {
        const QSignalBlocker blocker(m_ui->whoBox);
        const int before = std::max(0, m_ui->whoBox->currentIndex());
        m_ui->whoBox->clear();
        m_ui->whoBox->addItems({tr("Everybody"),
                                tr("Only with effects of rules"),
                                tr("Only with rules not judged"),
                                tr("Only without a total")});
        m_ui->whoBox->setCurrentIndex(before);
    }
    m_ui->unjudgedTitle->setText(tr("Rules that could not be judged"));
    sayWhatIsThere();
    m_ui->exportButton->setToolTip(tr("Ctrl+E"));
    if (m_tables)
        compute();
    else if (m_ground)
        readGround();
    showState();
}

} // namespace plumbline
