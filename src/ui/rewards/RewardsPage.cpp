// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rewards/RewardsPage.h"

#include "application/rewards/Budgets.h"
#include "application/text/PeriodWords.h"
#include "application/text/Pinyin.h"
#include "application/text/Sentences.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/TableFile.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/rewards/BudgetPanel.h"
#include "ui/rewards/IndicatorsPanel.h"
#include "ui/rewards/ProposalsPanel.h"
#include "ui/rewards/RewardTables.h"
#include "ui/rewards/SettlementPanel.h"
#include "ui/rewards/SlipText.h"
#include "ui_RewardsPage.h"

#include <QtGui/QShortcut>

namespace plumbline {

namespace {

constexpr int kTableWidth = 720;
constexpr int kSlipWidth = 320;

} // namespace

RewardsPage::RewardsPage(const PageParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::RewardsPage>())
    , m_budgetPanel(new BudgetPanel(parts.theme, this))
    , m_people(new FigureTable(this))
    , m_actions(new FigureTable(this))
    , m_rules(new FigureTable(this))
    , m_unjudged(new FigureTable(this))
{
    m_ui->setupUi(this);
    setUp();
    setUpKeys();
    connectSignals();
    connectTables();
    connectExplanations();
    connectPanels();
    retranslate();
}

RewardsPage::~RewardsPage() = default;

void RewardsPage::setUp()
{
    m_ui->teamsLayout->addWidget(m_budgetPanel);
    m_panels = {new ProposalsPanel(m_parts, this),
                new SettlementPanel(m_parts, this),
                new IndicatorsPanel(m_parts, this)};
    for (CyclePanel* panel : m_panels)
        m_ui->tabs->addTab(panel, QString());
    showFigures(*m_ui->peopleTable, *m_people, QStringLiteral("rewards/people"));
    showFigures(*m_ui->actionsTable, *m_actions, QStringLiteral("rewards/actions"));
    showFigures(*m_ui->rulesTable, *m_rules, QStringLiteral("rewards/rules"));
    showFigures(*m_ui->unjudgedTable, *m_unjudged, QStringLiteral("rewards/unjudged"));
    m_ui->splitter->setSizes({kTableWidth, kSlipWidth});
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->failure->hide();
    const auto dress = [this] {
        m_ui->exportButton->setIcon(m_parts.theme.icon(QStringLiteral("download")));
    };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
}

void RewardsPage::setUpKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto action) {
        auto* shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence::Find, [this] {
        m_ui->tabs->setCurrentWidget(m_ui->peopleTab);
        m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchEdit->selectAll();
    });
    key(Qt::CTRL | Qt::Key_E, [this] { exportAll(); });
}

void RewardsPage::connectSignals()
{
    connect(&m_parts.cycle, &CycleSheet::loading, this, &RewardsPage::refresh);
    connect(&m_parts.cycle, &CycleSheet::reset, this, &RewardsPage::refresh);
    connect(&m_parts.cycle, &CycleSheet::cellsChanged, this, &RewardsPage::refresh);
    connect(&m_parts.cycle, &CycleSheet::changesRefused, this, &RewardsPage::refresh);
    connect(&m_parts.desk, &Desk::companyClosed, this, &RewardsPage::refresh);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &RewardsPage::applyFilters);
    connect(m_ui->teamBox, &QComboBox::currentIndexChanged, this, &RewardsPage::applyFilters);
    connect(m_ui->actionBox, &QComboBox::currentIndexChanged, this, &RewardsPage::applyFilters);
    connect(m_ui->whoBox, &QComboBox::currentIndexChanged, this, &RewardsPage::applyFilters);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &RewardsPage::exportAll);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        Destination destination;
        destination.page = !m_parts.desk.isOpen() ? PageId::Home
            : m_tables                            ? PageId::Schemes
                                                  : PageId::Cycles;
        m_parts.desk.go(destination);
    });
    connect(m_budgetPanel, &BudgetPanel::budgetSet, this, &RewardsPage::keepBudget);
    connect(m_budgetPanel, &BudgetPanel::teamOpened, this, &RewardsPage::listTeam);
}

