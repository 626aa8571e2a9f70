// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsPage.h"

#include "application/dashboard/TeamExplanation.h"
#include "application/text/Sentences.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/explanation/Explainer.h"
#include "ui/reports/PagePreview.h"
#include "ui/reports/ReportOutput.h"
#include "ui/reports/ReportPeoplePanel.h"
#include "ui/reports/ReportPreviewPanel.h"
#include "ui_ReportsPage.h"

#include <QtCore/QTimer>
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
    , m_people(new ReportPeoplePanel(this))
    , m_preview(new ReportPreviewPanel(parts.theme, this))
    , m_output(new ReportOutput(parts.desk, this))
    , m_previewTimer(new QTimer(this))
{
    m_ui->setupUi(this);
    setUp();
    setUpKeys();
    connectSignals();
    retranslate();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::setUp()
{
    m_ui->splitter->addWidget(m_people);
    m_ui->splitter->addWidget(m_preview);
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
    m_ui->printButton->setIcon(theme.icon(QStringLiteral("printer")));
    m_ui->exportButton->setIcon(theme.icon(QStringLiteral("file-output"), ColorRole::OnPrimary));
}

void ReportsPage::setUpKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto action) {
        auto* shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence::Find, [this] { m_people->focusSearch(); });
    key(Qt::CTRL | Qt::Key_E, [this] { exportReports(); });
    key(QKeySequence::Print, [this] { printReports(); });
    key(QKeySequence::ZoomIn, [this] { m_preview->preview().zoomIn(); });
    key(QKeySequence::ZoomOut, [this] { m_preview->preview().zoomOut(); });
    key(Qt::Key_F4, [this] { explain({}); });
    key(Qt::ALT | Qt::Key_0, [this] { m_preview->preview().fitWidth(); });
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
    connect(m_people, &ReportPeoplePanel::shownChanged, this, &ReportsPage::showState);
    connect(m_people, &ReportPeoplePanel::ticksChanged, this, [this] {
        followTicks();
        showScope();
    });
    connect(
        m_people, &ReportPeoplePanel::currentChanged, m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_previewTimer, &QTimer::timeout, this, &ReportsPage::showPreview);
    connect(m_ui->languageBox,
            &QComboBox::currentIndexChanged,
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
    connect(m_preview, &ReportPreviewPanel::explanationWanted, this, &ReportsPage::explain);
    connect(m_output, &ReportOutput::finished, this, &ReportsPage::showState);
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
        m_people->select(std::exchange(m_wanted, {}));
    m_people->focusTable();
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
    const EmployeeId stoodOn =
        m_wanted.isEmpty() ? m_people->currentEmployee() : std::exchange(m_wanted, {});
    m_people->present(sheet());
    m_people->select(stoodOn);
    m_previewTimer->start();
}

void ReportsPage::showState()
{
    const bool hasSheet = sheet() != nullptr && m_people->all() > 0;
    const bool isLoading = m_parts.desk.isOpen() && m_parts.cycle.isLoading();
    m_ui->stack->setCurrentWidget(hasSheet ? static_cast<QWidget*>(m_ui->splitter)
                                           : m_ui->emptyPage);
    m_ui->emptyText->setText(!m_parts.desk.isOpen() ? tr("Open a company file to make reports.")
                                 : isLoading        ? tr("Reading the cycle …")
                                 : sheet() != nullptr
                                 ? tr("There is nobody in this cycle whose result you may see now.")
                                 : tr("Reports are made of a cycle. Open one first."));
    m_ui->emptyButton->setVisible(m_parts.desk.isOpen() && !isLoading && sheet() == nullptr);
    m_ui->failure->setVisible(m_parts.cycle.failure().has_value());
    if (m_parts.cycle.failure())
        m_ui->failure->setText(sentence(*m_parts.cycle.failure()));
    m_ui->countLabel->setText(
        hasSheet ? tr("%1 of %2 shown").arg(m_people->shown()).arg(m_people->all()) : QString());
    showScope();
}

void ReportsPage::showScope()
{
    const int ticked = static_cast<int>(m_people->tickedRows().size());
    const QSignalBlocker blocker(m_ui->scopeBox);
    m_ui->scopeBox->setItemText(0, tr("This employee"));
    m_ui->scopeBox->setItemText(1, tr("Chosen: %1").arg(ticked));
    m_ui->scopeBox->setItemText(2, tr("Everybody: %1").arg(m_people->all()));
    const bool canWrite = !chosenRows().empty();
    m_ui->exportButton->setEnabled(canWrite && !m_output->isWriting());
    m_ui->printButton->setEnabled(canWrite);
    m_ui->filesBox->setEnabled(scope() != Scope::Current);
}

void ReportsPage::followTicks()
{
    const bool hasTicks = !m_people->tickedRows().empty();
    if (hasTicks && scope() == Scope::Current)
        m_ui->scopeBox->setCurrentIndex(static_cast<int>(Scope::Ticked));
    else if (!hasTicks && scope() == Scope::Ticked)
        m_ui->scopeBox->setCurrentIndex(static_cast<int>(Scope::Current));
}

ReportsPage::Scope ReportsPage::scope() const
{
    return static_cast<Scope>(std::max(0, m_ui->scopeBox->currentIndex()));
}

std::vector<int> ReportsPage::chosenRows() const
{
    switch (scope()) {
    case Scope::Current:
        return m_people->currentRow() < 0 ? std::vector<int>()
                                          : std::vector{m_people->currentRow()};
    case Scope::Ticked:
        return m_people->tickedRows();
    case Scope::Everybody:
        return m_people->allRows();
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
    const int row = m_people->currentRow();
    if (shown == nullptr || row < 0 || row >= shown->size())
        m_preview->present({});
    else
        m_preview->present(m_parts.desk.ports().printer.pages(reportInput(*shown, row), options()));
    showScope();
}

void ReportsPage::explain(const StepPlace& place)
{
    const int row = m_people->currentRow();
    if (sheet() == nullptr || row < 0)
        return;
    if (place.kind != StepKind::Peers)
        return m_parts.explainer.explain(row, place);
    const auto make = [team = sheet()->appraisal(row).team](const ScoreSheet& shown) {
        return explainTeamMean(shown, team);
    };
    m_parts.explainer.explain({make, {StepKind::Score, {}, {}}});
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
    m_ui->exportButton->setToolTip(tr("Ctrl+E"));
    showState();
}

} // namespace plumbline
