// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/CycleStatusPanel.h"

#include "application/text/PeriodWords.h"
#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/ExportMenu.h"
#include "ui/common/FittedColumns.h"
#include "ui/common/TableDress.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/cycles/BatchDialog.h"
#include "ui/cycles/DateDelegate.h"
#include "ui/cycles/MigrateDialog.h"
#include "ui/cycles/MissingValuesModel.h"
#include "ui/cycles/ProgressDelegate.h"
#include "ui/cycles/StageDialog.h"
#include "ui/cycles/StageModel.h"
#include "ui/cycles/TeamProgressModel.h"
#include "ui_CycleStatusPanel.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>

namespace plumbline {

QString cycleName(const CycleOverview& cycle)
{
    return QStringLiteral("%1 · %2").arg(
        periodText(cycle.cycle.key.period),
        shownName(cycle.schemeName, cycle.cycle.key.scheme.text()));
}

CycleStatusPanel::CycleStatusPanel(const PageParts& parts, QWidget* parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::CycleStatusPanel>())
    , m_teams(new TeamProgressModel(this))
    , m_missing(new MissingValuesModel(this))
    , m_stages(new StageModel(parts.desk, this))
{
    m_ui->setupUi(this);
    m_ui->importButton->setMenu(new QMenu(m_ui->importButton));
    m_ui->exportButton->setMenu(new ExportMenu(
        m_parts.desk,
        [this] { return m_cycle ? std::optional(m_cycle->cycle.key) : std::nullopt; },
        m_ui->exportButton));
    setUpTables();
    connectSignals();
    retranslate();
}

CycleStatusPanel::~CycleStatusPanel() = default;

void CycleStatusPanel::setUpTables()
{
    m_ui->teams->setModel(m_teams);
    m_ui->teams->setItemDelegateForColumn(TeamProgressModel::Complete,
                                          new ProgressDelegate(m_parts.theme, this));
    m_ui->missing->setModel(m_missing);
    dressTable(*m_ui->teams);
    dressTable(*m_ui->missing);
    m_ui->stages->setModel(m_stages);
    m_ui->stages->setItemDelegateForColumn(StageModel::LastDay, new DateDelegate(this));
    m_ui->stages->setEditTriggers(QAbstractItemView::DoubleClicked
                                  | QAbstractItemView::EditKeyPressed
                                  | QAbstractItemView::AnyKeyPressed);
    m_ui->stages->installEventFilter(this);
    dressTable(*m_ui->stages);
    for (QTableView* table : {m_ui->teams, m_ui->missing, m_ui->stages})
        new FittedColumns(*table);
}

void CycleStatusPanel::connectSignals()
{
    const auto dress = [this] {
        m_ui->importButton->setIcon(m_parts.theme.icon(QStringLiteral("upload")));
        m_ui->exportButton->setIcon(m_parts.theme.icon(QStringLiteral("download")));
        m_ui->closeButton->setIcon(m_parts.theme.icon(QStringLiteral("lock")));
    };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
    connect(m_ui->missing, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT missingOpened(m_missing->value(index.row()));
    });
    connect(m_ui->enterButton, &QPushButton::clicked, this, &CycleStatusPanel::enterRequested);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &CycleStatusPanel::closeRequested);
    connectWay();
}

void CycleStatusPanel::connectWay()
{
    m_ui->band->setTheme(m_parts.theme);
    m_ui->peoplePage->setParts(m_parts);
    connect(m_ui->band, &StageBand::stageChosen, this, &CycleStatusPanel::askStage);
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] {
        if (m_way && m_way->standing.next)
            askStage(*m_way->standing.next);
    });
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] {
        if (m_way && m_way->standing.stage != CycleStage::Draft)
            askStage(kCycleStages[static_cast<std::size_t>(m_way->standing.stage) - 1]);
    });
    connect(m_ui->indicatorsButton,
            &QPushButton::clicked,
            this,
            &CycleStatusPanel::indicatorsRequested);
    connect(m_ui->migrateButton, &QPushButton::clicked, this, &CycleStatusPanel::askVersion);
    connect(m_ui->peoplePage, &WayPanel::stepAsked, this, &CycleStatusPanel::askBatch);
    connect(m_ui->peoplePage, &WayPanel::personOpened, this, [this](const CourseLine& line) {
        Q_EMIT personOpened(line.appraisal.employee);
    });
    connect(m_stages, &StageModel::datesStored, this, &CycleStatusPanel::readWay);
    connect(m_stages, &StageModel::storingFailed, this, &CycleStatusPanel::readingFailed);
}

