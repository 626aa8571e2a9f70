// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/CheckFacts.h"
#include "application/text/SchemeWords.h"
#include "drawing/PaperText.h"
#include "reporting/layouts/LayoutBuilders.h"
#include "reporting/layouts/LayoutWords.h"

namespace plumbline {

namespace {

constexpr double kHeadingRoom = 2.0; ///< Beside a heading that gives a column its width.
constexpr int kFirstGrade = 4; ///< Column of the table of teams.

const char* stageText(CycleStage stage)
{
    switch (stage) {
    case CycleStage::Draft:
        return QT_TRANSLATE_NOOP("Report", "being prepared");
    case CycleStage::Goals:
        return QT_TRANSLATE_NOOP("Report", "goal setting");
    case CycleStage::Collecting:
        return QT_TRANSLATE_NOOP("Report", "collecting values");
    case CycleStage::Scoring:
        return QT_TRANSLATE_NOOP("Report", "scoring");
    case CycleStage::Review:
        return QT_TRANSLATE_NOOP("Report", "in review");
    case CycleStage::Feedback:
        return QT_TRANSLATE_NOOP("Report", "feedback");
    case CycleStage::Settled:
        return QT_TRANSLATE_NOOP("Report", "settled");
    case CycleStage::Closed:
        return QT_TRANSLATE_NOOP("Report", "closed");
    }
    Q_UNREACHABLE();
}

const char* answerText(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Published:
        return QT_TRANSLATE_NOOP("Report", "Published");
    case AnswerKind::Confirmed:
        return QT_TRANSLATE_NOOP("Report", "Confirmed");
    case AnswerKind::WithoutAnswer:
        return QT_TRANSLATE_NOOP("Report", "No answer");
    case AnswerKind::Appeals:
        return QT_TRANSLATE_NOOP("Report", "Appeals");
    case AnswerKind::OpenAppeals:
        return QT_TRANSLATE_NOOP("Report", "Appeals open");
    case AnswerKind::Upheld:
        return QT_TRANSLATE_NOOP("Report", "Upheld");
    case AnswerKind::Partly:
        return QT_TRANSLATE_NOOP("Report", "Upheld in part");
    case AnswerKind::Refused:
        return QT_TRANSLATE_NOOP("Report", "Refused");
    case AnswerKind::Corrections:
        return QT_TRANSLATE_NOOP("Report", "Corrections");
    case AnswerKind::NotAppraised:
        return QT_TRANSLATE_NOOP("Report", "Not appraised");
    }
    Q_UNREACHABLE();
}

/// What explains a figure of that line.
SpotTarget aboutLine(const SummaryLine& line, FigureOfMany::Kind kind, int index = 0)
{
    FigureOfMany figure{.kind = kind, .team = line.team, .index = index};
    figure.isWithoutTeam = line.isWithoutTeam;
    if (kind == FigureOfMany::Kind::Cost)
        figure.budget = line.budget;
    return {.many = figure};
}

/// Puts a summary's parts into words, one by one.
class SummaryTelling
{
public:
    SummaryTelling(const LayoutWords& words, const CycleSummary& summary)
        : m_words(words)
        , m_summary(summary)
        , m_hasCost(summary.all.cost.has_value())
        , m_hasBudget(hasBudget(summary))
    {
    }

    [[nodiscard]] ResultBlock result() const;
    [[nodiscard]] std::vector<Fact> facts() const;
    [[nodiscard]] PaperTable teams() const;
    [[nodiscard]] PaperTable rules() const;
    [[nodiscard]] Ledger actions() const;
    [[nodiscard]] Ledger cost() const;
    [[nodiscard]] PaperTable answers() const;

private:
    static bool hasBudget(const CycleSummary& summary)
    {
        return summary.all.budget
            || std::ranges::any_of(summary.teams,
                                   [](const SummaryLine& line) { return line.budget.has_value(); });
    }

    [[nodiscard]] PaperRow row(const SummaryLine& line, const QString& name) const;
    [[nodiscard]] std::vector<CellSpot> spots(const SummaryLine& line) const;

