// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/ReportBuilder.h"

#include "reporting/CheckCode.h"
#include "reporting/FrameWords.h"

namespace plumbline {

namespace {

constexpr double kWideTrend = 10.0; ///< From here on the axis goes by tens, below by fives.
constexpr std::size_t kMostTrendPoints = 8;

double toDouble(const Rational& number)
{
    return number.toMpq().get_d();
}

QString gradeOf(const Scheme& scheme, const std::optional<int>& index)
{
    return index ? scheme.document().grades->list[static_cast<std::size_t>(*index)].grade
                 : QString();
}

QString scoreFigure(const ReportWords& words, const Scheme& scheme, const Rational& score)
{
    const RoundingPlan& plan = scheme.document().rounding;
    return words.fixed(score, plan.score, plan.mode);
}

ResultBlock buildResult(const ReportWords& words, const ReportInput& input)
{
    const PersonResult& result = input.result;
    ResultBlock block;
    block.score.label = words(QT_TRANSLATE_NOOP("Report", "Score"));
    block.outOf =
        words(QT_TRANSLATE_NOOP("Report", "(of %1)"), {words.exact(input.scheme.document().full)});
    if (input.scheme.document().grades)
        block.grade = {words(QT_TRANSLATE_NOOP("Report", "Grade")), ReportWords::missing()};
    if (!result.score.isComplete()) {
        QStringList names;
        for (const int node : result.score.missing)
            names.append(words.name(input.scheme.node(node).source->texts.name,
                                    input.scheme.node(node).id()));
        for (const int segment : result.score.missingSegments)
            names.append(input.person.segments->list[static_cast<std::size_t>(segment)].part);
        block.score.value = ReportWords::missing();
        block.missing =
            words(QT_TRANSLATE_NOOP("Report", "No result yet. Missing: %1"), {words.listed(names)});
        return block;
    }
    block.score.value = scoreFigure(words, input.scheme, result.score.score);
    if (result.finalGrade)
        block.grade.value = gradeOf(input.scheme, result.finalGrade);
    if (result.rank > 0)
        block.rank = words(QT_TRANSLATE_NOOP("Report", "Rank %1 of %2"),
                           {QString::number(result.rank), QString::number(result.rankOf)});
    return block;
}

std::vector<Fact> buildFacts(const ReportWords& words, const ReportInput& input)
{
    const auto given = [](const QString& text) {
        return text.isEmpty() ? ReportWords::missing() : text;
    };
    return {
        {words(QT_TRANSLATE_NOOP("Report", "Name")), given(input.appraisal.name)},
        {words(QT_TRANSLATE_NOOP("Report", "Staff number")), input.appraisal.employee.text()},
        {words(QT_TRANSLATE_NOOP("Report", "Position")),
         words.name(input.positionName, input.appraisal.position.text())},
        {words(QT_TRANSLATE_NOOP("Report", "Team")), given(input.teamName)},
        {words(QT_TRANSLATE_NOOP("Report", "Direct leader")), given(input.leaderName)},
        periodFact(words, input.cycle.key.period),
        schemeFact(words, input.scheme.document(), input.cycle.schemeVersion),
    };
}

/// The lines of the grade bands that lie in the chart.
void addGuides(TrendChart& chart, const Scheme& scheme)
{
    const std::optional<Grades>& grades = scheme.document().grades;
    if (!grades || grades->kind != GradingOfPeople::Bands)
        return;
    for (const Grade& grade : grades->list)
        if (grade.bound) {
            const double at = toDouble(Rational(*grade.bound));
            if (at > chart.floor && at < chart.ceiling)
                chart.guides.push_back(
                    {QStringLiteral("%1 %2").arg(grade.grade, grade.bound->toString()), at});
        }
}

TrendPanel buildTrend(const ReportWords& words, const ReportInput& input)
{
    TrendPanel panel;
    TrendChart& chart = panel.chart;
    const auto add = [&](const Period& period, const Rational& score) {
        chart.points.push_back(
            {period.toString(), toDouble(score), scoreFigure(words, input.scheme, score)});
    };
    for (const ReportHistory& entry : input.history)
        if (entry.score)
            add(entry.period, *entry.score);
    if (input.result.score.isComplete())
        add(input.cycle.key.period, input.result.score.score);
    if (chart.points.size() < 2)
        return {};
    if (chart.points.size() > kMostTrendPoints)
        chart.points.erase(chart.points.begin(), chart.points.end() - kMostTrendPoints);
    const auto [lowest, highest] = std::minmax_element(
        chart.points.begin(), chart.points.end(), [](const TrendPoint& a, const TrendPoint& b) {
            return a.score < b.score;
        });
    const double step = highest->score - lowest->score < kWideTrend ? 5.0 : 10.0;
    chart.floor = std::floor((lowest->score - 1) / step) * step;
    chart.ceiling = highest->score + step / 2;
    addGuides(chart, input.scheme);
    chart.ceiling = highest->score;
    for (const TrendGuide& guide : chart.guides)
        chart.ceiling = std::max(chart.ceiling, guide.score);
    panel.title = words(QT_TRANSLATE_NOOP("Report", "Which way is the score going?"));
    panel.subtitle = words(
        QT_TRANSLATE_NOOP("Report", "Score, %1 to %2; axis from %3"),
        {chart.points.front().label, chart.points.back().label, QString::number(chart.floor)});
    return panel;
}

Ledger buildNotes(const ReportWords& words, const ReportInput& input)
{
    Ledger ledger;
    ledger.title = words(QT_TRANSLATE_NOOP("Report", "Evidence and notes"));
    for (const ReportNote& note : input.notes) {
        QString about;
        if (const int node = input.scheme.nodeIndex(note.node); node >= 0)
            about = words.name(input.scheme.node(node).source->texts.name, note.node);
        else if (const int adjustment = input.scheme.adjustmentIndex(note.node); adjustment >= 0)
            about = words.name(input.scheme.document()
                                   .adjustments[static_cast<std::size_t>(adjustment)]
                                   .texts.name,
                               note.node);
        ledger.lines.push_back({about, note.text, {}, LedgerWeight::Plain});
    }
    return ledger;
}

void addFoot(ReportDocument& document, const ReportWords& words, const ReportOptions& options)
{
    document.commentsTitle = words(QT_TRANSLATE_NOOP("Report", "Interview and improvement plan"));
    document.comments = {words(QT_TRANSLATE_NOOP("Report", "Employee's comments")),
                         words(QT_TRANSLATE_NOOP("Report", "Leader's comments and plan"))};
    document.signatures = signaturesOf(options,
                                       {words(QT_TRANSLATE_NOOP("Report", "Employee")),
                                        words(QT_TRANSLATE_NOOP("Report", "Leader")),
                                        words(QT_TRANSLATE_NOOP("Report", "Human resources"))});
}

} // namespace

ReportDocument buildReport(const ReportInput& input, const ReportOptions& options)
{
    const ReportWords words(options.language);
    ReportDocument document;
    putFrame(document,
             words,
             options,
             {input.company,
              input.cycle,
              words(QT_TRANSLATE_NOOP("Report", "Performance appraisal")),
              input.appraisal.name + QLatin1Char(' ') + input.appraisal.employee.text(),
              checkCode(input),
              input.trailCode});
    document.result = buildResult(words, input);
    document.facts = buildFacts(words, input);
    document.table = buildTable(words, input);
    document.calculation = buildCalculation(words, input);
    document.trend = buildTrend(words, input);
    document.rules = buildRules(words, input.scheme, input.result);
    document.pay = buildPay(words, input.scheme, input.person, input.result);
    document.notes = buildNotes(words, input);
    addFoot(document, words, options);
    return document;
}

} // namespace plumbline
