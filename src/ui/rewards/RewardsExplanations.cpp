// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of the rewards page opens its explanation.
#include "application/rewards/CostExplanation.h"
#include "ui/common/CycleSheet.h"
#include "ui/explanation/Explainer.h"
#include "ui/rewards/BudgetPanel.h"
#include "ui/rewards/RewardTables.h"
#include "ui/rewards/RewardsPage.h"
#include "ui/rewards/SlipText.h"
#include "ui_RewardsPage.h"

#include <QtGui/QShortcut>

namespace plumbline {

namespace {

const StepPlace kTotal{StepKind::Slip, {}, {}};

StepPlace placeOf(RewardTables::PeopleColumn column)
{
    switch (column) {
    case RewardTables::GradeColumn:
        return {StepKind::FinalGrade, {}, {}};
    case RewardTables::RewardsColumn:
        return {StepKind::Rewards, {}, {}};
    case RewardTables::TotalColumn:
    case RewardTables::RemarkColumn:
        return kTotal;
    case RewardTables::RulesColumn:
    case RewardTables::ActionsColumn:
    case RewardTables::NotJudgedColumn:
        return {StepKind::Rule, {}, {}};
    case RewardTables::NameColumn:
    case RewardTables::StaffNumberColumn:
    case RewardTables::TeamColumn:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

void RewardsPage::connectExplanations()
{
    connect(m_ui->peopleTable, &QTableView::activated, this, &RewardsPage::explainPerson);
    connect(m_ui->slip, &QTextBrowser::anchorClicked, this, &RewardsPage::explainLine);
    connect(m_ui->unjudgedTable, &QTableView::activated, this, &RewardsPage::explainUnjudged);
    connect(m_ui->rulesTable, &QTableView::activated, this, &RewardsPage::explainRule);
    connect(m_budgetPanel, &BudgetPanel::costChosen, this, &RewardsPage::explainCost);
    // Enter on an action lists its people.
    auto* explain = new QShortcut(Qt::Key_F4, m_ui->actionsTable);
    explain->setContext(Qt::WidgetShortcut);
    connect(explain, &QShortcut::activated, this, &RewardsPage::explainAction);
}

void RewardsPage::explainPerson(const QModelIndex& index)
{
    if (m_tables)
        m_parts.explainer.explain(m_people->madeRow(index),
                                  placeOf(static_cast<RewardTables::PeopleColumn>(index.column())));
}

void RewardsPage::explainLine(const QUrl& line)
{
    if (m_tables)
        m_parts.explainer.explain(currentRow(), SlipText::placeOf(line));
}

void RewardsPage::explainUnjudged(const QModelIndex& index)
{
    const int made = m_unjudged->madeRow(index);
    if (made < 0 || !m_tables)
        return;
    const int row = m_unjudgedRows[static_cast<std::size_t>(made)];
    const auto& rules = m_rewards.people[static_cast<std::size_t>(row)].unjudged;
    // The rows of one person stand behind each other, in the order of the rules.
    const auto first = std::find(m_unjudgedRows.begin(), m_unjudgedRows.end(), row);
    const auto nth = static_cast<std::size_t>(made - (first - m_unjudgedRows.begin()));
    const int rule = rules[nth].rule;
    m_parts.explainer.explain(
        row,
        {StepKind::Rule,
         m_tables->names().document().rules[static_cast<std::size_t>(rule)].id,
         {}});
}

void RewardsPage::explainRule(const QModelIndex& index)
{
    const int row = m_rules->madeRow(index);
    if (row < 0 || !m_tables)
        return;
    const int rule = m_rewards.rules[static_cast<std::size_t>(row)].rule;
    const QString id = m_tables->names().document().rules[static_cast<std::size_t>(rule)].id;
    m_parts.explainer.explain(
        {[rule](const ScoreSheet& sheet) { return plumbline::explainRule(sheet, rule); },
         {StepKind::Rule, id, {}}});
}

void RewardsPage::explainAction()
{
    const int row = m_actions->madeRow(m_ui->actionsTable->currentIndex());
    if (row < 0 || !m_tables)
        return;
    const Action action = m_rewards.actions[static_cast<std::size_t>(row)].action;
    m_parts.explainer.explain(
        {[action](const ScoreSheet& sheet) { return plumbline::explainAction(sheet, action); },
         {StepKind::Rule, {}, {}}});
}

void RewardsPage::explainCost(int row)
{
    if (!m_tables)
        return;
    const bool isEverybody = row == static_cast<int>(m_rewards.teams.size());
    CostQuestion question;
    question.isEverybody = isEverybody;
    if (!isEverybody)
        question.team = m_rewards.teams[static_cast<std::size_t>(row)].team;
    question.name = isEverybody ? tr("everybody") : m_tables->team(question.team);
    if (isEverybody || question.team)
        question.budget = budgetOf(m_budgets, question.team);
    Lead lead;
    if (question.team)
        lead = {tr("List these people"), [this, team = *question.team] { listTeam(team); }};
    m_parts.explainer.explain(
        {[question](const ScoreSheet& sheet) { return plumbline::explainCost(sheet, question); },
         kTotal,
         lead});
}

} // namespace plumbline
