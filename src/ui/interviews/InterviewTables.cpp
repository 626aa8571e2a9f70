// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/InterviewTables.h"

#include "ui/appraisal/AppraisalWords.h"
#include "ui/common/WindowText.h"

namespace plumbline {

namespace {

FigureColumn words(const QString& heading)
{
    return {heading, FigureKind::Words};
}

FigureColumn figures(const QString& heading)
{
    return {heading, FigureKind::Figures};
}

FigureCell textOrNothing(const QString& text)
{
    return text.isEmpty() ? missingCell() : wordCell(text);
}

} // namespace

InterviewTables::InterviewTables(const FollowUpBoard& board,
                                 const PersonNames& names,
                                 const QDate& today)
    : m_board(board)
    , m_names(names)
    , m_today(today)
{
}

const Interview* InterviewTables::interviewOf(const EmployeeId& employee) const
{
    const Interview* last = nullptr;
    for (const Interview& one : m_board.interviews) {
        if (one.now.employee == employee)
            last = &one;
    }
    return last;
}

QString InterviewTables::interviewState(const CourseLine& course) const
{
    if (const Interview* held = interviewOf(course.appraisal.employee))
        return tr("held on %1").arg(dayText(held->now.facts.day));
    if (course.revision == 0)
        return tr("once the result is published");
    if (!course.until)
        return tr("due");
    const QString due = dayText(*course.until);
    return m_today > *course.until ? tr("due until %1, overdue").arg(due)
                                   : tr("due until %1").arg(due);
}

TableContents InterviewTables::people() const
{
    TableContents contents{{words(tr("Name")),
                            words(tr("Interview")),
                            words(tr("Held by")),
                            figures(tr("Open actions"))},
                           {}};
    for (const CourseLine& course : m_board.courses) {
        const EmployeeId& id = course.appraisal.employee;
        const Interview* held = interviewOf(id);
        const auto open = std::ranges::count_if(m_board.plan, [&](const PlanLine& line) {
            return line.action.employee == id && line.standing.state == ActionState::Open;
        });
        contents.rows.push_back({wordCell(course.appraisal.name),
                                 wordCell(interviewState(course)),
                                 textOrNothing(held ? held->now.facts.holder : QString()),
                                 countCell(static_cast<int>(open))});
    }
    return contents;
}

TableContents InterviewTables::plan() const
{
    TableContents contents{{words(tr("Name")),
                            words(tr("Action")),
                            words(tr("Owner")),
                            words(tr("Due")),
                            words(tr("How far")),
                            words(tr("Last report")),
                            words(tr("From"))},
                           {}};
    for (const PlanLine& line : m_board.plan) {
        const QString due = dayText(line.standing.due);
        const PlanActionFacts& facts = line.action.facts;
        contents.rows.push_back(
            {wordCell(m_names.value(line.action.employee, line.action.employee.text())),
             wordCell(facts.what),
             wordCell(m_names.value(facts.owner, facts.owner.text())),
             wordCell(line.isOverdue ? tr("%1, overdue").arg(due) : due),
             wordCell(actionStateWords(line.standing.state)),
             textOrNothing(line.reports.empty() ? QString() : line.reports.back().text),
             wordCell(line.action.cycle.period.toString())});
    }
    return contents;
}

TableContents InterviewTables::appeals() const
{
    TableContents contents{{words(tr("Name")),
                            words(tr("Line")),
                            words(tr("Ground")),
                            words(tr("Text")),
                            words(tr("Since")),
                            words(tr("Decided"))},
                           {}};
    for (const AppealLine& line : m_board.appeals) {
        const QString ruling = line.answer ? tr("%1 by %2, %3")
                                                 .arg(rulingWords(line.answer->ruling),
                                                      line.answer->by.name,
                                                      dayText(line.answer->at.date()))
                                           : tr("open");
        contents.rows.push_back(
            {wordCell(line.appraisal.name),
             wordCell(line.appeal.node.isEmpty() ? tr("The whole result")
                                                 : shownName(line.line, line.appeal.node)),
             wordCell(groundWords(line.appeal.ground)),
             wordCell(line.appeal.reason),
             wordCell(dayText(line.appeal.at.date())),
             wordCell(ruling)});
    }
    return contents;
}

QString InterviewTables::reportsHtml(const PlanLine& line) const
{
    QString html;
    for (const ActionReport& report : line.reports) {
        QString told =
            tr("%1, %2: %3")
                .arg(dayText(report.at.date()), report.by, actionStateWords(report.state));
        if (report.due.isValid())
            told += QStringLiteral(" · ") + tr("now due on %1").arg(dayText(report.due));
        html += QStringLiteral("<p>%1<br>%2</p>")
                    .arg(told.toHtmlEscaped(), report.text.toHtmlEscaped());
    }
    return html.isEmpty() ? QStringLiteral("<p>%1</p>").arg(tr("Nothing was reported yet.")) : html;
}

} // namespace plumbline
