// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the small lines of the figure cards show: the same figures of earlier periods.
#include "application/dashboard/DashboardFigures.h"

#include <QtCore/QSet>

#include <algorithm>

namespace plumbline {

DashboardFigures::PastTally& DashboardFigures::PastTally::operator+=(const PastTally& other)
{
    graded += other.graded;
    top += other.top;
    help += other.help;
    return *this;
}

/// The person's grades of the earlier periods, parallel to them; empty: none is kept.
std::vector<QString> DashboardFigures::earlierGrades(const EmployeeId& employee) const
{
    std::vector<QString> grades(m_periods.size());
    const auto found = m_sheet.data().gradeHistory.constFind(employee);
    if (found == m_sheet.data().gradeHistory.cend())
        return grades;
    for (auto one = found->cbegin(); one != found->cend(); ++one) {
        const auto place = std::lower_bound(m_periods.begin(), m_periods.end(), one.key());
        if (place != m_periods.end() && *place == one.key())
            grades[static_cast<std::size_t>(place - m_periods.begin())] = one.value();
    }
    return grades;
}

bool DashboardFigures::hasPeriodBefore(std::size_t period) const
{
    return period > 0 && m_periods[period - 1] == m_periods[period].plus(-1);
}

void DashboardFigures::tallyPast(const EmployeeId& employee,
                                 const std::vector<std::optional<Rational>>& scores,
                                 std::vector<PastTally>& past) const
{
    const SchemeDocument& scheme = m_sheet.scheme().document();
    const std::vector<QString> grades = earlierGrades(employee);
    const bool hasLast = scheme.grades && scheme.grades->list.size() > 1;
    for (std::size_t period = 0; period < past.size(); ++period) {
        const QString& grade = grades[period];
        if (!grade.isEmpty() && scheme.grades) {
            ++past[period].graded;
            past[period].top += grade == scheme.grades->list.front().grade ? 1 : 0;
        }
        if (!scores[period])
            continue;
        const bool isLow = scheme.grades ? hasLast && grade == scheme.grades->list.back().grade
                                         : *scores[period] < scheme.full * Rational(3, 5);
        const bool isDown = hasPeriodBefore(period) && scores[period - 1]
            && *scores[period] - *scores[period - 1] <= -(scheme.full / Rational(10));
        past[period].help += isLow || isDown ? 1 : 0;
    }
}

void DashboardFigures::addPast(const Group& pool, TeamFigures& figures) const
{
    int graded = 0;
    for (const int people : pool.lastGrades)
        graded += people;
    for (std::size_t period = 0; period < m_periods.size(); ++period) {
        const PastTally& past = pool.past[period];
        const int people = pool.history[period].count;
        figures.topGrade.push_back(
            {m_periods[period],
             past.graded > 0 ? std::optional(Rational(past.top, past.graded)) : std::nullopt,
             past.graded});
        figures.helpNeeded.push_back({m_periods[period],
                                      people > 0 && hasPeriodBefore(period)
                                          ? std::optional(Rational(past.help))
                                          : std::nullopt,
                                      people});
    }
    figures.topGrade.push_back(
        {m_sheet.period(),
         graded > 0 ? std::optional(Rational(pool.lastGrades.front(), graded)) : std::nullopt,
         graded});
    figures.helpNeeded.push_back({m_sheet.period(),
                                  pool.complete > 0 && m_range.isOne()
                                      ? std::optional(Rational(figures.needHelp))
                                      : std::nullopt,
                                  pool.complete});
}

} // namespace plumbline