void CycleStatusPanel::present(const CycleOverview& cycle)
{
    m_cycle = cycle;
    showFacts();
    refresh();
}

void CycleStatusPanel::refresh()
{
    if (!m_cycle)
        return;
    readWay();
    m_parts.desk.ask<CycleProgress>(
        this,
        [key = m_cycle->cycle.key](const Access& access) { return cycleProgress(access, key); },
        [this, generation = ++m_generation](const Result<CycleProgress>& progress) {
            if (generation == m_generation)
                showProgress(progress);
        });
}

void CycleStatusPanel::showFacts()
{
    const Cycle& cycle = m_cycle->cycle;
    const bool isOpen = !cycle.isClosed();
    m_ui->name->setText(cycleName(*m_cycle));
    m_ui->facts->setText(
        isOpen ? tr("Version %1 of the scheme · opened %2 by %3")
                     .arg(QString::number(cycle.schemeVersion),
                          dayText(cycle.openedAt.toLocalTime().date()),
                          cycle.openedBy)
               : tr("Closed %1 · version %2 of the scheme · its result no longer changes")
                     .arg(dayText(cycle.closedAt.toLocalTime().date()),
                          QString::number(cycle.schemeVersion)));
    m_ui->enterButton->setText(isOpen ? tr("Enter scores") : tr("Look at the scores"));
    const Desk& desk = m_parts.desk;
    m_ui->importButton->setVisible(isOpen
                                   && (desk.may(Permission::EnterValue)
                                       || desk.may(Permission::EnterAmount)
                                       || desk.may(Permission::EnterTarget)));
    m_ui->exportButton->setVisible(desk.may(Permission::ExportTables));
    m_ui->enterButton->setVisible(desk.may(Permission::SeeScores));
    m_ui->closeButton->setVisible(isOpen && desk.may(Permission::CloseCycle));
}

void CycleStatusPanel::showProgress(const Result<CycleProgress>& progress)
{
    Q_EMIT readingFailed(progress ? QString() : sentence(progress.error()));
    if (!progress)
        return;
    m_teams->show(progress->teams);
    m_missing->show(progress->missing);
    const bool isComplete = progress->missing.empty();
    m_ui->missing->setVisible(!isComplete);
    m_ui->nothingMissing->setVisible(isComplete);
    m_ui->nothingMissing->setText(progress->overview.cycle.isClosed()
                                      ? tr("The cycle is closed.")
                                      : tr("Nothing is missing. The cycle can be closed."));
}

void CycleStatusPanel::readWay()
{
    m_parts.desk.ask<CycleWay>(
        this,
        [key = m_cycle->cycle.key](const Access& access) { return readCycleWay(access, key); },
        [this, key = m_cycle->cycle.key](const Result<CycleWay>& way) {
            if (m_cycle && m_cycle->cycle.key == key)
                showWay(way);
        });
}

void CycleStatusPanel::showWay(const Result<CycleWay>& way)
{
    if (!way) {
        Q_EMIT readingFailed(sentence(way.error()));
        return;
    }
    m_way = *way;
    m_ui->band->present(way->standing, today(m_parts.desk));
    m_stages->show(*way);
    m_ui->peoplePage->present(*way);
    showNext();
    if (const auto wanted = std::exchange(m_wanted, {})) {
        m_ui->tabs->setCurrentWidget(m_ui->peoplePage);
        m_ui->peoplePage->goTo(*wanted);
    }
}

/// What whoever looks may do with a cycle that stands there.
void CycleStatusPanel::showButtons()
{
    const CycleStanding& standing = m_way->standing;
    const Desk& desk = m_parts.desk;
    const bool isClosed = standing.stage == CycleStage::Closed;
    const bool moves = desk.may(Permission::AdvanceCycle);
    m_ui->nextStep->setVisible(standing.next.has_value());
    m_ui->nextButton->setVisible(moves && standing.next && standing.next != CycleStage::Closed);
    m_ui->backButton->setVisible(moves && !isClosed && standing.stage != CycleStage::Draft);
    m_ui->migrateButton->setVisible(!isClosed && desk.may(Permission::MigrateCycle));
    m_ui->indicatorsButton->setVisible(standing.stage >= CycleStage::Feedback
                                       && desk.may(Permission::LookAtIndicators));
}