void RewardsPage::listTeam(const TeamId& team)
{
    m_ui->teamBox->setCurrentIndex(std::max(0, m_ui->teamBox->findData(team.text())));
    m_ui->tabs->setCurrentWidget(m_ui->peopleTab);
}

void RewardsPage::connectTables()
{
    connect(m_ui->peopleTable->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &RewardsPage::showSlip);
    connect(m_ui->actionsTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        const int row = m_actions->madeRow(index);
        if (row >= 0)
            m_ui->actionBox->setCurrentIndex(row + 1);
        m_ui->tabs->setCurrentWidget(m_ui->peopleTab);
    });
}

void RewardsPage::arrive(const Destination& destination)
{
    if (destination.employee)
        m_wanted = *destination.employee;
    const QStringList panels{
        QStringLiteral("proposals"), QStringLiteral("settlement"), QStringLiteral("indicators")};
    if (const auto panel = panels.indexOf(destination.tab); panel >= 0) {
        m_looksAtIndicators = panel + 1 == panels.size();
        m_wantedPanel = m_panels[static_cast<std::size_t>(panel)];
        m_ui->tabs->setCurrentWidget(m_wantedPanel);
    }
    refresh();
    m_ui->peopleTable->setFocus(Qt::OtherFocusReason);
}

void RewardsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        compute();
}

void RewardsPage::refresh()
{
    m_isStale = true;
    // The sheet may be gone: nothing may look at it until it is computed again.
    m_tables.reset();
    for (CyclePanel* panel : m_panels)
        panel->forget();
    m_ground.reset();
    if (isVisible())
        compute();
}

void RewardsPage::compute()
{
    m_isStale = false;
    m_tables.reset();
    const ScoreSheet* sheet = m_parts.cycle.isLoading() ? nullptr : m_parts.cycle.sheet();
    if (sheet != nullptr && m_parts.desk.isOpen()) {
        m_rewards = rewardsOf(*sheet);
        m_tables = std::make_unique<RewardTables>(*sheet, m_rewards);
        m_budgets.clear();
        showTables();
        loadBudgets();
    }
    showState();
    readGround();
}

void RewardsPage::showTables()
{
    if (!m_tables)
        return;
    const int before = currentRow();
    showFilters();
    m_people->present(m_tables->people());
    m_actions->present(m_tables->actions());
    m_rules->present(m_tables->rules());
    m_unjudged->present(m_tables->unjudged(m_unjudgedRows));
    sayWhatIsThere();
    m_budgetPanel->present(*m_tables, m_rewards, m_budgets);
    applyFilters();
    const int wanted =
        m_wanted.isEmpty() ? before : m_parts.cycle.sheet()->rowOf(std::exchange(m_wanted, {}));
    select(wanted);
}

void RewardsPage::select(int row)
{
    const int place = row < 0 ? 0 : std::max(0, m_people->placeOf(row));
    m_ui->peopleTable->setCurrentIndex(m_people->index(place, 0));
    showSlip();
}

void RewardsPage::showFilters()
{
    const QSignalBlocker teams(m_ui->teamBox);
    const QSignalBlocker actions(m_ui->actionBox);
    const QString team = m_ui->teamBox->currentData().toString();
    const QVariant action = m_ui->actionBox->currentData();
    m_ui->teamBox->clear();
    m_ui->teamBox->addItem(tr("All teams"), QString());
    for (const TeamCost& cost : m_rewards.teams) {
        if (cost.team)
            m_ui->teamBox->addItem(m_tables->team(cost.team), cost.team->text());
    }
    m_ui->actionBox->clear();
    m_ui->actionBox->addItem(tr("Any action or none"));
    for (const ActionCount& count : m_rewards.actions)
        m_ui->actionBox->addItem(m_tables->action(count.action), actionName(count.action));
    m_ui->teamBox->setCurrentIndex(std::max(0, m_ui->teamBox->findData(team)));
    m_ui->actionBox->setCurrentIndex(
        action.isValid() ? std::max(0, m_ui->actionBox->findData(action)) : 0);
}

