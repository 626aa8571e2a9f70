// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/PlanPanel.h"

#include "drawing/ThemeTokens.h"
#include "ui/appraisal/AppraisalWords.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

constexpr int kReportsHeight = 88;
constexpr int kDaysToDo = 30; ///< Proposed for a new action.

QHBoxLayout* rowOf(std::initializer_list<QWidget*> parts, QWidget* wide)
{
    auto* across = new QHBoxLayout;
    across->setSpacing(space::kSmall);
    for (QWidget* part : parts)
        across->addWidget(part, part == wide ? 1 : 0);
    return across;
}

EmployeeId chosenPerson(const QComboBox& box)
{
    return EmployeeId(box.currentData().toString());
}

} // namespace

PlanPanel::PlanPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_which(new QComboBox(this))
    , m_view(new QTableView(this))
    , m_nothing(new QLabel(this))
    , m_model(new FigureTable(this))
    , m_reports(new QTextBrowser(this))
    , m_state(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_movedLabel(new QLabel(this))
    , m_moved(new QDateEdit(this))
    , m_report(new QPushButton(this))
    , m_person(new QComboBox(this))
    , m_what(new QLineEdit(this))
    , m_owner(new QComboBox(this))
    , m_due(new QDateEdit(this))
    , m_add(new QPushButton(this))
    , m_refusal(new QLabel(this))
{
    nameParts();
    layOut();
    connect(m_which, &QComboBox::currentIndexChanged, this, &PlanPanel::applyFilter);
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &PlanPanel::showChosen);
    connect(m_add, &QPushButton::clicked, this, &PlanPanel::add);
    connect(m_what, &QLineEdit::returnPressed, this, &PlanPanel::add);
    connect(m_report, &QPushButton::clicked, this, &PlanPanel::report);
    connect(m_text, &QLineEdit::returnPressed, this, &PlanPanel::report);
    retranslate();
}

