// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsPage.h"

#include "application/dashboard/TeamExplanation.h"
#include "application/paper/LoadPaperSettings.h"
#include "application/text/Sentences.h"
#include "drawing/PaintedPage.h"
#include "drawing/PaperSheet.h"
#include "drawing/ReportPrinter.h"
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

/// The frame of what is on its way.
PaintedPage blankPage(PageSize size)
{
    PaintedPage page;
    page.width = sheetOf(size).width;
    page.height = sheetOf(size).height;
    return page;
}

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
    for (const QComboBox* box : {m_ui->layoutBox, m_ui->languageBox, m_ui->sizeBox})
        connect(box, &QComboBox::currentIndexChanged, m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_ui->appendixBox, &QCheckBox::toggled, m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_ui->layoutBox, &QComboBox::currentIndexChanged, this, &ReportsPage::showChoices);
    connect(m_people, &ReportPeoplePanel::currentChanged, this, &ReportsPage::showChoices);
    connect(&m_parts.desk, &Desk::companyOpened, this, &ReportsPage::askPaper);
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
    askPaper();
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
    ReportOptions options =
        reportOptions(m_paper,
                      languages().value(std::max(0, m_ui->languageBox->currentIndex())),
                      m_parts.desk.ports().clock.now());
    options.pageSize = m_ui->sizeBox->currentIndex() == 1 ? PageSize::Letter : PageSize::A4;
    if (layout().hasAppendix && m_ui->appendixBox->isChecked())
        options.appendix = Appendix::Explanation;
    return options;
}

const LayoutOffer& ReportsPage::layout() const
{
    return layoutOffers()[static_cast<std::size_t>(std::max(0, m_ui->layoutBox->currentIndex()))];
}

void ReportsPage::askPaper()
{
    if (!m_parts.desk.isOpen())
        return;
    m_parts.desk.ask<PaperSettings>(
        this,
        [](const Access& access) { return loadPaperSettings(access); },
        [this](const Result<PaperSettings>& settings) {
            takePaper(settings.value_or(PaperSettings()));
        });
}

void ReportsPage::takePaper(const PaperSettings& settings)
{
    if (settings == m_paper)
        return;
    if (settings.pageSize != m_paper.pageSize)
        m_ui->sizeBox->setCurrentIndex(settings.pageSize == PageSize::Letter ? 1 : 0);
    m_paper = settings;
    showChoices();
    m_previewTimer->start();
}

void ReportsPage::showChoices()
{
    m_ui->appendixBox->setVisible(layout().hasAppendix);
    m_ui->layoutBox->setToolTip(QCoreApplication::translate("ReportLayouts", layout().note));
    const ScoreSheet* shown = sheet();
    const int row = m_people->currentRow();
    if (shown == nullptr || row < 0 || row >= shown->size())
        return m_ui->fileLabel->clear();
    const CycleKey& key = shown->data().cycle.key;
    const Appraisal& person = shown->appraisal(row);
    m_ui->fileLabel->setText(tr("File: %1")
                                 .arg(m_paper.fileNames.fileName({person.employee.text(),
                                                                  person.name,
                                                                  key.scheme.text(),
                                                                  key.period.toString(),
                                                                  QLatin1String(layout().id)})));
}

void ReportsPage::gather(const std::vector<int>& rows, const ContentsReady& ready)
{
    layout().gather({this, m_parts.desk, *sheet(), rows, options().appendix}, ready);
}

void ReportsPage::showPreview()
{
    const ScoreSheet* shown = sheet();
    const int row = m_people->currentRow();
    showScope();
    m_asked = 0;
    if (shown == nullptr || row < 0 || row >= shown->size())
        return m_preview->present({});
    const int asked = ++m_previews;
    m_asked = asked;
    gather({row}, [this, asked](const Result<std::vector<ReportContent>>& contents) {
        if (asked != m_asked)
            return;
        m_asked = 0;
        if (!contents || contents->empty())
            m_preview->present({});
        else
            m_preview->present(m_parts.desk.ports().printer.pages(contents->front(), options()));
    });
    if (m_asked == asked)
        m_preview->present({blankPage(options().pageSize)});
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
    if (sheet() == nullptr || chosenRows().empty())
        return;
    const bool isEach = scope() != Scope::Current && m_ui->filesBox->currentIndex() == 1;
    gather(chosenRows(), [this, isEach](Result<std::vector<ReportContent>> contents) {
        if (contents)
            m_output->write(
                *std::move(contents), options(), isEach ? ReportFiles::Each : ReportFiles::One);
        else
            m_parts.desk.tell(contents.error());
        showState();
    });
}

void ReportsPage::printReports()
{
    if (sheet() == nullptr || chosenRows().empty())
        return;
    gather(chosenRows(), [this](const Result<std::vector<ReportContent>>& contents) {
        if (contents)
            m_output->print(*contents, options());
        else
            m_parts.desk.tell(contents.error());
    });
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
    QStringList layouts;
    for (const LayoutOffer& offer : layoutOffers())
        layouts.append(QCoreApplication::translate("ReportLayouts", offer.name));
    fill(m_ui->layoutBox, layouts);
    fill(m_ui->sizeBox, {tr("A4"), tr("Letter")});
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
    showChoices();
    showState();
}

} // namespace plumbline
