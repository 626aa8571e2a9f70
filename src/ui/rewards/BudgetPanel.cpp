// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rewards/BudgetPanel.h"

#include "ui/common/FittedColumns.h"
#include "ui/common/TableDress.h"
#include "ui/dashboard/BarChart.h"
#include "ui/rewards/RewardTables.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

double approximate(const Rational& number)
{
    return number.toFixed(2).toDouble();
}

} // namespace

BudgetPanel::BudgetPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_chart(new BarChart(theme, this))
    , m_view(new QTableView(this))
    , m_model(new FigureTable(this))
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_set(new QPushButton(this))
    , m_refusal(new QLabel(this))
{
    m_chart->setObjectName(QStringLiteral("costChart"));
    m_view->setObjectName(QStringLiteral("teamsTable"));
    m_edit->setObjectName(QStringLiteral("budgetEdit"));
    m_set->setObjectName(QStringLiteral("budgetButton"));
    m_refusal->setObjectName(QStringLiteral("budgetRefusal"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_subtitle->setProperty("role", QStringLiteral("caption"));
    m_refusal->setProperty("tone", QStringLiteral("failure"));
    m_label->setBuddy(m_edit);
    layOut();
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &BudgetPanel::showChosen);
    connect(m_edit, &QLineEdit::returnPressed, this, &BudgetPanel::take);
    connect(m_set, &QPushButton::clicked, this, &BudgetPanel::take);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        const int row = chosenRow();
        if (row >= 0 && index.column() > 0)
            Q_EMIT costChosen(row);
        else if (row >= 0 && !isEverybody(row) && m_teams[static_cast<std::size_t>(row)].team)
            Q_EMIT teamOpened(*m_teams[static_cast<std::size_t>(row)].team);
    });
    connect(m_chart, &BarChart::figureChosen, this, &BudgetPanel::costChosen);
    connect(m_chart, &BarChart::activated, this, [this](int bar) {
        m_view->setCurrentIndex(m_model->index(m_model->placeOf(bar), 0));
        m_edit->setFocus();
    });
}

void BudgetPanel::layOut()
{
    m_view->setModel(m_model);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    dressTable(*m_view);
    new FittedColumns(*m_view);
    auto* picture = new QFrame(this);
    picture->setProperty("role", QStringLiteral("card"));
    auto* inside = new QVBoxLayout(picture);
    inside->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    inside->setSpacing(space::kTiny);
    inside->addWidget(m_title);
    inside->addWidget(m_subtitle);
    inside->addWidget(m_chart, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    line->addWidget(m_label);
    line->addWidget(m_edit);
    line->addWidget(m_set);
    line->addWidget(m_refusal, 1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, space::kLarge, 0, 0);
    down->setSpacing(space::kMedium);
    down->addWidget(picture, 1);
    down->addWidget(m_view, 1);
    down->addLayout(line);
}

void BudgetPanel::present(const RewardTables& tables,
                          const Rewards& rewards,
                          const std::vector<StoredBudget>& budgets)
{
    const int before = chosenRow();
    m_teams = rewards.teams;
    m_teams.push_back(rewards.all);
    m_budgets = budgets;
    m_names.clear();
    const TableContents contents = tables.teams(budgets);
    for (const TableRow& row : contents.rows)
        m_names.append(row.front().text);
    m_model->present(contents);
    const int chosen =
        before >= 0 && before < m_model->rowCount() ? before : m_model->rowCount() - 1;
    m_view->setCurrentIndex(m_model->index(chosen, 0));
    draw(tables);
    showChosen();
}

void BudgetPanel::draw(const RewardTables& tables)
{
    const int places = tables.names().document().rounding.money;
    BarPicture picture;
    picture.nothing = tr("Nobody has a slip with a total.");
    for (int row = 0; row < static_cast<int>(m_teams.size()); ++row) {
        const TeamCost& cost = m_teams[static_cast<std::size_t>(row)];
        const bool hasOwn = isEverybody(row) || cost.team;
        const auto budget = hasOwn ? budgetOf(m_budgets, cost.team) : std::nullopt;
        if (isEverybody(row)) // The sum of all would dwarf the teams.
            continue;
        Bar bar;
        bar.name = m_names[row];
        bar.figure = shownAmount(cost.pay, places);
        bar.tip = bar.name + QStringLiteral(": ") + bar.figure;
        bar.length = approximate(cost.pay);
        bar.role = ColorRole::Category1;
        if (budget) {
            bar.guide = approximate(Rational(*budget));
            picture.guideName = tr("Budget");
            if (cost.pay > Rational(*budget)) {
                bar.role = ColorRole::Bad;
                bar.figure = tr("%1, over budget").arg(bar.figure);
            }
        }
        picture.bars.push_back(std::move(bar));
    }
    m_chart->present(std::move(picture));
}

int BudgetPanel::chosenRow() const
{
    return m_model->madeRow(m_view->currentIndex());
}

bool BudgetPanel::isEverybody(int row) const
{
    return row + 1 == static_cast<int>(m_teams.size());
}

void BudgetPanel::showChosen()
{
    const int row = chosenRow();
    // Those without a team have no budget of their own.
    const bool canSet =
        row >= 0 && (isEverybody(row) || m_teams[static_cast<std::size_t>(row)].team.has_value());
    m_edit->setEnabled(canSet);
    m_set->setEnabled(canSet);
    m_refusal->clear();
    m_label->setText(canSet ? tr("Budget of %1").arg(m_names[row]) : tr("Choose a team"));
    const auto budget =
        canSet ? budgetOf(m_budgets, m_teams[static_cast<std::size_t>(row)].team) : std::nullopt;
    m_edit->setText(budget ? budget->toString() : QString());
}

void BudgetPanel::take()
{
    const int row = chosenRow();
    if (row < 0)
        return;
    const std::optional<TeamId>& team = m_teams[static_cast<std::size_t>(row)].team;
    const QString typed = m_edit->text().normalized(QString::NormalizationForm_KC).trimmed();
    if (typed.isEmpty()) {
        Q_EMIT budgetSet(team, std::nullopt);
        return;
    }
    const Result<Decimal> amount = Decimal::parse(typed);
    if (!amount || *amount < Decimal{0}) {
        m_refusal->setText(tr("A budget is a number that is not below zero, such as 50000."));
        return;
    }
    Q_EMIT budgetSet(team, *amount);
}

void BudgetPanel::retranslate()
{
    m_title->setText(tr("What does each team cost?"));
    m_subtitle->setText(tr("The totals of the slips that have one, against the team's budget"));
    m_view->setAccessibleName(tr("Cost by team"));
    m_edit->setAccessibleName(tr("Budget"));
    m_edit->setPlaceholderText(tr("none"));
    m_set->setText(tr("Set the budget"));
}

} // namespace plumbline
