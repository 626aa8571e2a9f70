// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/ScoreEntryPage.h"

#include "application/text/Sentences.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/ExportMenu.h"
#include "ui/common/Theme.h"
#include "ui/scoreentry/BandHeader.h"
#include "ui/scoreentry/Conflicts.h"
#include "ui/scoreentry/GridActions.h"
#include "ui/scoreentry/GridCommands.h"
#include "ui/scoreentry/GridMemory.h"
#include "ui/scoreentry/SelectionFigures.h"
#include "ui_ScoreEntryPage.h"

namespace plumbline {

namespace {

constexpr int kFiguresDelayInMs = 60;
constexpr int kPanelWidth = 300;

} // namespace

ScoreEntryPage::ScoreEntryPage(const PageParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::ScoreEntryPage>())
    , m_history(parts.cycle, m_refused)
    , m_marks(parts.desk, parts.cycle)
    , m_entry(parts.cycle, m_refused, m_history, m_marks)
    , m_grid(parts.cycle, m_refused, m_entry, m_marks)
{
    m_ui->setupUi(this);
    m_ui->grid->furnish(m_grid, parts.theme);
    m_ui->refused->furnish(m_grid, m_refused, parts.theme);
    m_ui->panel->furnish(m_grid, m_refused, parts.theme);
    m_ui->split->setStretchFactor(0, 1);
    m_ui->split->setStretchFactor(1, 0);
    m_ui->split->setSizes({QWIDGETSIZE_MAX / 2, kPanelWidth});
    m_ui->measureBar->furnish(parts.desk, parts.cycle);
    m_ui->valuesMode->setChecked(true);
    m_commands = std::make_unique<GridCommands>(*m_ui->grid, m_grid, m_refused, m_history);
    m_actions = std::make_unique<GridActions>(*m_ui->grid, *m_commands, m_history);
    m_figuresDelay.setSingleShot(true);
    m_figuresDelay.setInterval(kFiguresDelayInMs);
    connectSignals();
    dress();
    showSheet();
}

ScoreEntryPage::~ScoreEntryPage() = default;

void ScoreEntryPage::connectSignals()
{
    CycleSheet& cycle = m_parts.cycle;
    connect(&cycle, &CycleSheet::loading, this, &ScoreEntryPage::beforeLoading);
    connect(&cycle, &CycleSheet::reset, this, &ScoreEntryPage::showSheet);
    connect(&cycle, &CycleSheet::changesRefused, this, &ScoreEntryPage::changesRefused);
    connect(&cycle, &CycleSheet::conflictsFound, this, &ScoreEntryPage::conflictsFound);
    connect(&cycle, &CycleSheet::cellsChanged, m_ui->panel, &ReceiptPanel::refresh);
    connect(&cycle, &CycleSheet::cellsChanged, this, [this] {
        m_figuresDelay.start();
        m_actions->offerChoice(*m_commands);
    });
    connect(&m_parts.theme, &Theme::changed, this, &ScoreEntryPage::dress);
    connect(&m_parts.desk, &Desk::companyOpened, this, &ScoreEntryPage::showSheet);
    connect(&m_parts.desk, &Desk::companyClosed, this, &ScoreEntryPage::showSheet);
    connect(&m_parts.desk, &Desk::cyclesChanged, this, &ScoreEntryPage::showSheet);
    connect(m_ui->valuesMode, &QToolButton::clicked, this, [this] { setMode(GridMode::Values); });
    connect(m_ui->targetsMode, &QToolButton::clicked, this, [this] { setMode(GridMode::Targets); });
    connect(m_ui->amountsMode, &QToolButton::clicked, this, [this] { setMode(GridMode::Amounts); });
    connect(m_ui->emptyStep, &QPushButton::clicked, this, [this] {
        Destination destination;
        destination.page = m_emptyLeadsTo;
        m_parts.desk.go(destination);
    });
    connectGrid();
    connectParts();
    connectExplanations();
    connect(&m_marks, &CourseMarks::changed, this, &ScoreEntryPage::showWay);
}

void ScoreEntryPage::connectGrid()
{
    FrozenGridView* grid = m_ui->grid;
    connect(grid, &FrozenGridView::cleared, m_commands.get(), &GridCommands::clearCells);
    connect(grid, &FrozenGridView::escaped, m_commands.get(), &GridCommands::dropRefused);
    connect(grid, &FrozenGridView::standingChanged, this, &ScoreEntryPage::showStanding);
    connect(
        &grid->bands(), &QHeaderView::sortIndicatorChanged, this, &ScoreEntryPage::noteStanding);
    connect(m_commands.get(), &GridCommands::said, m_ui->hint, &QLabel::setText);
    connect(m_commands.get(),
            &GridCommands::refusedSome,
            this,
            [this](int, int rowsOutside, int columnsOutside) {
                m_ui->refused->open(rowsOutside, columnsOutside);
            });
    connect(
        m_actions.get(), &GridActions::searchWanted, m_ui->filters, &GridFilterBar::startSearch);
    connect(&m_history, &EditHistory::revisited, this, &ScoreEntryPage::goToPlace);
    connect(&m_refused, &RefusedCells::cellChanged, m_ui->panel, &ReceiptPanel::refresh);
    connect(&m_refused, &RefusedCells::cellChanged, this, [this] {
        m_actions->offerChoice(*m_commands);
    });
    connect(&m_figuresDelay, &QTimer::timeout, this, &ScoreEntryPage::showFigures);
}

void ScoreEntryPage::connectParts()
{
    m_ui->undoButton->setDefaultAction(&m_actions->undo());
    m_ui->redoButton->setDefaultAction(&m_actions->redo());
    m_ui->exportButton->setMenu(
        new ExportMenu(m_parts.desk, [this] { return m_parts.desk.currentCycle(); }, this));
    connect(m_ui->nextMissing, &QPushButton::clicked, this, [this] { m_commands->goToMissing(1); });
    connect(m_ui->panelButton, &QToolButton::toggled, m_ui->panel, &QWidget::setVisible);
    connect(m_ui->filters, &GridFilterBar::filterChanged, this, &ScoreEntryPage::applyFilter);
    connect(m_ui->filters, &GridFilterBar::searchFinished, this, [this] {
        m_ui->grid->setFocus();
        m_ui->grid->scrollTo(m_ui->grid->currentIndex());
    });
    connect(m_ui->refused, &RefusedList::chosen, this, &ScoreEntryPage::goToPlace);
    connect(m_ui->panel, &ReceiptPanel::noteWritten, &m_parts.cycle, &CycleSheet::writeNote);
    connect(m_ui->panel, &ReceiptPanel::theirsKept, &m_actions->keepTheirs(), &QAction::trigger);
    connect(m_ui->panel, &ReceiptPanel::minePut, &m_actions->putMine(), &QAction::trigger);
    connect(
        m_ui->panel, &ReceiptPanel::measuredWanted, &m_actions->takeMeasured(), &QAction::trigger);
}

void ScoreEntryPage::dress()
{
    const Theme& theme = m_parts.theme;
    m_actions->undo().setIcon(theme.icon(QStringLiteral("undo-2")));
    m_actions->redo().setIcon(theme.icon(QStringLiteral("redo-2")));
    m_ui->nextMissing->setIcon(theme.icon(QStringLiteral("skip-forward")));
    m_ui->exportButton->setIcon(theme.icon(QStringLiteral("download")));
    m_ui->panelButton->setIcon(theme.icon(QStringLiteral("scroll-text")));
    m_ui->closedMark->setPixmap(
        theme.icon(QStringLiteral("lock")).pixmap(space::kIcon, space::kIcon));
    m_ui->filters->dress(theme);
    m_ui->measureBar->dress(theme);
    m_ui->grid->viewport()->update();
}

void ScoreEntryPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->filters->retranslate();
    m_ui->measureBar->retranslate();
    m_ui->refused->retranslate();
    m_ui->panel->retranslate();
    m_actions->retranslate();
    m_grid.retranslate();
    m_ui->hint->clear();
    m_shown = nullptr;
    showSheet();
}

