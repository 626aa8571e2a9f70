// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/CheckFacts.h"
#include "application/text/Typeset.h"
#include "reporting/layouts/LayoutBuilders.h"
#include "reporting/layouts/LayoutWords.h"

#include <algorithm>

namespace plumbline {

namespace {

double toDouble(const Rational& number)
{
    return number.toMpq().get_d();
}

/// Puts one person's sheet into words.
class InterviewTelling
{
public:
    InterviewTelling(const LayoutWords& words,
                     const InterviewSheet& sheet,
                     const InterviewRoom& room)
        : m_words(words)
        , m_sheet(sheet)
        , m_room(room)
    {
        rank();
    }

    [[nodiscard]] ResultBlock result() const;
    [[nodiscard]] std::vector<Fact> facts() const;
    [[nodiscard]] PaperTable strongest() const;
    [[nodiscard]] PaperTable weakest() const;
    [[nodiscard]] PaperTable carriedOver() const;
    [[nodiscard]] PaperTable actions() const;
    [[nodiscard]] WritingSection talk() const;

private:
    void rank();
    [[nodiscard]] PaperTable
    indicators(const QString& title, std::size_t first, std::size_t count) const;
    [[nodiscard]] PaperRow row(int node) const;
    [[nodiscard]] QString target(int node) const;
    [[nodiscard]] QString valueOf(int node, const NodeValue& value) const;
    [[nodiscard]] QString owner(const EmployeeId& id) const;
    [[nodiscard]] PaperTable actionTable(const QString& title) const;
    [[nodiscard]] PaperRow actionRow(const PlanLine& line) const;

