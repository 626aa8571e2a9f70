// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsPage.h"

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
#include "ui/reports/ReportChoicePanel.h"
#include "ui/reports/ReportExplanations.h"
#include "ui/reports/ReportOutput.h"
#include "ui/reports/ReportPreviewPanel.h"
#include "ui_ReportsPage.h"

#include <QtCore/QTimer>
#include <QtGui/QShortcut>

namespace plumbline {

namespace {

constexpr int kChoicesWidth = 388;
constexpr int kFewestChoicesWidth = 360; ///< Names can still be read.
constexpr int kPreviewWidth = 760;
constexpr int kPreviewDelay = 60; ///< Milliseconds; one preview for a run of arrow keys.
constexpr int kBlankDelay = 150; ///< Milliseconds until what is not there yet shows a blank page.

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
    , m_choices(new ReportChoicePanel(this))
    , m_preview(new ReportPreviewPanel(parts.theme, this))
    , m_output(new ReportOutput(parts.desk, this))
    , m_explanations(new ReportExplanations(parts.desk, parts.cycle, parts.explainer, this))
    , m_previewTimer(new QTimer(this))
    , m_blankTimer(new QTimer(this))
{
    m_ui->setupUi(this);
    setUp();
    setUpKeys();
    connectSignals();
    retranslate();
    beginLayout();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::setUp()
{
    m_choices->setMinimumWidth(kFewestChoicesWidth);
    m_ui->splitter->addWidget(m_choices);
    m_ui->splitter->addWidget(m_preview);
    m_ui->splitter->setSizes({kChoicesWidth, kPreviewWidth});
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->failure->hide();
    m_ui->fileLabel->setElision(Qt::ElideMiddle);
    m_previewTimer->setSingleShot(true);
    m_previewTimer->setInterval(kPreviewDelay);
    m_blankTimer->setSingleShot(true);
    m_blankTimer->setInterval(kBlankDelay);
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
    key(QKeySequence::Find, [this] { m_choices->focusSearch(); });
    key(Qt::CTRL | Qt::Key_E, [this] { exportReports(); });
    key(QKeySequence::Print, [this] { printReports(); });
    key(QKeySequence::ZoomIn, [this] { m_preview->preview().zoomIn(); });
    key(QKeySequence::ZoomOut, [this] { m_preview->preview().zoomOut(); });
    key(Qt::Key_F4, [this] {
        if (const auto whole = m_preview->whole())
            m_explanations->open(*whole, m_person);
    });
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
    connect(m_choices, &ReportChoicePanel::shownChanged, this, &ReportsPage::showState);
    connect(m_choices, &ReportChoicePanel::ticksChanged, this, [this] {
        followTicks();
        showScope();
    });
    connect(m_choices, &ReportChoicePanel::currentChanged, this, [this] {
        const ReportChoice* current = m_choices->current();
        if (current && m_choices->kind() == ChoiceKind::People)
            m_person = EmployeeId(current->id);
        showLayout();
        m_previewTimer->start();
    });
    connect(m_previewTimer, &QTimer::timeout, this, &ReportsPage::showPreview);
    connect(m_blankTimer, &QTimer::timeout, this, [this] {
        m_preview->present({blankPage(options().pageSize)});
    });
    for (const QComboBox* box : {m_ui->languageBox, m_ui->sizeBox})
        connect(box, &QComboBox::currentIndexChanged, m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_ui->appendixBox, &QCheckBox::toggled, m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_ui->layoutBox, &QComboBox::currentIndexChanged, this, [this] {
        showLayout();
        showChoices();
    });
    connect(&m_parts.desk, &Desk::companyOpened, this, [this] {
        beginLayout();
        askPaper();
    });
    connect(m_ui->scopeBox, &QComboBox::currentIndexChanged, this, &ReportsPage::showState);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ReportsPage::exportReports);
    connect(m_ui->printButton, &QPushButton::clicked, this, &ReportsPage::printReports);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        Destination cycles;
        cycles.page = PageId::Cycles;
        m_parts.desk.go(cycles);
    });
    connect(m_preview,
            &ReportPreviewPanel::explanationWanted,
            this,
            [this](const SpotTarget& target) { m_explanations->open(target, m_person); });
    connect(m_output, &ReportOutput::finished, this, &ReportsPage::showState);
}