void ScoreEntryPage::beforeLoading()
{
    m_ui->panel->storeNote();
    m_refused.clear();
    m_history.clear();
    m_ui->hint->clear();
    m_shown = nullptr;
    showSheet();
}

void ScoreEntryPage::showEmpty(const QString& icon,
                               const QString& text,
                               const QString& step,
                               PageId page)
{
    m_ui->emptyMark->setPixmap(m_parts.theme.icon(icon).pixmap(space::kHuge, space::kHuge));
    m_ui->emptyText->setText(text);
    m_ui->emptyStep->setText(step);
    m_ui->emptyStep->setVisible(!step.isEmpty());
    m_emptyLeadsTo = page;
    m_ui->stack->setCurrentWidget(m_ui->emptyPage);
}

bool ScoreEntryPage::hasSomethingToShow()
{
    const QString sheetIcon = QStringLiteral("table-2");
    if (!m_parts.desk.isOpen())
        showEmpty(sheetIcon,
                  tr("Here the values of a cycle are entered. No company file is open."),
                  tr("Go to the home page"),
                  PageId::Home);
    else if (m_parts.cycle.isLoading())
        showEmpty(QStringLiteral("clock"), tr("Reading the cycle …"), {}, PageId::Home);
    else if (m_parts.cycle.failure())
        showEmpty(QStringLiteral("triangle-alert"),
                  tr("The cycle could not be read. %1").arg(sentence(*m_parts.cycle.failure())),
                  tr("Look at the cycles"),
                  PageId::Cycles);
    else if (m_grid.sheet() == nullptr)
        showEmpty(QStringLiteral("calendar"),
                  tr("There is no cycle yet whose values could be entered."),
                  tr("Open a cycle"),
                  PageId::Cycles);
    else if (m_grid.sheet()->size() == 0)
        showEmpty(QStringLiteral("users"),
                  tr("Nobody takes part in this cycle."),
                  tr("Look at the people"),
                  PageId::People);
    else
        return true;
    return false;
}