    const LayoutWords& m_words;
    const InterviewSheet& m_sheet;
    const InterviewRoom& m_room;
    std::vector<int> m_ranked; ///< Indicators that count, by rate, the best first.
};

void InterviewTelling::rank()
{
    if (!m_sheet.result || !m_sheet.result->result.score.isComplete())
        return;
    const std::vector<NodeResult>& nodes = m_sheet.result->result.score.nodes;
    for (const int node : m_words.scheme().indicators()) {
        if (!nodes[static_cast<std::size_t>(node)].isExcluded)
            m_ranked.push_back(node);
    }
    std::ranges::stable_sort(m_ranked, [&](int a, int b) {
        return nodes[static_cast<std::size_t>(a)].rate > nodes[static_cast<std::size_t>(b)].rate;
    });
}

ResultBlock InterviewTelling::result() const
{
    ResultBlock block;
    block.score.label = m_words(QT_TRANSLATE_NOOP("Report", "Score"));
    block.score.value = ReportWords::missing();
    block.outOf = m_words(QT_TRANSLATE_NOOP("Report", "(of %1)"),
                          {m_words.words().exact(m_words.scheme().document().full)});
    if (!m_sheet.result || !m_sheet.result->result.score.isComplete()) {
        block.missing =
            m_words(QT_TRANSLATE_NOOP("Report", "There is no result to talk over yet."));
        return block;
    }
    const PersonResult& result = m_sheet.result->result;
    block.score.value = m_words.score(result.score.score);
    if (m_words.scheme().document().grades)
        block.grade = {m_words(QT_TRANSLATE_NOOP("Report", "Grade")),
                       m_words.grade(result.finalGrade)};
    QStringList below;
    if (result.rank > 0)
        below.append(m_words(QT_TRANSLATE_NOOP("Report", "Rank %1 of %2"),
                             {QString::number(result.rank), QString::number(result.rankOf)}));
    if (const auto& previous = m_sheet.result->previous; previous && previous->score)
        below.append(m_words(QT_TRANSLATE_NOOP("Report", "%1 since the period before (%2)"),
                             {m_words.change(result.score.score - *previous->score),
                              m_words.score(previous->score)}));
    block.rank = m_words.words().listed(below);
    return block;
}

std::vector<Fact> InterviewTelling::facts() const
{
    std::vector<Fact> facts = m_words.personFacts(m_sheet.person);
    facts.push_back({m_words(QT_TRANSLATE_NOOP("Report", "Direct leader")),
                     m_words.given(m_sheet.person.leader)});
    facts.push_back(m_words.periodFact());
    facts.push_back(m_words.schemeFact());
    const bool isHeld = m_sheet.interview.has_value();
    const InterviewFacts& held = isHeld ? m_sheet.interview->now.facts : InterviewFacts();
    facts.push_back({m_words(QT_TRANSLATE_NOOP("Report", "Interview on")),
                     isHeld ? held.day.toString(Qt::ISODate)
                            : m_words(QT_TRANSLATE_NOOP("Report", "not held yet"))});
    if (isHeld)
        facts.push_back({m_words(QT_TRANSLATE_NOOP("Report", "Held by")), held.holder});
    return facts;
}

QString InterviewTelling::valueOf(int node, const NodeValue& value) const
{
    if (!isGiven(value))
        return ReportWords::missing();
    const ValueText text = valueText(m_words.words(), *m_words.scheme().node(node).source, value);
    QStringList parts;
    if (!text.main.isEmpty())
        parts.append(withUnit(text.main, text.unit));
    else
        parts = text.details;
    return m_words.words().listed(parts);
}

QString InterviewTelling::target(int node) const
{
    const auto* attainment =
        std::get_if<Attainment>(&m_words.scheme().node(node).source->indicator->grading);
    if (attainment == nullptr)
        return ReportWords::missing();
    const std::optional<Decimal>& own =
        m_sheet.result->input.targets[static_cast<std::size_t>(node)];
    const std::optional<Decimal>& target = own ? own : attainment->target;
    return target ? m_words.words().exact(*target) : ReportWords::missing();
}

PaperRow InterviewTelling::row(int node) const
{
    const auto index = static_cast<std::size_t>(node);
    const TalkedResult& talked = *m_sheet.result;
    const NodeResult& result = talked.result.score.nodes[index];
    PaperRow row{{m_words.node(node),
                  target(node),
                  valueOf(node, talked.input.values[index]),
                  index < talked.before.size() ? valueOf(node, talked.before[index])
                                               : ReportWords::missing(),
                  m_words.percent(result.rate)}};
    row.bar.length = toDouble(result.rate);
    const StepPlace place{StepKind::Rate, m_words.scheme().node(node).id(), {}};
    row.spots = {{2, {.place = place}}, {4, {.place = place}}};
    return row;
}

PaperTable
InterviewTelling::indicators(const QString& title, std::size_t first, std::size_t count) const
{
    PaperTable table;
    table.title = title;
    table.columns = {
        {m_words(QT_TRANSLATE_NOOP("Report", "Indicator")), 0.3, ColumnKind::Text},
        {m_words(QT_TRANSLATE_NOOP("Report", "Target")), 0.11, ColumnKind::Figure},
        {m_words(QT_TRANSLATE_NOOP("Report", "Value")), 0.19, ColumnKind::Figure},
        {m_words(QT_TRANSLATE_NOOP("Report", "Period before")), 0.19, ColumnKind::Figure},
        {m_words(QT_TRANSLATE_NOOP("Report", "Rate")), 0.1, ColumnKind::Figure},
        {{}, 0.11, ColumnKind::Bar}};
    for (std::size_t i = first; i < first + count; ++i)
        table.rows.push_back(row(m_ranked[i]));
    return table;
}

PaperTable InterviewTelling::strongest() const
{
    const std::size_t count = std::min(m_room.indicators, (m_ranked.size() + 1) / 2);
    return indicators(m_words(QT_TRANSLATE_NOOP("Report", "What is going best?")), 0, count);
}

PaperTable InterviewTelling::weakest() const
{
    const std::size_t count = std::min(m_room.indicators, m_ranked.size() / 2);
    PaperTable table = indicators(m_words(QT_TRANSLATE_NOOP("Report", "What is going worst?")),
                                  m_ranked.size() - count,
                                  count);
    std::ranges::reverse(table.rows);
    return table;
}

QString InterviewTelling::owner(const EmployeeId& id) const
{
    if (id == m_sheet.person.appraisal.employee)
        return m_sheet.person.appraisal.name;
    return m_sheet.names.value(id, id.text());
}

PaperTable InterviewTelling::actionTable(const QString& title) const
{
    PaperTable table;
    table.title = title;
    table.columns = {{m_words(QT_TRANSLATE_NOOP("Report", "Action")), 0.48, ColumnKind::Text},
                     {m_words(QT_TRANSLATE_NOOP("Report", "Owner")), 0.2, ColumnKind::Text},
                     {m_words(QT_TRANSLATE_NOOP("Report", "Due")), 0.15, ColumnKind::Text},
                     {m_words(QT_TRANSLATE_NOOP("Report", "State")), 0.17, ColumnKind::Text}};
    return table;
}

PaperRow InterviewTelling::actionRow(const PlanLine& line) const
{
    const auto state = [&] {
        switch (line.standing.state) {
        case ActionState::Open:
            return line.isOverdue ? m_words(QT_TRANSLATE_NOOP("Report", "overdue"))
                                  : m_words(QT_TRANSLATE_NOOP("Report", "open"));
        case ActionState::Done:
            return m_words(QT_TRANSLATE_NOOP("Report", "done"));
        case ActionState::GivenUp:
            return m_words(QT_TRANSLATE_NOOP("Report", "given up"));
        }
        Q_UNREACHABLE();
    };
    PaperRow row{{line.action.facts.what,
                  owner(line.action.facts.owner),
                  line.standing.due.toString(Qt::ISODate),
                  state()}};
    if (!line.reports.empty())
        row.remark = line.reports.back().text;
    return row;
}

PaperTable InterviewTelling::carriedOver() const
{
    PaperTable table =
        actionTable(m_words(QT_TRANSLATE_NOOP("Report", "Open actions of earlier plans")));
    for (const PlanLine& line : m_sheet.carriedOver)
        table.rows.push_back(actionRow(line));
    return table;
}

PaperTable InterviewTelling::actions() const
{
    PaperTable table = actionTable(m_words(QT_TRANSLATE_NOOP("Report", "Actions agreed")));
    for (const PlanLine& line : m_sheet.agreed)
        table.rows.push_back(actionRow(line));
    for (int line = 0; m_sheet.agreed.empty() && line < m_room.actions; ++line)
        table.rows.push_back({.cells = {}, .kind = PaperRowKind::Writing});
    return table;
}

WritingSection InterviewTelling::talk() const
{
    const InterviewFacts facts =
        m_sheet.interview ? m_sheet.interview->now.facts : InterviewFacts();
    // What was recorded empty stays so: only a sheet to be written on has lines.
    const auto said = [&](const QString& text) {
        return m_sheet.interview ? m_words.given(text) : QString();
    };
    return {m_words(QT_TRANSLATE_NOOP("Report", "Interview")),
            {{m_words(QT_TRANSLATE_NOOP("Report", "What went well")),
              said(facts.wentWell),
              m_room.lines},
             {m_words(QT_TRANSLATE_NOOP("Report", "What did not")),
              said(facts.wentBadly),
              m_room.lines},
             {m_words(QT_TRANSLATE_NOOP("Report", "What was agreed")),
              said(facts.agreed),
              m_room.lines}}};
}

} // namespace

PaperDocument buildInterviewSheet(const InterviewSheet& sheet,
                                  const ReportOptions& options,
                                  const InterviewRoom& room)
{
    const LayoutWords words(sheet.ground, options);
    const InterviewTelling telling(words, sheet, room);
    PaperDocument document = words.framedDocument(
        words(QT_TRANSLATE_NOOP("Report", "Interview sheet")), sheet.person, checkFacts(sheet));
    document.result = telling.result();
    document.facts = telling.facts();
    document.sections = {telling.strongest(),
                         telling.weakest(),
                         telling.carriedOver(),
                         telling.talk(),
                         telling.actions()};
    document.signatures = words.signatures({words(QT_TRANSLATE_NOOP("Report", "Employee")),
                                            words(QT_TRANSLATE_NOOP("Report", "Leader"))});
    return document;
}

} // namespace plumbline
