// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/CyclesPage.h"

#include "application/cycles/CloseCycle.h"
#include "application/text/PeriodWords.h"
#include "application/text/Sentences.h"
#include "application/values/ImportCells.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/HeaderMemory.h"
#include "ui/common/ImportPreview.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/cycles/CycleListModel.h"
#include "ui/cycles/MissingValuesModel.h"
#include "ui/cycles/OpenCyclePanel.h"
#include "ui/cycles/ProgressDelegate.h"
#include "ui/cycles/TeamProgressModel.h"
#include "ui_CyclesPage.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>

namespace plumbline {

namespace {

QString fullName(const CycleOverview& one)
{
    return QStringLiteral("%1 %2").arg(periodText(one.cycle.key.period),
                                       shownName(one.schemeName, one.cycle.key.scheme.text()));
}

void dressTable(QTableView& table)
{
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(space::kGridRow);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
}

} // namespace

CyclesPage::CyclesPage(const PageParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::CyclesPage>())
    , m_model(new CycleListModel(this))
    , m_teams(new TeamProgressModel(this))
    , m_missing(new MissingValuesModel(this))
{
    m_ui->setupUi(this);
    setUp();
    setUpTables();
    connectSignals();
    retranslate();
    showCycles();
}

CyclesPage::~CyclesPage() = default;

void CyclesPage::setUp()
{
    setAcceptDrops(true);
    m_opening = new OpenCyclePanel(m_parts, this);
    m_import = new ImportPreview(m_parts, this);
    m_ui->stack->addWidget(m_opening);
    m_ui->stack->addWidget(m_import);
    m_ui->failure->hide();
    m_ui->importButton->setMenu(new QMenu(m_ui->importButton));
    constexpr int kListHeight = 240;
    constexpr int kStatusHeight = 360;
    m_ui->splitter->setSizes({kListHeight, kStatusHeight});
    m_ui->splitter->setStretchFactor(1, 1);
    const auto dress = [this] {
        m_ui->importButton->setIcon(m_parts.theme.icon(QStringLiteral("upload")));
        m_ui->closeButton->setIcon(m_parts.theme.icon(QStringLiteral("lock")));
        m_ui->openButton->setIcon(m_parts.theme.icon(QStringLiteral("plus"), ColorRole::OnPrimary));
    };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
}

void CyclesPage::setUpTables()
{
    m_ui->table->setModel(m_model);
    m_ui->table->setItemDelegateForColumn(CycleListModel::Complete,
                                          new ProgressDelegate(m_parts.theme, this));
    m_ui->teams->setModel(m_teams);
    m_ui->teams->setItemDelegateForColumn(TeamProgressModel::Complete,
                                          new ProgressDelegate(m_parts.theme, this));
    m_ui->missing->setModel(m_missing);
    for (QTableView* table : {m_ui->table, m_ui->teams, m_ui->missing})
        dressTable(*table);
    constexpr std::array kWidths{152, 264, 64, 96, 72, 216};
    for (int column = 0; column < int(kWidths.size()); ++column)
        m_ui->table->setColumnWidth(column, kWidths[static_cast<std::size_t>(column)]);
    constexpr std::array kTeamWidths{168, 200};
    for (int column = 0; column < int(kTeamWidths.size()); ++column)
        m_ui->teams->setColumnWidth(column, kTeamWidths[static_cast<std::size_t>(column)]);
    constexpr int kPersonWidth = 168;
    m_ui->missing->setColumnWidth(0, kPersonWidth);
    rememberHeader(*m_ui->table, QStringLiteral("cycles"));
    m_ui->table->installEventFilter(this);
}

void CyclesPage::connectSignals()
{
    Desk& desk = m_parts.desk;
    connect(&desk, &Desk::cyclesChanged, this, &CyclesPage::showCycles);
    connect(&desk, &Desk::companyOpened, this, &CyclesPage::showCycles);
    connect(&desk, &Desk::companyClosed, this, [this] {
        leave();
        showCycles();
    });
    connect(m_ui->table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &CyclesPage::showStatus);
    connect(m_ui->table, &QTableView::activated, this, &CyclesPage::enterScores);
    connect(m_ui->missing, &QTableView::activated, this, [this](const QModelIndex& index) {
        goTo(m_missing->value(index.row()));
    });
    for (QPushButton* button : {m_ui->openButton, m_ui->emptyButton})
        connect(button, &QPushButton::clicked, this, [this] { beginOpening(std::nullopt); });
    connect(m_ui->enterButton, &QPushButton::clicked, this, &CyclesPage::enterScores);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &CyclesPage::closeCurrent);
    connect(m_opening, &OpenCyclePanel::opened, this, &CyclesPage::cycleOpened);
    connect(m_opening, &OpenCyclePanel::leaveRequested, this, &CyclesPage::leave);
    connect(m_import, &ImportPreview::imported, this, &CyclesPage::imported);
    connect(m_import, &ImportPreview::leaveRequested, this, &CyclesPage::leave);
}