void ScoreEntryPage::showCycleName()
{
    const ScoreSheet* sheet = m_grid.sheet();
    if (sheet == nullptr) {
        m_ui->cycleName->clear();
        return;
    }
    const SchemeDocument& scheme = sheet->scheme().document();
    const QString name =
        scheme.texts.name.isEmpty() ? scheme.id : scheme.texts.name.in(windowLanguage());
    m_ui->cycleName->setText(name + QStringLiteral(" · ") + sheet->period().toString());
}

void ScoreEntryPage::showSheet()
{
    const bool isThere = hasSomethingToShow();
    for (QToolButton* button : {m_ui->valuesMode, m_ui->targetsMode, m_ui->amountsMode})
        button->setEnabled(isThere);
    showCycleName();
    m_ui->measureBar->present(isThere ? &m_grid.sheet()->data() : nullptr);
    if (!isThere) {
        m_shown = nullptr;
        return;
    }
    const ScoreSheet& sheet = *m_grid.sheet();
    if (m_shown == &sheet) {
        m_ui->stack->setCurrentWidget(m_ui->gridPage);
        goToWanted();
        return;
    }
    m_ui->amountsMode->setVisible(!sheet.scheme().amounts().isEmpty());
    m_ui->targetsMode->setVisible(!sheet.cells(CellKind::Target).empty());
    if (m_grid.columnCount() == kLeadingColumns + kTrailingColumns) {
        m_ui->valuesMode->setChecked(true);
        m_grid.setMode(GridMode::Values);
    }
    m_ui->closedLine->setVisible(m_grid.isClosed());
    m_ui->filters->offer(sheet);
    m_ui->stack->setCurrentWidget(m_ui->gridPage);
    arrangeColumns();
    takeUp(m_standings.of(*m_ui->grid, m_grid));
    m_shown = &sheet;
    noteStanding();
    goToWanted();
    m_ui->grid->setFocus();
}

void ScoreEntryPage::arrangeColumns()
{
    m_ui->grid->bands().fitColumns();
    static_cast<void>(GridMemory(*m_grid.sheet(), m_grid.mode()).restore(*m_ui->grid, m_grid));
}

void ScoreEntryPage::keepColumns()
{
    if (m_grid.sheet() != nullptr)
        GridMemory(*m_grid.sheet(), m_grid.mode()).keep(*m_ui->grid, m_grid);
}

void ScoreEntryPage::noteStanding()
{
    if (m_shown != nullptr && m_shown == m_grid.sheet())
        m_standings.note(*m_ui->grid, m_grid);
}

void ScoreEntryPage::takeUp(const GridStanding& standing)
{
    GridStandings::sort(standing, *m_ui->grid, m_grid);
    m_ui->filters->setFilter(standing.filter);
    applyFilter();
    const QModelIndex place = standing.place ? m_grid.indexOf(*standing.place) : QModelIndex();
    if (place.isValid())
        m_ui->grid->goTo(place);
}

