// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsPage.h"

#include "application/text/Sentences.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/reports/ReportOutput.h"
#include "ui/reports/ReportPeopleFilter.h"
#include "ui/reports/ReportPeopleModel.h"
#include "ui_ReportsPage.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>

namespace plumbline {

namespace {

constexpr int kPeopleWidth = 360;
constexpr int kPreviewWidth = 760;
constexpr int kPreviewDelay = 60; ///< Milliseconds; one preview for a run of arrow keys.

} // namespace

ReportsPage::ReportsPage(const PageParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::ReportsPage>())
    , m_model(new ReportPeopleModel(this))
    , m_filter(new ReportPeopleFilter(*m_model, this))
    , m_output(new ReportOutput(parts.desk, this))
    , m_previewTimer(new QTimer(this))
{
    m_ui->setupUi(this);
    setUp();
    setUpKeys();
    connectSignals();
    connectPreview();
    retranslate();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::setUp()
{
    m_ui->table->setModel(m_filter);
    m_ui->table->verticalHeader()->hide();
    m_ui->table->verticalHeader()->setDefaultSectionSize(space::kGridRow);
    m_ui->table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->table->horizontalHeader()->setSectionResizeMode(ReportPeopleModel::Name,
                                                          QHeaderView::Stretch);
    m_ui->table->horizontalHeader()->setHighlightSections(false);
    m_ui->table->installEventFilter(this);
    m_ui->splitter->setSizes({kPeopleWidth, kPreviewWidth});
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->failure->hide();
    m_previewTimer->setSingleShot(true);
    m_previewTimer->setInterval(kPreviewDelay);
    dress();
}

void ReportsPage::dress()
{
    const Theme& theme = m_parts.theme;
    const auto icon = [&theme](const char* name) { return theme.icon(QLatin1String(name)); };
    m_ui->previousButton->setIcon(icon("chevron-left"));
    m_ui->nextButton->setIcon(icon("chevron-right"));
    m_ui->zoomOutButton->setIcon(icon("zoom-out"));
    m_ui->zoomInButton->setIcon(icon("zoom-in"));
    m_ui->printButton->setIcon(icon("printer"));
    m_ui->exportButton->setIcon(theme.icon(QStringLiteral("file-output"), ColorRole::OnPrimary));
    m_ui->preview->setDesk(theme.color(ColorRole::Page), theme.color(ColorRole::StrongLine));
}

void ReportsPage::setUpKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto action) {
        auto* shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence::Find, [this] {
        m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchEdit->selectAll();
    });
    key(Qt::CTRL | Qt::Key_E, [this] { exportReports(); });
    key(QKeySequence::Print, [this] { printReports(); });
    key(QKeySequence::ZoomIn, [this] { m_ui->preview->zoomIn(); });
    key(QKeySequence::ZoomOut, [this] { m_ui->preview->zoomOut(); });
    key(Qt::CTRL | Qt::Key_0, [this] { m_ui->preview->fitWidth(); });
}

void ReportsPage::connectSignals()
{
    connect(&m_parts.theme, &Theme::changed, this, &ReportsPage::dress);
    connect(&m_parts.cycle, &CycleSheet::loading, this, &ReportsPage::refresh);
    connect(&m_parts.cycle, &CycleSheet::reset, this, &ReportsPage::refresh);
    connect(&m_parts.cycle, &CycleSheet::cellsChanged, this, &ReportsPage::refresh);
    connect(&m_parts.cycle, &CycleSheet::changesRefused, this, &ReportsPage::refresh);
    connect(&m_parts.cycle, &CycleSheet::noteChanged, this, &ReportsPage::refresh);
    connect(&m_parts.desk, &Desk::companyClosed, this, &ReportsPage::refresh);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_filter->setTyped(typed);
        showState();
    });
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, [this] {
        m_ui->table->selectRow(0);
        m_ui->table->setFocus();
    });
    connect(m_ui->teamBox, &QComboBox::currentIndexChanged, this, [this] {
        const QString team = m_ui->teamBox->currentData().toString();
        m_filter->setTeam(team.isEmpty() ? std::nullopt : std::optional(TeamId(team)));
        showState();
    });
    connect(m_ui->tickAll, &QCheckBox::clicked, this, [this] {
        tickShown(m_ui->tickAll->checkState() == Qt::Unchecked ? Qt::Unchecked : Qt::Checked);
    });
    connect(m_model, &ReportPeopleModel::ticksChanged, this, [this] {
        followTicks();
        showScope();
    });
    connect(m_ui->table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            m_previewTimer,
            qOverload<>(&QTimer::start));
    connect(m_ui->scopeBox, &QComboBox::currentIndexChanged, this, &ReportsPage::showState);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ReportsPage::exportReports);
    connect(m_ui->printButton, &QPushButton::clicked, this, &ReportsPage::printReports);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        Destination cycles;
        cycles.page = PageId::Cycles;
        m_parts.desk.go(cycles);
    });
    connect(m_output, &ReportOutput::finished, this, &ReportsPage::showState);
}

