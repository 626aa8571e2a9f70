// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/layouts/LayoutWords.h"

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

constexpr double kWideTrend = 10.0; ///< From here on the axis goes by tens, below by fives.
constexpr std::size_t kMostTrendPoints = 8;

double toDouble(const Rational& number)
{
    return number.toMpq().get_d();
}

BarFill fillOf(const TeamFigures& figures)
{
    return figures.isSmallSample() ? BarFill::Hollow : BarFill::Solid;
}

QString smallSample(const LayoutWords& words, const TeamFigures& figures)
{
    return words(
        QT_TRANSLATE_NOOP("Report", "Small sample: %1 complete people say little about a team."),
        {QString::number(figures.complete)});
}

/// The longest bar that grades and guideline ask for.
double longestShare(const TeamFigures& figures)
{
    double longest = 0;
    for (const GradeFigure& grade : figures.grades)
        for (const auto& part : {grade.share, grade.guideline})
            longest = std::max(longest, part ? toDouble(*part) : 0.0);
    return longest > 0 ? longest : 1.0;
}

PaperTable
gradeTable(const LayoutWords& words, const TeamFigures& figures, const std::optional<TeamId>& team)
{
    PaperTable table;
    if (figures.grades.empty())
        return table;
    const bool hasGuideline = figures.grades.front().guideline.has_value();
    table.title = words(QT_TRANSLATE_NOOP("Report", "Who has which grade?"));
    table.subtitle = hasGuideline
        ? words(
              QT_TRANSLATE_NOOP("Report", "Bars: share of the people graded. Strokes: guideline."))
        : words(QT_TRANSLATE_NOOP("Report", "Bars: share of the people graded."));
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Grade")), 0.12, ColumnKind::Text},
                     {words(QT_TRANSLATE_NOOP("Report", "People")), 0.14, ColumnKind::Figure},
                     {words(QT_TRANSLATE_NOOP("Report", "Share")), 0.2, ColumnKind::Figure}};
    if (hasGuideline)
        table.columns.push_back(
            {words(QT_TRANSLATE_NOOP("Report", "Guideline")), 0.21, ColumnKind::Figure});
    table.columns.push_back({{}, 0.33, ColumnKind::Bar});
    const double longest = longestShare(figures);
    for (const GradeFigure& grade : figures.grades) {
        PaperRow row{
            {words.grade(grade.grade), QString::number(grade.people), words.percent(grade.share)}};
        if (hasGuideline) {
            row.cells.append(words.percent(grade.guideline));
            row.bar.stroke = toDouble(*grade.guideline) / longest;
        }
        row.bar.length = grade.share ? toDouble(*grade.share) / longest : 0.0;
        row.bar.fill = fillOf(figures);
        for (const qsizetype column : {1, 2})
            row.spots.push_back(manySpot(column, FigureOfMany::Kind::Grade, team, grade.grade));
        table.rows.push_back(std::move(row));
    }
    if (figures.isSmallSample())
        table.remarks.append(smallSample(words, figures));
    return table;
}

TrendPanel
trendPanel(const LayoutWords& words, const TeamFigures& figures, const std::optional<TeamId>& team)
{
    TrendPanel panel;
    TrendChart& chart = panel.chart;
    for (const PeriodFigure& period : figures.trend) {
        if (!period.score)
            continue;
        chart.points.push_back(
            {period.period.toString(), toDouble(*period.score), words.score(period.score)});
        FigureOfMany mean{.kind = FigureOfMany::Kind::Period, .team = team};
        mean.period = period.period;
        panel.spots.push_back({.many = mean});
    }
    if (chart.points.size() < 2)
        return {};
    if (chart.points.size() > kMostTrendPoints) {
        chart.points.erase(chart.points.begin(), chart.points.end() - kMostTrendPoints);
        panel.spots.erase(panel.spots.begin(), panel.spots.end() - kMostTrendPoints);
    }
    const auto [lowest, highest] =
        std::ranges::minmax_element(chart.points, {}, &TrendPoint::score);
    const double step = highest->score - lowest->score < kWideTrend ? 5.0 : 10.0;
    chart.floor = std::floor((lowest->score - 1) / step) * step;
    chart.ceiling = highest->score;
    panel.title = words(QT_TRANSLATE_NOOP("Report", "Which way is the mean going?"));
    panel.subtitle = words(
        QT_TRANSLATE_NOOP("Report", "Mean score, %1 to %2; axis from %3"),
        {chart.points.front().label, chart.points.back().label, QString::number(chart.floor)});
    return panel;
}

} // namespace

CellSpot
manySpot(qsizetype column, FigureOfMany::Kind kind, const std::optional<TeamId>& team, int index)
{
    return {column, {.many = FigureOfMany{.kind = kind, .team = team, .index = index}}};
}

PaperPanel gradesAndTrend(const LayoutWords& words,
                          const TeamFigures& figures,
                          const std::optional<TeamId>& team)
{
    return {gradeTable(words, figures, team), trendPanel(words, figures, team)};
}

PaperTable
lossTable(const LayoutWords& words, const TeamFigures& figures, const std::optional<TeamId>& team)
{
    std::vector<IndicatorFigure> sorted = figures.indicators;
    std::ranges::stable_sort(sorted, [](const IndicatorFigure& a, const IndicatorFigure& b) {
        return a.lost && (!b.lost || *a.lost > *b.lost);
    });
    PaperTable table;
    table.title = words(QT_TRANSLATE_NOOP("Report", "Which indicators cost the most?"));
    table.subtitle =
        words(QT_TRANSLATE_NOOP("Report", "Points of %1 that are lost on average, the most first."),
              {words.words().exact(words.scheme().document().full)});
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Indicator")), 0.36, ColumnKind::Text},
                     {words(QT_TRANSLATE_NOOP("Report", "Worth")), 0.1, ColumnKind::Figure},
                     {words(QT_TRANSLATE_NOOP("Report", "Mean rate")), 0.12, ColumnKind::Figure},
                     {words(QT_TRANSLATE_NOOP("Report", "Lost")), 0.1, ColumnKind::Figure},
                     {words(QT_TRANSLATE_NOOP("Report", "People")), 0.1, ColumnKind::Figure},
                     {{}, 0.22, ColumnKind::Bar}};
    double longest = 0;
    for (const IndicatorFigure& figure : sorted)
        longest = std::max(longest, figure.lost ? toDouble(*figure.lost) : 0.0);
    for (const IndicatorFigure& figure : sorted) {
        PaperRow row{{words.node(figure.node),
                      words.score(figure.share),
                      words.percent(figure.meanRate),
                      words.score(figure.lost),
                      QString::number(figure.people)}};
        if (figure.lost && longest > 0)
            row.bar.length = std::max(toDouble(*figure.lost), 0.0) / longest;
        row.bar.fill = fillOf(figures);
        for (const qsizetype column : {1, 2, 3})
            row.spots.push_back(manySpot(column, FigureOfMany::Kind::Indicator, team, figure.node));
        table.rows.push_back(std::move(row));
    }
    if (figures.isSmallSample())
        table.remarks.append(smallSample(words, figures));
    return table;
}

} // namespace plumbline
