// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/RangeExplanation.h"

#include "application/dashboard/TeamExplanation.h"
#include "application/explanation/ExplainPerson.h"
#include "application/explanation/FigureSteps.h"

#include <algorithm>

namespace plumbline {

namespace {

LocalizedText word(const QString& text)
{
    return LocalizedText(text);
}

QString rangeText(const PeriodRange& range)
{
    return QStringLiteral("%1 – %2").arg(range.first.toString(), range.last.toString());
}

std::optional<Rational> scoreOf(const PeriodResult& result)
{
    return result.score;
}

Step nothing(const char* label)
{
    return FigureStep(label)
        .words(QT_TRANSLATE_NOOP("Explanation",
                                 "There is no complete result in these periods: there is no mean."))
        .take();
}

} // namespace

RangeExplanation::RangeExplanation(const ScoreSheet& sheet,
                                   const EarlierSheets& earlier,
                                   const DashboardFilter& filter)
    : m_sheet(sheet)
    , m_figures(sheet, earlier)
    , m_team(m_figures.of(filter))
{
}

Explained RangeExplanation::made(ExplainText title, std::vector<Step> steps) const
{
    Explained explained = headOf(m_sheet, std::move(title));
    explained.facts.front().value = {"%1", {word(rangeText(m_figures.range()))}};
    explained.steps = std::move(steps);
    nameColleagues(m_sheet.data().appraisals, explained);
    return explained;
}

LocalizedText RangeExplanation::nodeName(int node) const
{
    const PreparedNode& prepared = m_sheet.scheme().node(node);
    return prepared.source->texts.name.isEmpty() ? word(prepared.id())
                                                 : prepared.source->texts.name;
}

std::size_t RangeExplanation::placeOf(int node) const
{
    const auto& indicators = m_sheet.scheme().indicators();
    return static_cast<std::size_t>(std::ranges::find(indicators, node) - indicators.begin());
}

RangeExplanation::Pools RangeExplanation::poolsOf(const std::vector<int>& rows,
                                                  const Figure& figure) const
{
    std::map<Period, std::vector<PeerFigure>> pools;
    for (const int row : rows) {
        for (const PeriodResult& result : m_figures.resultsOf(row)) {
            if (const auto number = figure(result))
                pools[result.period].push_back({m_sheet.appraisal(row).employee, *number});
        }
    }
    Pools ordered;
    for (auto& [period, figures] : pools)
        ordered.push_back({period, std::move(figures)});
    return ordered;
}

/// The scores kept of the periods before the range.
RangeExplanation::Pools RangeExplanation::poolsBefore(const std::vector<int>& rows) const
{
    std::map<Period, std::vector<PeerFigure>> pools;
    const PeriodRange before = m_figures.range().before();
    for (const int row : rows) {
        for (const PeriodFigure& one : m_figures.trendOf(row)) {
            if (one.score && before.contains(one.period))
                pools[one.period].push_back({m_sheet.appraisal(row).employee, *one.score});
        }
    }
    Pools ordered;
    for (auto& [period, figures] : pools)
        ordered.push_back({period, std::move(figures)});
    return ordered;
}

std::optional<Step> RangeExplanation::pooledMean(const char* label, const Pools& pools)
{
    if (pools.empty())
        return std::nullopt;
    FigureStep step(label);
    step.words(QT_TRANSLATE_NOOP("Explanation",
                                 "The results of all these periods together, divided by how many "
                                 "they are; below, those of each period."));
    QStringList sums;
    QStringList counts;
    Rational sum;
    int count = 0;
    for (std::size_t place = 0; place < pools.size(); ++place) {
        const PeriodPool& pool = pools[place];
        const LocalizedText period = word(pool.period.toString());
        Step below = sumStep(QT_TRANSLATE_NOOP("Explanation", "Sum of %1"), poolOf(pool.figures));
        below.label.arguments = {period};
        const QByteArray number = QByteArray::number(static_cast<int>(place) + 1);
        const QByteArray sumName = "sum_" + number;
        const QByteArray countName = "count_" + number;
        step.input(sumName.constData(),
                   numberOf(below),
                   QT_TRANSLATE_NOOP("Explanation", "Sum of %1"),
                   {period});
        step.input(countName.constData(),
                   Rational(static_cast<int>(pool.figures.size())),
                   QT_TRANSLATE_NOOP("Explanation", "Results of %1"),
                   {period});
        sums.append(QLatin1String(sumName));
        counts.append(QLatin1String(countName));
        sum = sum + numberOf(below);
        count += static_cast<int>(pool.figures.size());
        step.below(std::move(below));
    }
    const QString plus = QStringLiteral(" + ");
    step.formula(QStringLiteral("(%1) / (%2)").arg(sums.join(plus), counts.join(plus)),
                 sum / Rational(count));
    return step.take();
}

Step RangeExplanation::rounded(const char* label, Step exact) const
{
    const RoundingPlan& rounding = m_sheet.scheme().document().rounding;
    return roundedStep(label, std::move(exact), rounding.score, rounding.mode);
}

std::vector<Step> RangeExplanation::meanAndChange(const std::vector<int>& rows) const
{
    const char* label = QT_TRANSLATE_NOOP("Explanation", "Mean score");
    auto now =
        pooledMean(QT_TRANSLATE_NOOP("Explanation", "Exact mean now"), poolsOf(rows, &scoreOf));
    if (!now)
        return {nothing(label)};
    const Rational mean = numberOf(*now);
    std::vector<Step> steps{rounded(label, std::move(*now))};
    auto before =
        pooledMean(QT_TRANSLATE_NOOP("Explanation", "Exact mean before"), poolsBefore(rows));
    if (!before)
        return steps;
    const Rational meanBefore = numberOf(*before);
    Step exact =
        FigureStep(QT_TRANSLATE_NOOP("Explanation", "Exact change"))
            .words(QT_TRANSLATE_NOOP("Explanation",
                                     "This mean less the one of as many periods before, of the "
                                     "same people as far as they had a result then."))
            .input("now", mean, QT_TRANSLATE_NOOP("Explanation", "Exact mean now"))
            .input("before", meanBefore, QT_TRANSLATE_NOOP("Explanation", "Exact mean before"))
            .formula(QStringLiteral("now - before"), mean - meanBefore)
            .below(std::move(*before))
            .take();
    Step change = rounded(QT_TRANSLATE_NOOP("Explanation", "Change against %1"), std::move(exact));
    change.label.arguments = {word(rangeText(m_figures.range().before()))};
    steps.push_back(std::move(change));
    return steps;
}

Explained RangeExplanation::mean() const
{
    return made({QT_TRANSLATE_NOOP("Explanation", "How the mean score came about"), {}},
                meanAndChange(m_team.ranking));
}

Explained RangeExplanation::person(int row) const
{
    return made({QT_TRANSLATE_NOOP("Explanation", "How the mean of %1 came about"),
                 {word(m_sheet.appraisal(row).name)}},
                meanAndChange({row}));
}

Explained RangeExplanation::rate(int row, int node) const
{
    const auto rateOf = [place = placeOf(node)](const PeriodResult& result) {
        return result.score ? result.rates[place] : std::nullopt;
    };
    const char* label = QT_TRANSLATE_NOOP("Explanation", "Mean rate");
    const auto step = pooledMean(label, poolsOf({row}, rateOf));
    return made({QT_TRANSLATE_NOOP("Explanation", "How “%1” of %2 came about"),
                 {nodeName(node), word(m_sheet.appraisal(row).name)}},
                {step ? *step : nothing(label)});
}

Explained RangeExplanation::indicator(int node) const
{
    const std::size_t place = placeOf(node);
    const auto rateOf = [place](const PeriodResult& result) {
        return result.score ? result.rates[place] : std::nullopt;
    };
    ExplainText title{QT_TRANSLATE_NOOP("Explanation", "What “%1” costs the team"),
                      {nodeName(node)}};
    const char* label = QT_TRANSLATE_NOOP("Explanation", "Points lost");
    auto mean =
        pooledMean(QT_TRANSLATE_NOOP("Explanation", "Mean rate"), poolsOf(m_team.ranking, rateOf));
    if (!mean)
        return made(std::move(title), {nothing(label)});
    const IndicatorFigure& figure = m_team.indicators[place];
    Step exact =
        FigureStep(QT_TRANSLATE_NOOP("Explanation", "Exact points lost"))
            .words(QT_TRANSLATE_NOOP("Explanation",
                                     "What full marks would bring, times what the mean "
                                     "rate lacks; weights as in the last period."))
            .input("share", figure.share, QT_TRANSLATE_NOOP("Explanation", "Points at full marks"))
            .input("rate", numberOf(*mean), QT_TRANSLATE_NOOP("Explanation", "Mean rate"))
            .formula(QStringLiteral("share * (1 - rate)"),
                     figure.share * (Rational(1) - numberOf(*mean)))
            .below(std::move(*mean))
            .take();
    return made(std::move(title), {rounded(label, std::move(exact))});
}

Explained RangeExplanation::grade(int grade) const
{
    const GradeFigure& figure = m_team.grades[static_cast<std::size_t>(grade)];
    const QString name =
        m_sheet.scheme().document().grades->list[static_cast<std::size_t>(grade)].grade;
    int graded = 0;
    for (const GradeFigure& one : m_team.grades)
        graded += one.people;
    FigureStep step(QT_TRANSLATE_NOOP("Explanation", "How often grade %1 was given"), {word(name)});
    step.words(QT_TRANSLATE_NOOP("Explanation",
                                 "Counted after the rules; below, who has it in each period, with "
                                 "the score."));
    step.result(QString::number(figure.people));
    const Pools pools = poolsOf(m_team.ranking, [grade](const PeriodResult& result) {
        return result.grade == grade ? result.score : std::nullopt;
    });
    for (const PeriodPool& pool : pools)
        step.below(FigureStep(QT_TRANSLATE_NOOP("Explanation", "People of %1"),
                              {word(pool.period.toString())})
                       .result(QString::number(pool.figures.size()))
                       .people(poolOf(pool.figures))
                       .take());
    std::vector<Step> steps{step.take()};
    if (figure.share)
        steps.push_back(
            gradeShare(QT_TRANSLATE_NOOP("Explanation", "Of all grades given in these periods."),
                       figure.people,
                       graded));
    return made({QT_TRANSLATE_NOOP("Explanation", "Who has grade %1"), {word(name)}},
                std::move(steps));
}

Explained RangeExplanation::completion() const
{
    FigureStep step(QT_TRANSLATE_NOOP("Explanation", "Complete results"));
    step.words(QT_TRANSLATE_NOOP("Explanation",
                                 "Of the people of the last period, one result for each period "
                                 "they take part in; below, whose are incomplete."));
    const int open = m_team.expected - m_team.results;
    step.input("expected", m_team.expected, QT_TRANSLATE_NOOP("Explanation", "Results"));
    step.input("open", open, QT_TRANSLATE_NOOP("Explanation", "Incomplete"));
    step.formula(QStringLiteral("expected - open"), m_team.results);
    const Pools pools =
        poolsOf(m_team.ranking, [](const PeriodResult& result) -> std::optional<Rational> {
            if (result.score)
                return std::nullopt;
            return Rational(1);
        });
    for (const PeriodPool& pool : pools) {
        Step below =
            sumStep(QT_TRANSLATE_NOOP("Explanation", "Incomplete in %1"), poolOf(pool.figures));
        below.label.arguments = {word(pool.period.toString())};
        step.below(std::move(below));
    }
    return made({QT_TRANSLATE_NOOP("Explanation", "Who is complete"), {}}, {step.take()});
}

Explained RangeExplanation::help() const
{
    std::vector<PeerFigure> people;
    for (const HelpFigure& one : m_team.help) {
        if (one.reason != HelpReason::LowScore)
            people.push_back(
                {m_sheet.appraisal(one.row).employee, *m_figures.person(one.row).score});
    }
    return made({QT_TRANSLATE_NOOP("Explanation", "Who needs help"), {}},
                {FigureStep(QT_TRANSLATE_NOOP("Explanation", "People who need help"))
                     .words(QT_TRANSLATE_NOOP(
                         "Explanation",
                         "The last grade in the last period, without grades a mean below 60% of "
                         "full marks, or a mean down by at least a tenth of full marks against as "
                         "many periods before; below, each with the mean."))
                     .result(QString::number(m_team.needHelp))
                     .people(poolOf(std::move(people)))
                     .take()});
}

} // namespace plumbline