void RewardsPage::showState()
{
    const bool isLoading = m_parts.desk.isOpen() && m_parts.cycle.isLoading();
    const bool hasFigures = m_tables && !isBare();
    const bool hasPanels = hasFigures || (m_ground && !isBare());
    const bool mayLook = m_parts.desk.may(Permission::LookAtIndicators);
    const bool looks = mayLook && m_looksAtIndicators && (m_tables || m_ground);
    m_ui->stack->setCurrentWidget(hasPanels || looks ? static_cast<QWidget*>(m_ui->tabs)
                                                     : m_ui->emptyPage);
    if (m_tables || m_ground)
        showTabs(hasFigures, hasPanels);
    m_ui->indicatorsButton->setVisible(isBare() && mayLook);
    m_ui->exportButton->setEnabled(hasFigures);
    m_ui->emptyText->setText(
        !m_parts.desk.isOpen() ? tr("Open a company file to see what rules and pay come to.")
            : isLoading        ? tr("Reading the cycle …")
            : isBare()         ? tr("The scheme of this cycle has neither rules nor pay.")
                               : tr("Rewards and pay belong to a cycle. Open one first."));
    m_ui->emptyButton->setText(!m_parts.desk.isOpen() ? tr("Go to the start")
                                   : isBare()         ? tr("Go to the schemes")
                                                      : tr("Go to the cycles"));
    m_ui->emptyButton->setVisible(!isLoading);
    // Who sees the money need not see the scores.
    const std::optional<Error>& error = m_parts.cycle.failure();
    const bool hasFailed = error && !(hasPanels && error->code == ErrorCode::NotPermitted);
    m_ui->failure->setVisible(hasFailed);
    if (hasFailed)
        m_ui->failure->setText(sentence(*error));
    if (!hasFigures)
        return m_ui->scope->setText(hasPanels ? periodText(m_ground->cycle.period) : QString());
    m_ui->scope->setText(tr("%1 · people with effects: %2 · with rules not judged: %3")
                             .arg(periodText(m_parts.cycle.sheet()->period()))
                             .arg(m_rewards.withEffects)
                             .arg(m_rewards.withUnjudged));
}

/// Only once it is known what there is: a tab that is hidden for a moment is lost.
void RewardsPage::showTabs(bool hasFigures, bool hasPanels)
{
    // Last come the panels; the very last is about indicators, which every scheme has.
    const int last = m_ui->tabs->count() - 1;
    const int firstPanel = m_ui->tabs->count() - static_cast<int>(m_panels.size());
    const bool hadFigures = m_ui->tabs->isTabVisible(0);
    for (int tab = 0; tab < last; ++tab)
        m_ui->tabs->setTabVisible(tab, tab < firstPanel ? hasFigures : hasPanels);
    m_ui->tabs->setTabVisible(last, m_parts.desk.may(Permission::LookAtIndicators));
    const bool wasLed = !hadFigures && m_ui->tabs->currentIndex() == last;
    if (hasFigures && wasLed && m_wantedPanel == nullptr && !m_looksAtIndicators)
        m_ui->tabs->setCurrentWidget(m_ui->peopleTab); // not where hiding the others led
}

bool RewardsPage::fits(Who who, const PersonRewards& person) const
{
    switch (who) {
    case Who::Everybody:
        return true;
    case Who::WithEffects:
        return !person.rules.empty();
    case Who::WithUnjudged:
        return !person.unjudged.empty();
    case Who::WithoutTotal:
        return !person.total();
    }
    Q_UNREACHABLE();
}