void CyclesPage::arrive(const Destination& destination)
{
    if (destination.cycle)
        select(*destination.cycle);
    if (destination.scheme)
        return beginOpening(destination.scheme);
    if (m_parts.desk.isOpen())
        m_parts.desk.refreshCycles();
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void CyclesPage::showCycles()
{
    const std::optional<CycleKey> before = m_wanted ? std::exchange(m_wanted, {})
        : current() != nullptr                      ? std::optional(current()->cycle.key)
                                                    : m_parts.desk.currentCycle();
    m_model->show(m_parts.desk.cycles());
    const bool isEmpty = m_model->rowCount() == 0;
    QWidget* shown = m_ui->stack->currentWidget();
    if (shown == m_ui->mainPage || shown == m_ui->emptyPage)
        m_ui->stack->setCurrentWidget(isEmpty ? m_ui->emptyPage : m_ui->mainPage);
    m_ui->openButton->setEnabled(m_parts.desk.isOpen());
    m_ui->openButton->setVisible(!isEmpty);
    m_ui->emptyButton->setEnabled(m_parts.desk.isOpen());
    if (isEmpty)
        return;
    select(before.value_or(m_model->cycle(0).cycle.key));
    showStatus();
}

void CyclesPage::select(const CycleKey& key)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        m_wanted = key;
    m_ui->table->setCurrentIndex(m_model->index(std::max(0, row), 0));
}

const CycleOverview* CyclesPage::current() const
{
    const QModelIndex index = m_ui->table->currentIndex();
    return index.isValid() ? &m_model->cycle(index.row()) : nullptr;
}

void CyclesPage::showStatus()
{
    const CycleOverview* one = current();
    m_ui->statusCard->setVisible(one != nullptr);
    if (one == nullptr)
        return;
    const bool isOpen = !one->cycle.isClosed();
    m_ui->name->setText(fullName(*one));
    m_ui->facts->setText(
        isOpen ? tr("Collecting · version %1 of the scheme · opened %2 by %3")
                     .arg(QString::number(one->cycle.schemeVersion),
                          dayText(one->cycle.openedAt.toLocalTime().date()),
                          one->cycle.openedBy)
               : tr("Closed %1 · version %2 of the scheme · its result no longer changes")
                     .arg(dayText(one->cycle.closedAt.toLocalTime().date()),
                          QString::number(one->cycle.schemeVersion)));
    m_ui->enterButton->setText(isOpen ? tr("Enter scores") : tr("Look at the scores"));
    m_ui->importButton->setVisible(isOpen);
    m_ui->closeButton->setVisible(isOpen);
    m_parts.desk.ask<CycleProgress>(
        this,
        [key = one->cycle.key](const Access& access) { return cycleProgress(access, key); },
        [this, generation = ++m_generation](const Result<CycleProgress>& progress) {
            if (generation == m_generation)
                showProgress(progress);
        });
}

void CyclesPage::showProgress(const Result<CycleProgress>& progress)
{
    m_ui->failure->setVisible(!progress);
    if (!progress) {
        m_ui->failure->setText(sentence(progress.error()));
        return;
    }
    m_teams->show(progress->teams);
    m_missing->show(progress->missing);
    const bool isComplete = progress->missing.empty();
    m_ui->missing->setVisible(!isComplete);
    m_ui->nothingMissing->setVisible(isComplete);
    m_ui->nothingMissing->setText(progress->overview.cycle.isClosed()
                                      ? tr("The cycle is closed.")
                                      : tr("Nothing is missing. The cycle can be closed."));
}

void CyclesPage::beginOpening(const std::optional<SchemeId>& scheme)
{
    if (!m_parts.desk.isOpen())
        return;
    m_ui->stack->setCurrentWidget(m_opening);
    m_ui->openButton->hide();
    m_opening->begin(scheme);
}

void CyclesPage::cycleOpened(const CycleKey& key)
{
    m_wanted = key;
    leave();
    m_parts.desk.tell(
        tr("The cycle %1 is open. Values can be entered now.").arg(periodText(key.period)));
    m_parts.desk.chooseCycle(key);
    m_parts.desk.refreshCycles();
    Q_EMIT m_parts.desk.schemesChanged();
}

