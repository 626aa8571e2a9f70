// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/InterviewsPage.h"

#include "application/text/PeriodWords.h"
#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/TallArea.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/interviews/InterviewForm.h"
#include "ui/interviews/PlanPanel.h"
#include "ui_InterviewsPage.h"

namespace plumbline {

namespace {

constexpr int kPeopleWidth = 560;
constexpr int kFormWidth = 480;

} // namespace

InterviewsPage::InterviewsPage(const PageParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::InterviewsPage>())
    , m_form(new InterviewForm(parts.desk, this))
    , m_plan(new PlanPanel(parts.desk, this))
    , m_people(new FigureTable(this))
    , m_appeals(new FigureTable(this))
{
    m_ui->setupUi(this);
    setUp();
    connectSignals();
    connectParts();
    retranslate();
}

InterviewsPage::~InterviewsPage() = default;

void InterviewsPage::setUp()
{
    m_ui->splitter->addWidget(new TallArea(m_form, this));
    m_ui->splitter->setSizes({kPeopleWidth, kFormWidth});
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->planLayout->addWidget(m_plan);
    showFigures(*m_ui->peopleTable, *m_people, QStringLiteral("interviews/people"));
    showFigures(*m_ui->appealsTable, *m_appeals, QStringLiteral("interviews/appeals"));
    m_ui->failure->hide();
}

void InterviewsPage::connectSignals()
{
    Desk& desk = m_parts.desk;
    connect(&desk, &Desk::currentCycleChanged, this, [this] {
        m_tables.reset();
        m_board.reset();
        refresh();
    });
    connect(&desk, &Desk::companyClosed, this, [this] {
        m_tables.reset();
        m_board.reset();
        refresh();
    });
    connect(&desk, &Desk::cyclesChanged, this, &InterviewsPage::refresh);
    connect(m_ui->peopleTable->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &InterviewsPage::showInterview);
    connect(m_ui->appealsTable, &QTableView::activated, this, &InterviewsPage::openAppeal);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        Destination destination;
        destination.page = m_parts.desk.isOpen() ? PageId::Cycles : PageId::Home;
        m_parts.desk.go(destination);
    });
}

void InterviewsPage::connectParts()
{
    const auto inForm = [this](const QString& why) { m_form->refuse(why); };
    const auto inPlan = [this](const QString& why) { m_plan->refuse(why); };
    connect(m_form, &InterviewForm::held, this, [this, inForm](const InterviewFacts& facts) {
        const CourseLine* line = current();
        if (line == nullptr)
            return;
        carryOut(
            [key = line->cycle, id = line->appraisal.employee, facts](const Access& access) {
                return holdInterview(access, key, id, facts).map([](int) { });
            },
            inForm,
            tr("The interview is kept."));
    });
    connect(m_form,
            &InterviewForm::corrected,
            this,
            [this, inForm](int number, const InterviewFacts& facts, const QString& reason) {
                carryOut(
                    [number, facts, reason](const Access& access) {
                        return correctInterview(access, number, facts, reason);
                    },
                    inForm,
                    tr("The correction is kept; what stood there stays visible."));
            });
    connect(m_plan,
            &PlanPanel::added,
            this,
            [this, inPlan](const EmployeeId& employee, const PlanActionFacts& facts) {
                if (!m_board || m_board->courses.empty())
                    return;
                carryOut(
                    [key = m_board->courses.front().cycle, employee, facts](const Access& access) {
                        return addPlanAction(access, key, employee, facts).map([](int) { });
                    },
                    inPlan,
                    tr("The action is kept."));
            });
    connect(
        m_plan, &PlanPanel::reported, this, [this, inPlan](int action, const ActionReport& one) {
            carryOut(
                [action, one](const Access& access) { return reportAction(access, action, one); },
                inPlan,
                tr("The report is kept."));
        });
}

void InterviewsPage::arrive(const Destination& destination)
{
    if (destination.employee)
        m_wanted = *destination.employee;
    QWidget* const tab = destination.tab == QStringLiteral("plans") ? m_ui->planTab
        : destination.tab == QStringLiteral("appeals")              ? m_ui->appealsTab
                                                                    : m_ui->interviewsTab;
    m_ui->tabs->setCurrentWidget(tab);
    refresh();
    m_ui->peopleTable->setFocus(Qt::OtherFocusReason);
}

void InterviewsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        load();
}

void InterviewsPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        load();
}

void InterviewsPage::load()
{
    m_isStale = false;
    m_failure.reset();
    const std::optional<CycleKey> key = m_parts.desk.currentCycle();
    if (!m_parts.desk.isOpen() || !key)
        return showState();
    const int request = ++m_request;
    m_parts.desk.ask<FollowUpBoard>(
        this,
        [key = *key](const Access& access) { return followUpBoard(access, key); },
        [this, request](Result<FollowUpBoard> board) {
            if (request == m_request)
                present(std::move(board));
        });
    showState();
}