const ScoreSheet* ReportsPage::sheet() const
{
    return m_parts.desk.isOpen() ? m_parts.cycle.sheet() : nullptr;
}

void ReportsPage::beginLayout()
{
    const Desk& desk = m_parts.desk;
    const bool isForWages = desk.isOpen() && desk.mayForOthers(Permission::SeeWages)
        && !desk.mayForOthers(Permission::SeeScores);
    m_ui->layoutBox->setCurrentIndex(isForWages ? slipOffer() : 0);
}

void ReportsPage::arrive(const Destination& destination)
{
    askPaper();
    if (destination.employee) {
        m_person = *destination.employee;
        if (layout().kind != ChoiceKind::People)
            m_ui->layoutBox->setCurrentIndex(0);
    }
    if (m_isStale)
        showChoices();
    else if (destination.employee)
        m_choices->select(wantedId());
    m_choices->focusTable();
}

void ReportsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        showChoices();
}

void ReportsPage::refresh()
{
    m_isStale = true;
    if (isVisible() || sheet() == nullptr)
        showChoices();
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
    showLayout();
    m_previewTimer->start();
}

void ReportsPage::showLayout()
{
    m_ui->appendixBox->setVisible(layout().hasAppendix);
    m_ui->layoutBox->setToolTip(QCoreApplication::translate("ReportLayouts", layout().note));
    const ReportChoice* current = m_choices->current();
    if (sheet() == nullptr || current == nullptr)
        return m_ui->fileLabel->clear();
    const CycleKey& key = sheet()->data().cycle.key;
    m_ui->fileLabel->setText(tr("File: %1")
                                 .arg(m_paper.fileNames.fileName({current->id,
                                                                  current->name,
                                                                  key.scheme.text(),
                                                                  key.period.toString(),
                                                                  QLatin1String(layout().id)})));
}

void ReportsPage::gather(const QStringList& ids, const ContentsReady& ready)
{
    layout().gather({this, m_parts.desk, *sheet(), ids, options().appendix}, ready);
}

void ReportsPage::showPreview()
{
    showScope();
    const int asked = ++m_asked;
    const ReportChoice* current = m_choices->current();
    if (sheet() == nullptr || current == nullptr
        || m_shownLayout != m_ui->layoutBox->currentIndex())
        return takePreview(std::vector<ReportContent>());
    m_blankTimer->start();
    gather({current->id}, [this, asked](const Result<std::vector<ReportContent>>& contents) {
        if (asked == m_asked)
            takePreview(contents);
    });
}

void ReportsPage::takePreview(const Result<std::vector<ReportContent>>& contents)
{
    m_blankTimer->stop();
    m_failure = contents ? std::nullopt : std::optional(contents.error());
    showEmpty();
    std::vector<PaintedPage> pages;
    for (const ReportContent& content : contents.value_or(std::vector<ReportContent>()))
        std::ranges::move(m_parts.desk.ports().printer.pages(content, options()),
                          std::back_inserter(pages));
    m_preview->present(std::move(pages),
                       contents && !contents->empty() ? wholeOf(contents->front()) : SpotTarget());
}

void ReportsPage::exportReports()
{
    if (chosenIds().isEmpty())
        return;
    const bool isEach = scope() != Scope::Current && m_ui->filesBox->currentIndex() == 1;
    gather(chosenIds(), [this, isEach](Result<std::vector<ReportContent>> contents) {
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
    if (chosenIds().isEmpty())
        return;
    gather(chosenIds(), [this](const Result<std::vector<ReportContent>>& contents) {
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
    showLayout();
    showState();
}

} // namespace plumbline