bool RewardsPage::accepts(int row) const
{
    const PersonRewards& person = m_rewards.people[static_cast<std::size_t>(row)];
    const Appraisal& appraisal = m_parts.cycle.sheet()->appraisal(row);
    if (!fits(static_cast<Who>(std::max(0, m_ui->whoBox->currentIndex())), person))
        return false;
    const QString team = m_ui->teamBox->currentData().toString();
    if (!team.isEmpty() && appraisal.team != TeamId(team))
        return false;
    const auto wanted = plumbline::action(m_ui->actionBox->currentData().toString());
    if (wanted
        && std::find(person.actions.begin(), person.actions.end(), *wanted) == person.actions.end())
        return false;
    const QString typed = m_ui->searchEdit->text().trimmed();
    return typed.isEmpty() || appraisal.employee.text().startsWith(typed, Qt::CaseInsensitive)
        || matchesName(appraisal.name, nameKey(appraisal.name), typed);
}

void RewardsPage::applyFilters()
{
    if (!m_tables)
        return;
    const int before = currentRow();
    m_people->setFilter([this](int row) { return accepts(row); });
    m_ui->countLabel->setText(
        tr("%1 of %2 shown").arg(m_people->rowCount()).arg(m_people->madeRows()));
    select(before);
}

int RewardsPage::currentRow() const
{
    return m_people->madeRow(m_ui->peopleTable->currentIndex());
}

void RewardsPage::showSlip()
{
    const int row = currentRow();
    m_ui->slip->setHtml(row < 0 || !m_tables
                            ? QString()
                            : SlipText::html(*m_parts.cycle.sheet(),
                                             *m_tables,
                                             m_rewards.people[static_cast<std::size_t>(row)]));
}

void RewardsPage::loadBudgets()
{
    const CycleKey key = m_parts.cycle.sheet()->data().cycle.key;
    m_parts.desk.ask<std::vector<StoredBudget>>(
        this,
        [key](const Access& access) { return plumbline::loadBudgets(access, key); },
        [this, key](Result<std::vector<StoredBudget>> budgets) {
            if (!m_tables || m_parts.cycle.sheet()->data().cycle.key != key)
                return;
            if (!budgets)
                return m_parts.desk.tell(budgets.error());
            m_budgets = std::move(*budgets);
            m_budgetPanel->present(*m_tables, m_rewards, m_budgets);
        });
}

void RewardsPage::keepBudget(const std::optional<TeamId>& team,
                             const std::optional<Decimal>& amount)
{
    if (!m_tables)
        return;
    const CycleKey key = m_parts.cycle.sheet()->data().cycle.key;
    m_parts.desk.savingBegan();
    m_parts.desk.ask<void>(
        this,
        [key, team, amount](const Access& access) { return setBudget(access, key, team, amount); },
        [this](const Result<>& stored) {
            m_parts.desk.savingEnded(stored ? SaveState::Saved : SaveState::Failed);
            if (!stored)
                m_parts.desk.tell(stored.error());
            if (m_tables)
                loadBudgets();
        });
}

void RewardsPage::exportAll()
{
    if (!m_tables)
        return;
    const CycleKey& key = m_parts.cycle.sheet()->data().cycle.key;
    TableBook book = bookOf(m_parts.desk, tr("rewards") + QLatin1Char(' ') + key.toString());
    book.sheets = {m_people->sheet(tr("Each person")),
                   m_budgetPanel->table().sheet(tr("Cost by team")),
                   m_actions->sheet(tr("Actions")),
                   m_rules->sheet(tr("Rules")),
                   m_unjudged->sheet(tr("Rules that could not be judged"))};
    const QString name = tr("rewards") + QLatin1Char('-') + key.scheme.text() + QLatin1Char('-')
        + key.period.toString();
    exportTables(m_parts.desk, this, name, std::move(book));
}

} // namespace plumbline