void InterviewsPage::present(Result<FollowUpBoard> board)
{
    const CourseLine* const before = current();
    const EmployeeId wanted = !m_wanted.isEmpty() ? std::exchange(m_wanted, {})
        : before != nullptr                       ? before->appraisal.employee
                                                  : EmployeeId();
    m_tables.reset();
    m_board.reset();
    if (!board) {
        m_failure = board.error();
        return showState();
    }
    m_board.emplace(*std::move(board));
    m_names.clear();
    for (const CourseLine& line : m_board->courses)
        m_names.insert(line.appraisal.employee, line.appraisal.name);
    showTables();
    select(wanted);
    showState();
}

void InterviewsPage::showTables()
{
    m_tables = std::make_unique<InterviewTables>(*m_board, m_names, today(m_parts.desk));
    m_people->present(m_tables->people());
    m_appeals->present(m_tables->appeals());
    m_plan->present(*m_tables, *m_board, m_names);
    m_ui->appealsHint->setText(m_board->appeals.empty()
                                   ? tr("Nothing is contested in this cycle.")
                                   : tr("Enter or a double click leads to the appraisal."));
}

void InterviewsPage::select(const EmployeeId& employee)
{
    int made = 0;
    for (std::size_t row = 0; row < m_board->courses.size(); ++row) {
        if (m_board->courses[row].appraisal.employee == employee)
            made = static_cast<int>(row);
    }
    m_ui->peopleTable->setCurrentIndex(m_people->index(std::max(0, m_people->placeOf(made)), 0));
    showInterview();
}

const CourseLine* InterviewsPage::current() const
{
    const int row = m_people->madeRow(m_ui->peopleTable->currentIndex());
    if (!m_board || row < 0 || row >= static_cast<int>(m_board->courses.size()))
        return nullptr;
    return &m_board->courses[static_cast<std::size_t>(row)];
}

void InterviewsPage::showInterview()
{
    const CourseLine* const line = current();
    if (line == nullptr || !m_tables)
        return;
    const Interview* held = m_tables->interviewOf(line->appraisal.employee);
    m_form->present(
        line->appraisal.name, held ? std::optional(*held) : std::nullopt, m_parts.desk.user());
    m_plan->choose(line->appraisal.employee);
}

void InterviewsPage::carryOut(Deed deed,
                              std::function<void(const QString&)> refuse,
                              const QString& told)
{
    m_parts.desk.store(
        this, std::move(deed), [this, refuse = std::move(refuse), told](const Result<>& outcome) {
            if (!outcome)
                return refuse(sentence(outcome.error()));
            m_plan->done();
            m_parts.desk.tell(told);
            load();
        });
}

void InterviewsPage::openAppeal()
{
    const int row = m_appeals->madeRow(m_ui->appealsTable->currentIndex());
    if (!m_board || row < 0)
        return;
    const AppealLine& line = m_board->appeals[static_cast<std::size_t>(row)];
    Destination destination;
    destination.page = PageId::Appraisal;
    destination.employee = line.appraisal.employee;
    destination.node = line.appeal.node;
    m_parts.desk.go(destination);
}

void InterviewsPage::showState()
{
    const bool isOpen = m_parts.desk.isOpen();
    const bool hasPeople = m_board && !m_board->courses.empty();
    m_ui->failure->setVisible(m_failure.has_value());
    if (m_failure)
        m_ui->failure->setText(sentence(*m_failure));
    m_ui->stack->setCurrentWidget(hasPeople ? static_cast<QWidget*>(m_ui->tabs) : m_ui->emptyPage);
    m_ui->emptyText->setText(
        !isOpen ? tr("Open a company file to see interviews and plans.")
            : m_parts.desk.currentCycle()
            ? tr("Nobody in this cycle has an interview or plan that you may see.")
            : tr("Interviews follow the results of a cycle. Open one first."));
    m_ui->emptyButton->setText(isOpen ? tr("Go to the cycles") : tr("Go to the start"));
    if (const auto& key = m_parts.desk.currentCycle(); key && hasPeople)
        m_ui->scope->setText(periodText(key->period));
    else
        m_ui->scope->clear();
}

void InterviewsPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_form->retranslate();
    m_plan->retranslate();
    const QStringList tabs{tr("Interviews"), tr("Improvement plans"), tr("Appeals")};
    for (int tab = 0; tab < tabs.size(); ++tab)
        m_ui->tabs->setTabText(tab, tabs[tab]);
    if (m_board) {
        const CourseLine* const line = current();
        const EmployeeId before = line ? line->appraisal.employee : EmployeeId();
        showTables();
        select(before);
    }
    showState();
}

} // namespace plumbline