void ScoreEntryPage::setMode(GridMode mode)
{
    if (m_grid.mode() == mode || m_grid.sheet() == nullptr)
        return;
    keepColumns();
    const QModelIndex current = m_ui->grid->currentIndex();
    const EmployeeId person = current.isValid() ? m_grid.place(current).employee : EmployeeId();
    m_grid.setMode(mode);
    arrangeColumns();
    m_ui->filters->showCount(m_grid.rowCount(), m_grid.order().people());
    const int row = current.isValid() ? m_grid.order().rowOf(m_grid.sheet()->rowOf(person)) : 0;
    m_ui->grid->goTo(m_grid.index(row, kLeadingColumns));
    m_ui->grid->setFocus();
}

void ScoreEntryPage::applyFilter()
{
    if (m_grid.sheet() == nullptr)
        return;
    m_ui->grid->goTo(m_ui->grid->currentIndex());
    m_grid.setFilter(m_ui->filters->filter());
    m_ui->filters->showCount(m_grid.rowCount(), m_grid.order().people());
    m_ui->hint->setText(m_grid.rowCount() == 0 ? tr("Nobody fits these filters") : QString());
    if (!m_ui->grid->currentIndex().isValid() && m_grid.rowCount() > 0)
        m_ui->grid->goTo(m_grid.index(0, kLeadingColumns));
    m_ui->grid->scrollTo(m_ui->grid->currentIndex());
    noteStanding();
}

void ScoreEntryPage::showStanding()
{
    m_ui->panel->follow(m_ui->grid->currentIndex());
    showWay();
    m_actions->offerChoice(*m_commands);
    noteStanding();
    m_figuresDelay.start();
}

void ScoreEntryPage::showFigures()
{
    const QString words = m_grid.sheet()
        ? figuresOf(m_grid, m_ui->grid->selectionModel()->selection()).words()
        : QString();
    m_ui->figures->setText(words);
    m_ui->figures->setVisible(!words.isEmpty());
}

void ScoreEntryPage::goToPlace(const CellPlace& place)
{
    const QModelIndex index = m_grid.indexOf(place);
    m_ui->grid->goTo(index);
    m_ui->grid->setFocus();
}

void ScoreEntryPage::arrive(const Destination& destination)
{
    if (destination.employee)
        m_wanted = destination;
    showSheet();
    if (m_ui->stack->currentWidget() == m_ui->gridPage)
        m_ui->grid->setFocus();
}

void ScoreEntryPage::goToWanted()
{
    if (!m_wanted)
        return;
    const int person = m_grid.sheet()->rowOf(*m_wanted->employee);
    if (person < 0)
        return;
    if (m_grid.order().rowOf(person) < 0) {
        m_ui->filters->setFilter({});
        applyFilter();
    }
    const int column = m_wanted->node.isEmpty() ? -1 : m_grid.columnOf(m_wanted->node);
    m_ui->grid->goTo(
        m_grid.index(m_grid.order().rowOf(person), column < 0 ? kLeadingColumns : column));
    m_wanted.reset();
}

void ScoreEntryPage::hideEvent(QHideEvent* event)
{
    m_ui->panel->storeNote();
    keepColumns();
    Page::hideEvent(event);
}

void ScoreEntryPage::conflictsFound(const std::vector<CellConflict>& conflicts)
{
    if (m_grid.sheet() == nullptr)
        return;
    std::vector<CellPlace> places;
    for (const CellConflict& conflict : conflicts)
        places.push_back({conflict.change.employee, conflict.change.key});
    m_history.forgetCells(places);
    for (size_t i = 0; i < conflicts.size(); ++i)
        m_refused.put(places[i], refusedBy(m_grid, conflicts[i]));
    m_ui->refused->open(0, 0);
}

void ScoreEntryPage::changesRefused(const std::vector<CellChange>& changes, const Error& error)
{
    m_history.forget(changes);
    for (const CellChange& change : changes) {
        if (!change.after.isEmpty())
            m_refused.put({change.employee, change.key}, RefusedCell{change.after, error});
    }
    m_ui->refused->open(0, 0);
    m_parts.desk.tell(error);
}

} // namespace plumbline