void PlanPanel::nameParts()
{
    m_which->setObjectName(QStringLiteral("planWhichBox"));
    m_view->setObjectName(QStringLiteral("planTable"));
    m_reports->setObjectName(QStringLiteral("planReports"));
    m_state->setObjectName(QStringLiteral("reportStateBox"));
    m_text->setObjectName(QStringLiteral("reportTextEdit"));
    m_moved->setObjectName(QStringLiteral("reportDueEdit"));
    m_report->setObjectName(QStringLiteral("reportButton"));
    m_person->setObjectName(QStringLiteral("actionPersonBox"));
    m_what->setObjectName(QStringLiteral("actionWhatEdit"));
    m_owner->setObjectName(QStringLiteral("actionOwnerBox"));
    m_due->setObjectName(QStringLiteral("actionDueEdit"));
    m_add->setObjectName(QStringLiteral("addActionButton"));
    m_refusal->setObjectName(QStringLiteral("planRefusal"));
    m_refusal->setProperty("tone", QStringLiteral("failure"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    for (QDateEdit* day : {m_moved, m_due}) {
        day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        day->setCalendarPopup(true);
    }
    m_nothing->setObjectName(QStringLiteral("noActions"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_reports->setMaximumHeight(kReportsHeight);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setSortingEnabled(true);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    showFigures(*m_view, *m_model, QStringLiteral("interviews/plan"));
}

void PlanPanel::layOut()
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, space::kMedium, 0, 0);
    down->setSpacing(space::kSmall);
    auto* top = rowOf({m_which}, nullptr);
    top->addStretch();
    down->addLayout(top);
    down->addWidget(m_view, 1);
    down->addWidget(m_nothing, 1);
    down->addWidget(m_reports);
    down->addLayout(rowOf({m_state, m_text, m_movedLabel, m_moved, m_report}, m_text));
    down->addLayout(rowOf({m_person, m_what, m_owner, m_due, m_add}, m_what));
    down->addWidget(m_refusal);
}

void PlanPanel::present(const InterviewTables& tables,
                        const FollowUpBoard& board,
                        const PersonNames& names)
{
    const PlanLine* const before = chosen();
    const int number = before ? before->action.number : 0;
    m_tables = &tables;
    m_plan = board.plan;
    m_model->present(tables.plan());
    for (QComboBox* box : {m_person, m_owner}) {
        const QVariant kept = box->currentData();
        box->clear();
        if (box == m_person) {
            for (const CourseLine& course : board.courses)
                box->addItem(course.appraisal.name, course.appraisal.employee.text());
        } else {
            for (auto one = names.begin(); one != names.end(); ++one)
                box->addItem(one.value(), one.key().text());
            box->model()->sort(0);
        }
        box->setCurrentIndex(std::max(0, box->findData(kept)));
    }
    applyFilter();
    for (std::size_t row = 0; row < m_plan.size(); ++row) {
        const int place = m_model->placeOf(static_cast<int>(row));
        if (m_plan[row].action.number == number && place >= 0)
            m_view->setCurrentIndex(m_model->index(place, 0));
    }
    showChosen();
}

void PlanPanel::choose(const EmployeeId& employee)
{
    for (QComboBox* box : {m_person, m_owner}) {
        if (const int index = box->findData(employee.text()); index >= 0)
            box->setCurrentIndex(index);
    }
    m_due->setDate(today(m_desk).addDays(kDaysToDo));
}

void PlanPanel::applyFilter()
{
    const auto which = static_cast<Which>(std::max(0, m_which->currentIndex()));
    m_model->setFilter([this, which](int row) {
        const PlanLine& line = m_plan[static_cast<std::size_t>(row)];
        return which == Which::All || (which == Which::Overdue && line.isOverdue)
            || (which == Which::Open && line.standing.state == ActionState::Open);
    });
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

const PlanLine* PlanPanel::chosen() const
{
    const int row = m_model->madeRow(m_view->currentIndex());
    return row < 0 || row >= static_cast<int>(m_plan.size())
        ? nullptr
        : &m_plan[static_cast<std::size_t>(row)];
}

void PlanPanel::showChosen()
{
    const PlanLine* const line = chosen();
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_reports, m_state, m_text, m_movedLabel, m_moved, m_report})
        part->setVisible(line != nullptr);
    m_view->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_reports->setHtml(line && m_tables ? m_tables->reportsHtml(*line) : QString());
    if (!line)
        return;
    m_state->setCurrentIndex(static_cast<int>(line->standing.state));
    m_moved->setDate(line->standing.due);
}

void PlanPanel::add()
{
    const PlanActionFacts facts{m_what->text().trimmed(), chosenPerson(*m_owner), m_due->date(), 0};
    if (facts.what.isEmpty()) {
        refuse(tr("Say what is to be done."));
        m_what->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT added(chosenPerson(*m_person), facts);
}

void PlanPanel::report()
{
    const PlanLine* const line = chosen();
    if (!line)
        return;
    ActionReport report;
    report.state = kActionStates[static_cast<std::size_t>(m_state->currentIndex())];
    report.text = m_text->text().trimmed();
    if (m_moved->date() != line->standing.due)
        report.due = m_moved->date();
    Q_EMIT reported(line->action.number, report);
}

void PlanPanel::refuse(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
}

void PlanPanel::done()
{
    refuse({});
    m_text->clear();
    m_what->clear();
}

void PlanPanel::retranslate()
{
    const QSignalBlocker blocker(m_which);
    const int which = std::max(0, m_which->currentIndex());
    m_which->clear();
    m_which->addItems({tr("Open actions"), tr("Overdue actions"), tr("All actions")});
    m_which->setCurrentIndex(which);
    const int state = std::max(0, m_state->currentIndex());
    m_state->clear();
    for (const ActionState one : kActionStates)
        m_state->addItem(actionStateWords(one));
    m_state->setCurrentIndex(state);
    m_nothing->setText(tr("No action stands here. The first one can be added below."));
    m_view->setAccessibleName(tr("Actions of improvement plans"));
    m_reports->setAccessibleName(tr("What was reported"));
    m_which->setAccessibleName(tr("Which actions"));
    m_state->setAccessibleName(tr("How far it is"));
    m_text->setAccessibleName(tr("Report"));
    m_text->setPlaceholderText(tr("How far it is"));
    m_movedLabel->setText(tr("due"));
    m_moved->setAccessibleName(tr("Due day"));
    m_report->setText(tr("Keep the report"));
    m_person->setAccessibleName(tr("Whose plan"));
    m_what->setAccessibleName(tr("Action"));
    m_what->setPlaceholderText(tr("What is to be done"));
    m_owner->setAccessibleName(tr("Owner"));
    m_due->setAccessibleName(tr("Due day"));
    m_add->setText(tr("Add the action"));
}

} // namespace plumbline