    const LayoutWords& m_words;
    const CycleSummary& m_summary;
    bool m_hasCost;
    bool m_hasBudget;
};

ResultBlock SummaryTelling::result() const
{
    const TeamFigures& figures = m_summary.figures;
    ResultBlock block;
    block.score = {m_words(QT_TRANSLATE_NOOP("Report", "Mean score")), m_words.score(figures.mean)};
    block.about.many = FigureOfMany{};
    block.outOf = m_words(QT_TRANSLATE_NOOP("Report", "(of %1)"),
                          {m_words.words().exact(m_words.scheme().document().full)});
    if (!figures.mean)
        block.missing = m_words(QT_TRANSLATE_NOOP("Report", "Nobody has a complete result yet."));
    else if (const auto change = figures.change())
        block.rank = m_words(QT_TRANSLATE_NOOP("Report", "%1 since the period before (%2)"),
                             {m_words.change(change), m_words.score(figures.previousMean)});
    return block;
}

std::vector<Fact> SummaryTelling::facts() const
{
    const SettledState& settled = m_summary.settled;
    std::vector<Fact> facts{
        {m_words(QT_TRANSLATE_NOOP("Report", "Stage")),
         m_words(stageText(m_summary.ground.cycle.stage))},
        m_words.periodFact(),
        {m_words(QT_TRANSLATE_NOOP("Report", "Complete")),
         m_words(QT_TRANSLATE_NOOP("Report", "%1 of %2 people"),
                 {QString::number(m_summary.all.complete), QString::number(m_summary.all.people)})},
        {m_words(QT_TRANSLATE_NOOP("Report", "Settled")),
         settled.runs == 0 ? m_words(QT_TRANSLATE_NOOP("Report", "not yet"))
                           : m_words(QT_TRANSLATE_NOOP("Report", "%1 by %2"),
                                     {m_words.day(settled.at), settled.by})},
        {m_words(QT_TRANSLATE_NOOP("Report", "Cycle")), m_summary.ground.cycle.key.toString()},
        m_words.schemeFact()};
    if (m_summary.unseen > 0)
        facts.push_back({m_words(QT_TRANSLATE_NOOP("Report", "Not in your sight, not counted")),
                         m_words(QT_TRANSLATE_NOOP("Report", "%1 more people"),
                                 {QString::number(m_summary.unseen)})});
    return facts;
}

PaperRow SummaryTelling::row(const SummaryLine& line, const QString& name) const
{
    PaperRow row{{name,
                  QString::number(line.people),
                  QString::number(line.complete),
                  m_words.score(line.mean)}};
    for (const int people : line.grades)
        row.cells.append(QString::number(people));
    if (m_hasCost)
        row.cells.append(line.cost && line.cost->paid > 0 ? m_words.money(line.cost->pay)
                                                          : ReportWords::missing());
    if (m_hasBudget)
        row.cells.append(line.budget ? m_words.money(Rational(*line.budget))
                                     : ReportWords::missing());
    row.depth = line.depth;
    if (line.isSmallSample())
        row.remark = m_words(QT_TRANSLATE_NOOP("Report", "small sample"));
    return row;
}

std::vector<CellSpot> SummaryTelling::spots(const SummaryLine& line) const
{
    std::vector<CellSpot> spots{{1, aboutLine(line, FigureOfMany::Kind::People)},
                                {2, aboutLine(line, FigureOfMany::Kind::Completion)},
                                {3, aboutLine(line, FigureOfMany::Kind::Mean)}};
    qsizetype column = kFirstGrade;
    for (int grade = 0; grade < static_cast<int>(line.grades.size()); ++grade)
        spots.push_back({column++, aboutLine(line, FigureOfMany::Kind::Grade, grade)});
    if (m_hasCost)
        spots.push_back({column++, aboutLine(line, FigureOfMany::Kind::Cost)});
    if (m_hasBudget)
        spots.push_back({column, aboutLine(line, FigureOfMany::Kind::Cost)});
    return spots;
}

PaperTable SummaryTelling::teams() const
{
    PaperTable table;
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Teams"));
    table.subtitle =
        m_words(QT_TRANSLATE_NOOP("Report", "Each with the teams below it, which stand set in."));
    table.columns = {{m_words(QT_TRANSLATE_NOOP("Report", "Team")), 0.3, ColumnKind::Text},
                     {m_words(QT_TRANSLATE_NOOP("Report", "People")), 0.1, ColumnKind::Figure},
                     {m_words(QT_TRANSLATE_NOOP("Report", "Complete")), 0.12, ColumnKind::Figure},
                     {m_words(QT_TRANSLATE_NOOP("Report", "Mean")), 0.1, ColumnKind::Figure}};
    for (std::size_t grade = 0; grade < m_summary.all.grades.size(); ++grade)
        table.columns.push_back({m_words.grade(static_cast<int>(grade)), 0.07, ColumnKind::Figure});
    if (m_hasCost)
        table.columns.push_back(
            {m_words(QT_TRANSLATE_NOOP("Report", "Pay")), 0.18, ColumnKind::Figure});
    if (m_hasBudget)
        table.columns.push_back(
            {m_words(QT_TRANSLATE_NOOP("Report", "Budget")), 0.18, ColumnKind::Figure});
    for (const SummaryLine& line : m_summary.teams) {
        table.rows.push_back(row(
            line, line.team ? line.name : m_words(QT_TRANSLATE_NOOP("Report", "without a team"))));
        table.rows.back().spots = spots(line);
    }
    table.rows.push_back(
        row(m_summary.all, m_words(QT_TRANSLATE_NOOP("Report", "Everybody, each once"))));
    table.rows.back().spots = spots(m_summary.all);
    table.rows.back().kind = PaperRowKind::Sum;
    return table;
}

PaperTable SummaryTelling::rules() const
{
    PaperTable table;
    if (m_summary.rules.empty())
        return table;
    const SchemeNames names(m_words.scheme(), m_words.words().language());
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Rewards and penalties"));
    table.columns = {
        {m_words(QT_TRANSLATE_NOOP("Report", "Rule")), 0.32, ColumnKind::Text},
        {m_words(QT_TRANSLATE_NOOP("Report", "Effects")), 0.42, ColumnKind::Text},
        {m_words(QT_TRANSLATE_NOOP("Report", "Took effect")), 0.13, ColumnKind::Figure},
        {m_words(QT_TRANSLATE_NOOP("Report", "Not judged")), 0.13, ColumnKind::Figure}};
    for (const RuleCount& count : m_summary.rules) {
        const Rule& rule = m_words.scheme().document().rules[static_cast<std::size_t>(count.rule)];
        QStringList effects;
        for (const Effect& effect : rule.then)
            effects.append(describe(names, effect));
        table.rows.push_back({{m_words.words().name(rule.texts.name, rule.id),
                               m_words.words().listed(effects),
                               QString::number(count.effects),
                               QString::number(count.unjudged)}});
        const FigureOfMany figure{.kind = FigureOfMany::Kind::Rule, .index = count.rule};
        table.rows.back().spots = {{2, {.many = figure}}, {3, {.many = figure}}};
    }
    return table;
}

Ledger SummaryTelling::actions() const
{
    Ledger ledger;
    const SchemeNames names(m_words.scheme(), m_words.words().language());
    ledger.title = m_words(QT_TRANSLATE_NOOP("Report", "Actions proposed by the rules"));
    for (const ActionCount& count : m_summary.actions)
        ledger.lines.push_back({.label = describe(names, Effect{{}, ActionEffect{count.action}}),
                                .detail = m_words(QT_TRANSLATE_NOOP("Report", "people: %1"),
                                                  {QString::number(count.people)}),
                                .figure = QString::number(count.times),
                                .many = FigureOfMany{.kind = FigureOfMany::Kind::Action,
                                                     .index = static_cast<int>(count.action)}});
    return ledger;
}

Ledger SummaryTelling::cost() const
{
    Ledger ledger;
    if (!m_hasCost)
        return ledger;
    const TeamCost& cost = *m_summary.all.cost;
    ledger.title = m_words(QT_TRANSLATE_NOOP("Report", "Cost of pay"));
    ledger.lines.push_back({m_words(QT_TRANSLATE_NOOP("Report", "Rewards and deductions")),
                            m_words(QT_TRANSLATE_NOOP("Report", "part of the pay")),
                            m_words.money(cost.rewards)});
    ledger.lines.push_back({m_words(QT_TRANSLATE_NOOP("Report", "Total pay")),
                            m_words(QT_TRANSLATE_NOOP("Report", "%1 of %2 people have a total"),
                                    {QString::number(cost.paid), QString::number(cost.people)}),
                            m_words.money(cost.pay),
                            LedgerWeight::Sum});
    if (m_summary.all.budget) {
        const Rational budget(*m_summary.all.budget);
        ledger.lines.push_back(
            {m_words(QT_TRANSLATE_NOOP("Report", "Budget")), {}, m_words.money(budget)});
        ledger.lines.push_back({m_words(QT_TRANSLATE_NOOP("Report", "Left of the budget")),
                                {},
                                m_words.money(budget - cost.pay),
                                LedgerWeight::Sum});
    }
    for (LedgerLine& line : ledger.lines)
        line.many = aboutLine(m_summary.all, FigureOfMany::Kind::Cost).many;
    return ledger;
}

PaperTable SummaryTelling::answers() const
{
    PaperTable table;
    // Without anything published nobody could answer.
    if (m_summary.answers.isNothing())
        return table;
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "After publishing"));
    table.subtitle = m_words(
        QT_TRANSLATE_NOOP("Report",
                          "No answer: the day is over, which is no consent. Corrections: those "
                          "that appeals led to among them."));
    PaperRow row;
    for (const AnswerKind kind : kAnswerKinds) {
        const QString heading = m_words(answerText(kind));
        row.spots.push_back({row.cells.size(), {.answers = kind}});
        row.cells.append(QString::number(m_summary.answers.of(kind)));
        table.columns.push_back(
            {heading, textWidth(heading, TextRole::Caption) + kHeadingRoom, ColumnKind::Figure});
    }
    table.rows.push_back(std::move(row));
    return table;
}

} // namespace

PaperDocument buildCycleSummary(const CycleSummary& summary, const ReportOptions& options)
{
    const LayoutWords words(summary.ground, options);
    const SummaryTelling telling(words, summary);
    PaperDocument document =
        words.framedDocument(words(QT_TRANSLATE_NOOP("Report", "Cycle summary")),
                             words.schemeFact().value,
                             checkFacts(summary));
    document.result = telling.result();
    document.facts = telling.facts();
    document.sections = {gradesAndTrend(words, summary.figures, {}),
                         telling.teams(),
                         lossTable(words, summary.figures, {}),
                         telling.rules(),
                         telling.actions(),
                         telling.cost(),
                         telling.answers()};
    document.signatures = words.signatures({words(QT_TRANSLATE_NOOP("Report", "Human resources")),
                                            words(QT_TRANSLATE_NOOP("Report", "Management"))});
    return document;
}

} // namespace plumbline
