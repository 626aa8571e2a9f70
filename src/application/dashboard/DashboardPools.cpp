// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/DashboardFigures.h"

#include <QtCore/QSet>

namespace plumbline {

namespace {

constexpr std::size_t kFewToShow = 5; ///< The list of whom to look at is filled up to so many.

template<typename T>
void addEach(std::vector<T>& sums, const std::vector<T>& more)
{
    sums.resize(std::max(sums.size(), more.size()));
    for (std::size_t index = 0; index < more.size(); ++index)
        sums[index] += more[index];
}

} // namespace

QSet<TeamId> DashboardFigures::teamsBelow(const TeamId& team) const
{
    QSet<TeamId> found{team};
    for (qsizetype before = 0; before != found.size();) {
        before = found.size();
        for (const Team& one : m_sheet.data().teams) {
            if (one.parent && found.contains(*one.parent))
                found.insert(one.id);
        }
    }
    return found;
}

DashboardFigures::Group DashboardFigures::pooled(const DashboardFilter& filter) const
{
    const QSet<TeamId> teams = filter.team ? teamsBelow(*filter.team) : QSet<TeamId>();
    Group pool;
    pool.rates.resize(m_shares.size());
    pool.history.resize(m_periods.size());
    pool.past.resize(m_periods.size());
    if (const auto& grades = m_sheet.scheme().document().grades) {
        pool.grades.resize(grades->list.size());
        pool.lastGrades.resize(grades->list.size());
    }
    for (const Group& group : m_groups) {
        if (filter.team && !(group.team && teams.contains(*group.team)))
            continue;
        if (filter.isWithoutTeam && group.team)
            continue;
        if (filter.position && group.position != *filter.position)
            continue;
        pool.rows.insert(pool.rows.end(), group.rows.begin(), group.rows.end());
        pool.complete += group.complete;
        pool.expected += group.expected;
        pool.score += group.score;
        pool.lastScore += group.lastScore;
        addEach(pool.rates, group.rates);
        addEach(pool.grades, group.grades);
        addEach(pool.lastGrades, group.lastGrades);
        addEach(pool.history, group.history);
        addEach(pool.past, group.past);
    }
    return pool;
}

TeamFigures DashboardFigures::of(const DashboardFilter& filter) const
{
    const Group pool = pooled(filter);
    TeamFigures figures;
    figures.range = m_range;
    figures.people = static_cast<int>(pool.rows.size());
    figures.complete = pool.complete;
    figures.results = pool.score.count;
    figures.expected = pool.expected;
    figures.mean = pool.score.mean();
    figures.trend = trendFigures(pool);
    Tally before;
    for (std::size_t period = 0; period < m_periods.size(); ++period) {
        if (m_range.before().contains(m_periods[period]))
            before += pool.history[period];
    }
    figures.previousMean = before.mean();
    figures.indicators = indicatorFigures(pool);
    figures.grades = gradeFigures(pool);
    rank(pool.rows, figures);
    findHelp(figures);
    addPast(pool, figures);
    return figures;
}

std::vector<IndicatorFigure> DashboardFigures::indicatorFigures(const Group& pool) const
{
    std::vector<IndicatorFigure> figures;
    for (std::size_t index = 0; index < m_shares.size(); ++index) {
        const Tally& rates = pool.rates[index];
        IndicatorFigure figure{m_sheet.scheme().indicators()[index],
                               m_shares[index],
                               rates.mean(),
                               std::nullopt,
                               rates.count};
        if (figure.meanRate)
            figure.lost = figure.share * (Rational(1) - *figure.meanRate);
        figures.push_back(std::move(figure));
    }
    return figures;
}

std::vector<GradeFigure> DashboardFigures::gradeFigures(const Group& pool) const
{
    const auto& grades = m_sheet.scheme().document().grades;
    if (!grades)
        return {};
    int graded = 0;
    for (const int people : pool.grades)
        graded += people;
    std::vector<GradeFigure> figures;
    Rational rest(100);
    for (std::size_t grade = 0; grade < grades->list.size(); ++grade) {
        GradeFigure figure{static_cast<int>(grade), pool.grades[grade], std::nullopt, std::nullopt};
        if (graded > 0)
            figure.share = Rational(figure.people, graded);
        if (grades->kind == GradingOfPeople::Quota) {
            const auto& bound = grades->list[grade].bound;
            const Rational percent = bound ? Rational(*bound) : rest;
            rest -= percent;
            figure.guideline = percent / Rational(100);
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

std::vector<PeriodFigure> DashboardFigures::trendFigures(const Group& pool) const
{
    std::vector<PeriodFigure> figures;
    for (std::size_t period = 0; period < m_periods.size(); ++period) {
        const Tally& scores = pool.history[period];
        figures.push_back({m_periods[period], scores.mean(), scores.count});
    }
    figures.push_back({m_sheet.period(), pool.lastScore.mean(), pool.lastScore.count});
    return figures;
}

/// The last period's own score, whatever the range.
std::vector<PeriodFigure> DashboardFigures::trendOf(int row) const
{
    std::vector<PeriodFigure> figures;
    const auto earlier = earlierScores(row);
    for (std::size_t period = 0; period < m_periods.size(); ++period)
        figures.push_back({m_periods[period], earlier[period], earlier[period] ? 1 : 0});
    const auto score = resultIn(m_parts.back(), row)->score;
    figures.push_back({m_sheet.period(), score, score ? 1 : 0});
    return figures;
}

void DashboardFigures::rank(const std::vector<int>& rows, TeamFigures& figures) const
{
    const auto place = [this](int row) { return m_order[static_cast<std::size_t>(row)]; };
    figures.ranking = rows;
    std::sort(figures.ranking.begin(), figures.ranking.end(), [&](int a, int b) {
        return place(a) < place(b);
    });
    if (figures.complete == 0)
        return;
    figures.highest = figures.ranking.front();
    figures.lowest = figures.ranking[static_cast<std::size_t>(figures.complete) - 1];
}

/// In the last grade (without grades: below sixty of a hundred), or down by a tenth of the full.
std::optional<HelpReason> DashboardFigures::reasonToHelp(const PersonFigure& person) const
{
    const SchemeDocument& scheme = m_sheet.scheme().document();
    const Rational full = scheme.full;
    const bool isLow = scheme.grades ? scheme.grades->list.size() > 1
            && person.grade == static_cast<int>(scheme.grades->list.size()) - 1
                                     : *person.score < full * Rational(3, 5);
    if (isLow)
        return HelpReason::LowestGrade;
    const auto change = person.change();
    if (change && *change <= -(full / Rational(10)))
        return HelpReason::Dropped;
    return std::nullopt;
}

void DashboardFigures::findHelp(TeamFigures& figures) const
{
    std::vector<HelpFigure> low;
    for (int place = figures.complete - 1; place >= 0; --place) {
        const int row = figures.ranking[static_cast<std::size_t>(place)];
        if (const auto reason = reasonToHelp(person(row)))
            figures.help.push_back({row, *reason});
        else if (low.size() < kFewToShow)
            low.push_back({row, HelpReason::LowScore});
    }
    figures.needHelp = static_cast<int>(figures.help.size());
    for (const HelpFigure& one : low) {
        if (figures.help.size() < kFewToShow)
            figures.help.push_back(one);
    }
    std::stable_sort(figures.help.begin(), figures.help.end(), [this](auto& a, auto& b) {
        return person(a.row).score < person(b.row).score;
    });
}

} // namespace plumbline
