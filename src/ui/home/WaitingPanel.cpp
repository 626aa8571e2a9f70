// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/WaitingPanel.h"

#include "application/backups/BackupWords.h"
#include "application/people/CompanyFacts.h"
#include "application/people/LoadPeople.h"
#include "ui/common/BackupDesk.h"
#include "ui/common/Desk.h"
#include "ui/common/FittedColumns.h"
#include "ui/common/LanguageSwitch.h"
#include "ui/common/TableDress.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/home/CycleCard.h"
#include "ui/home/TaskDelegate.h"
#include "ui/home/TaskModel.h"
#include "ui_WaitingPanel.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace plumbline {

namespace {

constexpr std::size_t kMostShown = 2000;

} // namespace

WaitingPanel::WaitingPanel(const ShellParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::WaitingPanel>())
    , m_tasks(new TaskModel(this))
{
    m_ui->setupUi(this);
    setUpTasks();
    setUpBackups();
    m_ui->missingTree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->missingTree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_ui->missingTree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_ui->firstMissing, &QPushButton::clicked, this, [this] { go(0); });
    connect(
        m_ui->missingTree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
            if (const QVariant index = item->data(0, Qt::UserRole); index.isValid())
                go(index.toULongLong());
        });
    connect(&parts.page.desk, &Desk::cyclesChanged, this, &WaitingPanel::refresh);
    // What waited for one is not shown to the next.
    connect(&parts.page.desk, &Desk::signInWanted, this, [this] {
        m_work = {};
        m_tasks->show({});
        m_ui->missingTree->clear();
    });
}

WaitingPanel::~WaitingPanel() = default;

void WaitingPanel::setUpBackups()
{
    const auto show = [this] { showBackups(); };
    connect(&m_parts.page.desk.backups(), &BackupDesk::changed, this, show);
    connect(&m_parts.page.theme, &Theme::changed, this, show);
    connect(m_ui->openBackups, &QPushButton::clicked, this, [this] {
        m_parts.page.desk.go({.page = PageId::Settings,
                              .cycle = {},
                              .employee = {},
                              .node = {},
                              .scheme = {},
                              .tab = QStringLiteral("backups")});
    });
    showBackups();
}

/// That none are set up yet concerns only who can do so.
void WaitingPanel::showBackups()
{
    Desk& desk = m_parts.page.desk;
    const std::optional<BackupState>& state = desk.backups().state();
    const bool mayManage = desk.may(Permission::ManageBackups);
    const bool isTold = state && state->warning != BackupWarning::None
        && (mayManage || state->warning != BackupWarning::NotSetUp);
    m_ui->backupCard->setVisible(isTold);
    m_ui->openBackups->setVisible(mayManage);
    m_ui->backupWords->setText(isTold ? backupWarningWords(*state, desk.ports().clock.now())
                                      : QString());
    m_ui->backupIcon->setPixmap(
        m_parts.page.theme.icon(QStringLiteral("triangle-alert"), ColorRole::Warning)
            .pixmap(space::kLarge));
}

void WaitingPanel::setUpTasks()
{
    m_ui->tasks->setModel(m_tasks);
    m_ui->tasks->setItemDelegate(new TaskDelegate(m_parts.page.theme, this));
    dressTable(*m_ui->tasks);
    (new FittedColumns(*m_ui->tasks))->setElastic(TaskModel::Who);
    m_ui->nothingWaits->hide();
    connect(m_ui->tasks, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_parts.page.desk.go(m_tasks->task(index.row()).destination);
    });
}

void WaitingPanel::readTasks()
{
    m_parts.page.desk.ask<HomeWork>(
        this,
        [](const Access& access) { return readHomeWork(access); },
        [this](Result<HomeWork> work) {
            if (!work)
                return m_parts.page.desk.tell(work.error());
            m_work = std::move(*work);
            showTasks();
        });
}

void WaitingPanel::showTasks()
{
    std::map<CycleKey, QString> names;
    for (const CycleOverview& overview : m_parts.page.desk.cycles())
        names.emplace(overview.cycle.key, cycleName(overview.cycle.key));
    m_tasks->show(homeTasks(m_work, names, m_parts.page.desk.user(), today(m_parts.page.desk)));
    const int count = m_tasks->rowCount();
    m_ui->tasks->setVisible(count > 0);
    m_ui->nothingWaits->setVisible(count == 0);
    m_ui->tasksCount->setText(count > 0 ? tr("%n line(s)", nullptr, count) : QString());
    if (count > 0 && !m_ui->tasks->currentIndex().isValid())
        m_ui->tasks->setCurrentIndex(m_tasks->index(0, 0));
}

void WaitingPanel::refresh()
{
    if (!m_parts.page.desk.isOpen())
        return;
    // Who sees nobody else's has nothing to count here.
    m_ui->cardsArea->setVisible(m_parts.page.desk.mayForOthers(Permission::SeeScores));
    m_ui->missingCard->setVisible(m_parts.page.desk.mayForOthers(Permission::SeeMissing));
    showCards();
    readTasks();
    m_parts.page.desk.ask<Waiting>(
        this,
        [](const Access& access) -> Result<Waiting> {
            auto missing = missingValues(access);
            if (!missing)
                return failure(missing.error());
            return listTeams(access).map([&](std::vector<Team> teams) {
                return Waiting{std::move(*missing), std::move(teams)};
            });
        },
        [this](Result<Waiting> waiting) {
            if (waiting)
                show(std::move(*waiting));
            else
                m_parts.page.desk.tell(waiting.error());
        });
}