void ReportsPage::connectPreview()
{
    connect(m_previewTimer, &QTimer::timeout, this, &ReportsPage::showPreview);
    connect(m_ui->languageBox,
            &QComboBox::currentIndexChanged,
            m_previewTimer,
            qOverload<>(&QTimer::start));
    connect(m_ui->preview, &PagePreview::viewChanged, this, &ReportsPage::showView);
    PagePreview* preview = m_ui->preview;
    connect(m_ui->previousButton, &QToolButton::clicked, preview, [preview] {
        preview->goTo(preview->currentPage() - 1);
    });
    connect(m_ui->nextButton, &QToolButton::clicked, preview, [preview] {
        preview->goTo(preview->currentPage() + 1);
    });
    connect(m_ui->zoomInButton, &QToolButton::clicked, preview, &PagePreview::zoomIn);
    connect(m_ui->zoomOutButton, &QToolButton::clicked, preview, &PagePreview::zoomOut);
    connect(m_ui->fitButton, &QPushButton::clicked, preview, &PagePreview::fitWidth);
}

const ScoreSheet* ReportsPage::sheet() const
{
    return m_parts.desk.isOpen() ? m_parts.cycle.sheet() : nullptr;
}

void ReportsPage::arrive(const Destination& destination)
{
    if (destination.employee)
        m_wanted = *destination.employee;
    if (m_isStale)
        showPeople();
    else if (!m_wanted.isEmpty())
        select(std::exchange(m_wanted, {}));
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        showPeople();
}

void ReportsPage::refresh()
{
    m_isStale = true;
    if (isVisible() || sheet() == nullptr)
        showPeople();
}

void ReportsPage::showPeople()
{
    m_isStale = false;
    const int before = currentRow();
    const EmployeeId stoodOn = !m_wanted.isEmpty() ? std::exchange(m_wanted, {})
        : before >= 0                              ? m_model->appraisal(before).employee
                                                   : EmployeeId();
    m_model->show(sheet());
    showTeams();
    showState();
    select(stoodOn);
    m_previewTimer->start();
}

void ReportsPage::showTeams()
{
    const QString before = m_ui->teamBox->currentData().toString();
    const QSignalBlocker blocker(m_ui->teamBox);
    m_ui->teamBox->clear();
    m_ui->teamBox->addItem(tr("All teams"), QString());
    if (const ScoreSheet* shown = sheet()) {
        QSet<TeamId> present;
        for (int row = 0; row < shown->size(); ++row)
            if (const auto& team = shown->appraisal(row).team)
                present.insert(*team);
        for (const Team& team : shown->data().teams)
            if (present.contains(team.id))
                m_ui->teamBox->addItem(team.name, team.id.text());
    }
    const int index = std::max(0, m_ui->teamBox->findData(before));
    m_ui->teamBox->setCurrentIndex(index);
    const QString team = m_ui->teamBox->currentData().toString();
    m_filter->setTeam(team.isEmpty() ? std::nullopt : std::optional(TeamId(team)));
}

void ReportsPage::showState()
{
    const bool hasSheet = sheet() != nullptr && m_model->rowCount() > 0;
    const bool isLoading = m_parts.desk.isOpen() && m_parts.cycle.isLoading();
    m_ui->stack->setCurrentWidget(hasSheet ? static_cast<QWidget*>(m_ui->splitter)
                                           : m_ui->emptyPage);
    m_ui->emptyText->setText(!m_parts.desk.isOpen() ? tr("Open a company file to make reports.")
                                 : isLoading        ? tr("Reading the cycle …")
                                             : tr("Reports are made of a cycle. Open one first."));
    m_ui->emptyButton->setVisible(m_parts.desk.isOpen() && !isLoading);
    m_ui->failure->setVisible(m_parts.cycle.failure().has_value());
    if (m_parts.cycle.failure())
        m_ui->failure->setText(sentence(*m_parts.cycle.failure()));
    const int shown = m_filter->rowCount();
    m_ui->nobody->setText(tr("Nobody fits. Try fewer letters or another team."));
    m_ui->tableStack->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(m_ui->table)
                                                 : m_ui->nobody);
    m_ui->countLabel->setText(hasSheet ? tr("%1 of %2 shown").arg(shown).arg(m_model->rowCount())
                                       : QString());
    showScope();
}

