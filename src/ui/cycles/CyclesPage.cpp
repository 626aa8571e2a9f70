// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/CyclesPage.h"

#include "application/cycles/CloseCycle.h"
#include "application/text/PeriodWords.h"
#include "application/text/Sentences.h"
#include "ui/calibration/CalibrationLink.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/FittedColumns.h"
#include "ui/common/HeaderMemory.h"
#include "ui/common/HistoryAction.h"
#include "ui/common/ImportPreview.h"
#include "ui/common/TableDress.h"
#include "ui/common/Theme.h"
#include "ui/cycles/CycleListModel.h"
#include "ui/cycles/CycleStatusPanel.h"
#include "ui/cycles/OpenCyclePanel.h"
#include "ui/cycles/ProgressDelegate.h"
#include "ui/cycles/RoutesPanel.h"
#include "ui_CyclesPage.h"

namespace plumbline {

CyclesPage::CyclesPage(const PageParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::CyclesPage>())
    , m_model(new CycleListModel(this))
{
    m_ui->setupUi(this);
    setUp();
    setUpTable();
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
    m_routes = new RoutesPanel(m_parts, this);
    m_ui->stack->addWidget(m_import);
    m_ui->stack->addWidget(m_routes);
    m_ui->failure->hide();
    m_status = new CycleStatusPanel(m_parts, this);
    m_ui->splitter->addWidget(m_status);
    m_calibration = new CalibrationLink(m_parts.desk, [] { return std::nullopt; }, this);
    m_calibration->setCycle([this] {
        return current() != nullptr ? std::optional(current()->cycle.key) : std::nullopt;
    });
    m_ui->headLayout->insertWidget(m_ui->headLayout->indexOf(m_ui->routesButton), m_calibration);
    setTabOrder(m_calibration, m_ui->routesButton);
    const auto dress = [this] {
        m_ui->openButton->setIcon(m_parts.theme.icon(QStringLiteral("plus"), ColorRole::OnPrimary));
    };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
}

void CyclesPage::setUpTable()
{
    constexpr int kListPercent = 40;
    m_ui->table->setModel(m_model);
    m_ui->table->setItemDelegateForColumn(CycleListModel::Complete,
                                          new ProgressDelegate(m_parts.theme, this));
    dressTable(*m_ui->table);
    rememberHeader(*m_ui->table, QStringLiteral("cycleList"));
    auto* columns = new FittedColumns(*m_ui->table, QStringLiteral("cycleList"));
    columns->leadSplitter(*m_ui->splitter, kListPercent);
    new HistoryAction(*m_ui->table, m_parts.desk, [this]() -> std::optional<Destination> {
        return current() ? std::optional(historyOfObject(current()->cycle.key.toString()))
                         : std::nullopt;
    });
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
    connectStatus();
    for (QPushButton* button : {m_ui->openButton, m_ui->emptyButton})
        connect(button, &QPushButton::clicked, this, [this] { beginOpening(std::nullopt); });
    connect(m_ui->routesButton, &QPushButton::clicked, this, &CyclesPage::editRoutes);
    connect(m_routes, &RoutesPanel::leaveRequested, this, &CyclesPage::leave);
    connect(m_opening, &OpenCyclePanel::opened, this, &CyclesPage::cycleOpened);
    connect(m_opening, &OpenCyclePanel::leaveRequested, this, &CyclesPage::leave);
    connect(m_import, &ImportPreview::imported, this, &CyclesPage::imported);
    connect(m_import, &ImportPreview::leaveRequested, this, &CyclesPage::leave);
}

void CyclesPage::connectStatus()
{
    connect(m_status, &CycleStatusPanel::enterRequested, this, &CyclesPage::enterScores);
    connect(m_status, &CycleStatusPanel::indicatorsRequested, this, &CyclesPage::goToIndicators);
    connect(m_status, &CycleStatusPanel::closeRequested, this, &CyclesPage::closeCurrent);
    connect(m_status, &CycleStatusPanel::importRequested, this, &CyclesPage::chooseFile);
    connect(m_status, &CycleStatusPanel::pasteRequested, this, &CyclesPage::pasteTable);
    connect(m_status, &CycleStatusPanel::missingOpened, this, &CyclesPage::goTo);
    connect(m_status, &CycleStatusPanel::personOpened, this, &CyclesPage::goToPerson);
    connect(m_status, &CycleStatusPanel::changed, this, &CyclesPage::wentOn);
    connect(m_status, &CycleStatusPanel::readingFailed, this, &CyclesPage::showFailure);
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
    if (destination.tab == QLatin1String("routes"))
        return editRoutes();
    if (destination.employee)
        m_status->goTo(*destination.employee);
    else if (destination.tab == QLatin1String("dates"))
        m_status->showDates();
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
    m_ui->routesButton->setEnabled(m_parts.desk.isOpen());
    m_ui->emptyButton->setEnabled(m_parts.desk.isOpen());
    m_ui->emptyButton->setVisible(mayOpen());
    showHeadButtons();
    if (isEmpty)
        return;
    select(before.value_or(m_model->cycle(0).cycle.key));
    showStatus();
}

bool CyclesPage::mayOpen() const
{
    return !m_parts.desk.isOpen() || m_parts.desk.may(Permission::OpenCycle);
}

/// Beside the title, while the list is seen.
void CyclesPage::showHeadButtons()
{
    const QWidget* shown = m_ui->stack->currentWidget();
    const bool isList = shown == m_ui->mainPage || shown == m_ui->emptyPage;
    m_ui->openButton->setVisible(shown == m_ui->mainPage && mayOpen());
    m_calibration->offer(shown == m_ui->mainPage);
    m_ui->routesButton->setVisible(
        isList && (!m_parts.desk.isOpen() || m_parts.desk.may(Permission::EditRoutes)));
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
    m_status->setVisible(one != nullptr);
    if (one != nullptr)
        m_status->present(*one);
}

void CyclesPage::showFailure(const QString& sentence)
{
    m_ui->failure->setVisible(!sentence.isEmpty());
    m_ui->failure->setText(sentence);
}

void CyclesPage::beginOpening(const std::optional<SchemeId>& scheme)
{
    if (!m_parts.desk.isOpen())
        return;
    m_ui->stack->setCurrentWidget(m_opening);
    showHeadButtons();
    m_opening->begin(scheme);
}

void CyclesPage::cycleOpened(const CycleKey& key)
{
    m_wanted = key;
    leave();
    m_parts.desk.tell(tr("The cycle %1 is open.").arg(periodText(key.period)));
    m_parts.desk.chooseCycle(key);
    m_parts.desk.refreshCycles();
    Q_EMIT m_parts.desk.schemesChanged();
}

void CyclesPage::leave()
{
    m_ui->stack->setCurrentWidget(m_model->rowCount() == 0 ? m_ui->emptyPage : m_ui->mainPage);
    showHeadButtons();
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
                       .arg(cycleName(*one));
    if (incomplete > 0)
        text += QStringLiteral("\n\n")
            + tr("Incomplete: %1 of %2 people. They get no score, rank, grade or pay.")
                  .arg(incomplete)
                  .arg(one->people);
    const Question question{tr("Close the cycle"), text, tr("Close the cycle")};
    if (!m_parts.desk.ports().dialogs.confirm(this, question))
        return;
    m_parts.desk.store(
        this,
        [key = one->cycle.key,
         mode = incomplete > 0 ? CloseMode::EvenIncomplete : CloseMode::OnlyComplete](
            const Access& access) { return closeCycle(access, key, mode); },
        [this, key = one->cycle.key](const Result<>& outcome) {
            showFailure(outcome ? QString() : sentence(outcome.error()));
            if (!outcome)
                return;
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

void CyclesPage::goToIndicators()
{
    Destination destination;
    destination.page = PageId::Rewards;
    destination.cycle = current()->cycle.key;
    destination.tab = QStringLiteral("indicators");
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

void CyclesPage::goToPerson(const EmployeeId& employee)
{
    Destination destination;
    destination.page = PageId::ScoreEntry;
    destination.cycle = current()->cycle.key;
    destination.employee = employee;
    m_parts.desk.go(destination);
}

void CyclesPage::editRoutes()
{
    if (!m_parts.desk.isOpen())
        return;
    m_ui->stack->setCurrentWidget(m_routes);
    showHeadButtons();
    m_routes->begin();
}

void CyclesPage::wentOn()
{
    if (const CycleOverview* one = current(); one && m_parts.desk.currentCycle() == one->cycle.key)
        m_parts.cycle.reload();
    m_parts.desk.refreshCycles();
}

void CyclesPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->emptyText->setText(
        tr("A cycle is a month, quarter, half or year of appraising under one scheme. Open the "
           "first one to enter scores."));
}

} // namespace plumbline