void WaitingPanel::showCards()
{
    while (QLayoutItem* item = m_ui->cards->takeAt(0)) {
        if (QWidget* card = item->widget())
            card->deleteLater();
        delete item;
    }
    for (const CycleOverview& overview : m_parts.page.desk.cycles()) {
        if (overview.cycle.isClosed())
            continue;
        auto* card = new CycleCard(overview, m_parts.language.language(), m_ui->cardsRow);
        connect(card, &CycleCard::chosen, this, [this](const CycleKey& key) {
            m_parts.page.desk.go({.page = PageId::ScoreEntry,
                                  .cycle = key,
                                  .employee = {},
                                  .node = {},
                                  .scheme = {}});
        });
        m_ui->cards->addWidget(card);
        card->show(); // What is hidden counts for nothing in the row's size.
    }
    m_ui->cards->addStretch();
    m_ui->cards->activate();
    fitCards();
}

/// The row is as high as its cards; a bar below them where they are more than fit.
void WaitingPanel::fitCards()
{
    const QSize needed = m_ui->cardsRow->sizeHint();
    const QScrollBar* bar = m_ui->cardsArea->horizontalScrollBar();
    const bool overflows = needed.width() > width() - 2 * space::kPage;
    m_ui->cardsArea->setFixedHeight(needed.height() + (overflows ? bar->sizeHint().height() : 0));
}

void WaitingPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitCards();
}

QTreeWidgetItem* WaitingPanel::branch(QTreeWidgetItem* parent, const QString& text)
{
    const int count =
        parent == nullptr ? m_ui->missingTree->topLevelItemCount() : parent->childCount();
    QTreeWidgetItem* last = nullptr;
    if (count > 0)
        last = parent == nullptr ? m_ui->missingTree->topLevelItem(count - 1)
                                 : parent->child(count - 1);
    if (last != nullptr && last->text(0) == text)
        return last;
    auto* made =
        parent == nullptr ? new QTreeWidgetItem(m_ui->missingTree) : new QTreeWidgetItem(parent);
    made->setText(0, text);
    made->setFirstColumnSpanned(true);
    made->setExpanded(true);
    made->setFirstColumnSpanned(true);
    return made;
}

void WaitingPanel::show(Waiting waiting)
{
    m_waiting = std::move(waiting);
    const QString language = m_parts.language.language();
    QHash<TeamId, QString> teams;
    for (const Team& team : m_waiting.teams)
        teams.insert(team.id, team.name);
    m_ui->missingTree->clear();
    const std::size_t shown = qMin(m_waiting.missing.size(), kMostShown);
    for (std::size_t index = 0; index < shown; ++index) {
        const MissingValue& missing = m_waiting.missing[index];
        QTreeWidgetItem* cycle = branch(nullptr, cycleName(missing.cycle));
        const QString team = missing.appraisal.team
            ? teams.value(*missing.appraisal.team, missing.appraisal.team->text())
            : tr("Without team");
        auto* leaf = new QTreeWidgetItem(branch(cycle, team));
        leaf->setText(
            0, missing.appraisal.name + QStringLiteral("  ") + missing.appraisal.employee.text());
        leaf->setText(1, missing.nodeName.in(language));
        leaf->setData(0, Qt::UserRole, QVariant::fromValue<qulonglong>(index));
    }
    const bool hasMissing = !m_waiting.missing.empty();
    m_ui->missingTree->expandAll();
    m_ui->missingTree->setVisible(hasMissing);
    m_ui->firstMissing->setVisible(hasMissing);
    m_ui->nothingMissing->setVisible(!hasMissing);
    m_ui->missingCount->setText(
        hasMissing ? tr("%n value(s)", nullptr, static_cast<int>(m_waiting.missing.size()))
                   : QString());
}

QString WaitingPanel::cycleName(const CycleKey& key) const
{
    for (const CycleOverview& overview : m_parts.page.desk.cycles()) {
        if (overview.cycle.key == key)
            return key.period.toString() + QStringLiteral("  ")
                + overview.schemeName.in(m_parts.language.language());
    }
    return key.toString();
}

void WaitingPanel::go(std::size_t missing)
{
    if (missing >= m_waiting.missing.size())
        return;
    const MissingValue& value = m_waiting.missing[missing];
    m_parts.page.desk.go({.page = PageId::ScoreEntry,
                          .cycle = value.cycle,
                          .employee = value.appraisal.employee,
                          .node = value.node,
                          .scheme = {}});
}

void WaitingPanel::retranslate()
{
    m_ui->retranslateUi(this);
    if (m_parts.page.desk.isOpen()) {
        showBackups();
        showCards();
        showTasks();
        show(std::move(m_waiting));
    }
}

} // namespace plumbline