void ReportsPage::showScope()
{
    const int ticked = static_cast<int>(m_model->tickedRows().size());
    const QSignalBlocker blocker(m_ui->scopeBox);
    m_ui->scopeBox->setItemText(0, tr("This employee"));
    m_ui->scopeBox->setItemText(1, tr("Chosen: %1").arg(ticked));
    m_ui->scopeBox->setItemText(2, tr("Everybody: %1").arg(m_model->rowCount()));
    int tickedShown = 0;
    const std::vector<int> shown = m_filter->shownRows();
    for (const int row : shown)
        tickedShown += m_model->isTicked(row) ? 1 : 0;
    m_ui->tickAll->setCheckState(tickedShown == 0 ? Qt::Unchecked
                                     : tickedShown == static_cast<int>(shown.size())
                                     ? Qt::Checked
                                     : Qt::PartiallyChecked);
    const bool canWrite = !chosenRows().empty();
    m_ui->exportButton->setEnabled(canWrite && !m_output->isWriting());
    m_ui->printButton->setEnabled(canWrite);
    m_ui->filesBox->setEnabled(scope() != Scope::Current);
}

void ReportsPage::followTicks()
{
    const bool hasTicks = !m_model->tickedRows().empty();
    if (hasTicks && scope() == Scope::Current)
        m_ui->scopeBox->setCurrentIndex(static_cast<int>(Scope::Ticked));
    else if (!hasTicks && scope() == Scope::Ticked)
        m_ui->scopeBox->setCurrentIndex(static_cast<int>(Scope::Current));
}

void ReportsPage::tickShown(Qt::CheckState state)
{
    m_model->setTicked(m_filter->shownRows(), state);
}

void ReportsPage::select(const EmployeeId& employee)
{
    const int row = employee.isEmpty() ? -1 : m_model->rowOf(employee);
    const QModelIndex found =
        row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
    m_ui->table->setCurrentIndex(found.isValid() ? found : m_filter->index(0, 0));
}

int ReportsPage::currentRow() const
{
    const QModelIndex index = m_filter->mapToSource(m_ui->table->currentIndex());
    return index.isValid() ? index.row() : -1;
}

ReportsPage::Scope ReportsPage::scope() const
{
    return static_cast<Scope>(std::max(0, m_ui->scopeBox->currentIndex()));
}

std::vector<int> ReportsPage::chosenRows() const
{
    switch (scope()) {
    case Scope::Current:
        return currentRow() < 0 ? std::vector<int>() : std::vector{currentRow()};
    case Scope::Ticked:
        return m_model->tickedRows();
    case Scope::Everybody:
        return m_model->allRows();
    }
    Q_UNREACHABLE();
}

ReportOptions ReportsPage::options() const
{
    ReportOptions options;
    options.language = languages().value(std::max(0, m_ui->languageBox->currentIndex()));
    options.madeAt = m_parts.desk.ports().clock.now();
    return options;
}

void ReportsPage::showPreview()
{
    const ScoreSheet* shown = sheet();
    const int row = currentRow();
    if (shown == nullptr || row < 0 || row >= shown->size())
        m_ui->preview->show({});
    else
        m_ui->preview->show(
            m_parts.desk.ports().printer.pages(reportInput(*shown, row), options()));
    showScope();
}

void ReportsPage::showView()
{
    const auto pages = static_cast<int>(m_ui->preview->pages().size());
    const int page = m_ui->preview->currentPage();
    m_ui->pageLabel->setText(pages == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(pages));
    m_ui->zoomLabel->setText(tr("%1 %").arg(m_ui->preview->zoomPercent()));
    m_ui->previousButton->setEnabled(page > 0);
    m_ui->nextButton->setEnabled(page + 1 < pages);
}

void ReportsPage::exportReports()
{
    if (sheet() == nullptr)
        return;
    const bool isEach = scope() != Scope::Current && m_ui->filesBox->currentIndex() == 1;
    m_output->write(
        *sheet(), chosenRows(), options(), isEach ? ReportFiles::Each : ReportFiles::One);
    showState();
}

void ReportsPage::printReports()
{
    if (sheet() != nullptr && !chosenRows().empty())
        m_output->print(*sheet(), chosenRows(), options());
}

bool ReportsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && currentRow() >= 0) {
            const bool isTicked = m_model->isTicked(currentRow());
            m_model->setTicked({currentRow()}, isTicked ? Qt::Unchecked : Qt::Checked);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ReportsPage::retranslate()
{
    m_ui->retranslateUi(this);
    const auto fill = [](QComboBox* box, const QStringList& items) {
        const QSignalBlocker blocker(box);
        const int before = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(items);
        box->setCurrentIndex(before);
    };
    fill(m_ui->scopeBox, {QString(), QString(), QString()});
    fill(m_ui->filesBox, {tr("All in one file"), tr("One file each")});
    const bool isFirst = m_ui->languageBox->count() == 0;
    fill(m_ui->languageBox,
         {tr("Simplified Chinese", "in its own language"),
          tr("Traditional Chinese", "in its own language"),
          tr("English", "in its own language")});
    if (isFirst)
        m_ui->languageBox->setCurrentIndex(
            static_cast<int>(std::max<qsizetype>(0, languages().indexOf(windowLanguage()))));
    m_ui->fitButton->setToolTip(tr("Ctrl+0"));
    m_ui->exportButton->setToolTip(tr("Ctrl+E"));
    showTeams();
    showState();
    showView();
}

} // namespace plumbline