void CyclesPage::leave()
{
    m_ui->stack->setCurrentWidget(m_model->rowCount() == 0 ? m_ui->emptyPage : m_ui->mainPage);
    m_ui->openButton->setVisible(m_model->rowCount() > 0);
    m_ui->table->setFocus();
}

void CyclesPage::closeCurrent()
{
    const CycleOverview* one = current();
    if (one == nullptr)
        return;
    const int incomplete = one->people - one->complete;
    QString text = tr("%1: the values are frozen, and the result is kept as a revision. Nothing in "
                      "it changes afterwards; the cycle can't be opened again.")
                       .arg(fullName(*one));
    if (incomplete > 0)
        text += QStringLiteral("\n\n")
            + tr("Incomplete: %1 of %2 people. They get no score, rank, grade or pay.")
                  .arg(incomplete)
                  .arg(one->people);
    const Question question{tr("Close the cycle"), text, tr("Close the cycle")};
    if (!m_parts.desk.ports().dialogs.confirm(this, question))
        return;
    m_parts.desk.savingBegan();
    m_parts.desk.ask<void>(
        this,
        [key = one->cycle.key,
         mode = incomplete > 0 ? CloseMode::EvenIncomplete : CloseMode::OnlyComplete](
            const Access& access) { return closeCycle(access, key, mode); },
        [this, key = one->cycle.key](const Result<>& outcome) {
            m_parts.desk.savingEnded(SaveState::Saved);
            m_ui->failure->setVisible(!outcome);
            if (!outcome) {
                m_ui->failure->setText(sentence(outcome.error()));
                return;
            }
            if (m_parts.desk.currentCycle() == key)
                m_parts.cycle.reload();
            m_parts.desk.refreshCycles();
        });
}

void CyclesPage::enterScores()
{
    const CycleOverview* one = current();
    if (one == nullptr)
        return;
    Destination destination;
    destination.page = PageId::ScoreEntry;
    destination.cycle = one->cycle.key;
    m_parts.desk.go(destination);
}

void CyclesPage::goTo(const MissingValue& missing)
{
    Destination destination;
    destination.page = PageId::ScoreEntry;
    destination.cycle = missing.cycle;
    destination.employee = missing.appraisal.employee;
    destination.node = missing.node;
    m_parts.desk.go(destination);
}

void CyclesPage::fillImportMenu()
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
    for (const Entry& entry : entries) {
        menu->addAction(entry.file, this, [this, kind = entry.kind] {
            const QString path = m_parts.desk.ports().dialogs.openFile(
                this, tr("Import into the cycle"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
            if (!path.isEmpty())
                importFile(kind, path);
        });
    }
    menu->addSeparator();
    for (const Entry& entry : entries)
        menu->addAction(entry.paste, this, [this, kind = entry.kind] { pasteTable(kind); });
}

namespace {

ImportPreview::Importing importingInto(const CycleKey& key, CellKind kind)
{
    return [key, kind](const Access& access, const Table& table, ImportMode mode) {
        return importCells(access, key, table, kind, mode);
    };
}

} // namespace

void CyclesPage::importFile(CellKind kind, const QString& path)
{
    const CycleOverview* one = current();
    if (one == nullptr || one->cycle.isClosed())
        return;
    m_importing = one->cycle.key;
    m_ui->stack->setCurrentWidget(m_import);
    m_ui->openButton->hide();
    m_import->readFile(path, fullName(*one), importingInto(m_importing, kind));
}

void CyclesPage::pasteTable(CellKind kind)
{
    const CycleOverview* one = current();
    if (one == nullptr || one->cycle.isClosed())
        return;
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_parts.desk.tell(tr("There is no table to paste. Copy the rows with their headings in "
                             "Excel or WPS first."),
                          Tone::Warning);
        return;
    }
    m_importing = one->cycle.key;
    m_ui->stack->setCurrentWidget(m_import);
    m_ui->openButton->hide();
    m_import->readText(text, fullName(*one), importingInto(m_importing, kind));
}

void CyclesPage::imported()
{
    leave();
    if (m_parts.desk.currentCycle() == m_importing)
        m_parts.cycle.reload();
    m_parts.desk.refreshCycles();
}

void CyclesPage::dragEnterEvent(QDragEnterEvent* event)
{
    const CycleOverview* one = current();
    if (one != nullptr && !one->cycle.isClosed() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void CyclesPage::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        importFile(CellKind::Value, urls.first().toLocalFile());
}

bool CyclesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        pasteTable(CellKind::Value);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void CyclesPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->emptyText->setText(
        tr("A cycle is a month, quarter, half or year of appraising under one scheme. Open the "
           "first one to enter scores."));
    fillImportMenu();
    showStatus();
}

} // namespace plumbline