void CycleStatusPanel::showNext()
{
    const CycleStanding& standing = m_way->standing;
    const auto blocking = std::ranges::count(standing.blockers, false, &Blocker::isHint);
    const auto hints = std::ssize(standing.blockers) - blocking;
    showButtons();
    if (!standing.next)
        return;
    const QString next = stageWords(*standing.next);
    m_ui->nextButton->setText(tr("Next stage: %1").arg(next));
    if (blocking > 0)
        m_ui->nextStep->setText(
            tr("Next stage: %1. What stands against it: %2").arg(next).arg(blocking));
    else if (hints > 0)
        m_ui->nextStep->setText(tr("Next stage: %1. Not ready yet: %2").arg(next).arg(hints));
    else
        m_ui->nextStep->setText(tr("Next stage: %1. Nothing holds it up.").arg(next));
}

void CycleStatusPanel::askStage(CycleStage stage)
{
    if (!m_way || stage == m_way->standing.stage || m_way->standing.stage == CycleStage::Closed
        || !m_parts.desk.may(Permission::AdvanceCycle))
        return;
    if (stage == CycleStage::Closed) {
        Q_EMIT closeRequested();
        return;
    }
    auto* dialog = new StageDialog(m_parts.desk, this);
    connect(dialog, &StageDialog::moved, this, [this](CycleStage to) {
        m_parts.desk.tell(tr("The cycle is now at: %1").arg(stageWords(to)));
        afterStep();
    });
    connect(dialog, &StageDialog::blockerOpened, this, [this](const Blocker& blocker) {
        Q_EMIT personOpened(*blocker.employee);
    });
    dialog->show(m_way->key, m_way->standing, stage);
}

void CycleStatusPanel::askBatch(BatchKind kind, const std::vector<EmployeeId>& people)
{
    auto* dialog = new BatchDialog(m_parts.desk, this);
    connect(dialog, &BatchDialog::taken, this, &CycleStatusPanel::afterStep);
    dialog->show(m_way->key, kind, people, m_way->names);
}

void CycleStatusPanel::askVersion()
{
    if (!m_cycle)
        return;
    auto* dialog = new MigrateDialog(m_parts.desk, m_parts.theme, this);
    connect(dialog, &MigrateDialog::migrated, this, [this] {
        m_parts.desk.tell(tr("The cycle now counts by the other version."));
        afterStep();
    });
    dialog->show(m_cycle->cycle);
}

void CycleStatusPanel::afterStep()
{
    readWay();
    Q_EMIT changed();
}

void CycleStatusPanel::goTo(const EmployeeId& employee)
{
    m_wanted = employee;
    if (m_cycle)
        readWay();
}

void CycleStatusPanel::showDates()
{
    m_ui->tabs->setCurrentWidget(m_ui->stagesPage);
    m_ui->stages->setCurrentIndex(m_stages->index(0, StageModel::LastDay));
    m_ui->stages->setFocus(Qt::OtherFocusReason);
}

bool CycleStatusPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->stages && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        const QModelIndex at = m_ui->stages->currentIndex();
        if (at.isValid())
            m_stages->setData(at.siblingAtColumn(StageModel::LastDay), QDate(), Qt::EditRole);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CycleStatusPanel::fillImportMenu()
{
    struct Entry
    {
        CellKind kind;
        QString file;
        QString paste;
    };

    const std::array entries{
        Entry{CellKind::Value, tr("Import values from a file"), tr("Paste values")},
        Entry{CellKind::Target, tr("Import targets from a file"), tr("Paste targets")},
        Entry{CellKind::Amount, tr("Import amounts from a file"), tr("Paste amounts")}};
    QMenu* menu = m_ui->importButton->menu();
    menu->clear();
    for (const Entry& entry : entries)
        menu->addAction(
            entry.file, this, [this, kind = entry.kind] { Q_EMIT importRequested(kind); });
    menu->addSeparator();
    for (const Entry& entry : entries)
        menu->addAction(
            entry.paste, this, [this, kind = entry.kind] { Q_EMIT pasteRequested(kind); });
}

void CycleStatusPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CycleStatusPanel::retranslate()
{
    m_ui->retranslateUi(this);
    fillImportMenu();
    if (m_cycle)
        present(*m_cycle);
}

} // namespace plumbline
