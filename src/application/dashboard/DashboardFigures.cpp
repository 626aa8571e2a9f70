// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/DashboardFigures.h"

#include <QtCore/QSet>

#include <numeric>
#include <set>

namespace plumbline {

namespace {

constexpr int kMostEarlierPeriods = 11; ///< With the cycle's own a dozen.

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

DashboardFigures::DashboardFigures(const ScoreSheet& sheet, EarlierSheets earlier)
    : m_sheet(sheet)
    , m_earlier(std::move(earlier))
    , m_range{m_earlier.empty() ? sheet.period() : m_earlier.front()->period(), sheet.period()}
{
    findParts();
    findPeriods();
    findPeople();
    findShares();
    findGroups();
}

void DashboardFigures::findPeriods()
{
    std::set<Period> periods;
    for (const std::vector<HistoryEntry>& entries : m_sheet.data().history) {
        for (const HistoryEntry& entry : entries) {
            if (entry.period < m_sheet.period())
                periods.insert(entry.period);
        }
    }
    m_periods.assign(periods.begin(), periods.end());
    if (m_periods.size() > at(kMostEarlierPeriods))
        m_periods.erase(m_periods.begin(), m_periods.end() - kMostEarlierPeriods);
}

/// The person's scores of the earlier periods, parallel to them.
std::vector<std::optional<Rational>> DashboardFigures::earlierScores(int row) const
{
    std::vector<std::optional<Rational>> scores(m_periods.size());
    const auto found = m_sheet.data().history.constFind(m_sheet.appraisal(row).employee);
    if (found == m_sheet.data().history.cend())
        return scores;
    for (const HistoryEntry& entry : *found) {
        const auto place = std::lower_bound(m_periods.begin(), m_periods.end(), entry.period);
        if (place != m_periods.end() && *place == entry.period)
            scores[static_cast<std::size_t>(place - m_periods.begin())] = entry.score;
    }
    return scores;
}

void DashboardFigures::findPeople()
{
    m_people.reserve(at(m_sheet.size()));
    for (int row = 0; row < m_sheet.size(); ++row) {
        PersonFigure person = personOver(row);
        person.previous = meanBefore(earlierScores(row));
        person.rank = m_sheet.rank(row);
        m_people.push_back(std::move(person));
    }
    std::vector<int> order(m_people.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return m_people[at(a)].score > m_people[at(b)].score;
    });
    m_order.resize(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        m_order[at(order[place])] = static_cast<int>(place);
    if (!m_range.isOne())
        rankByMeans();
}

void DashboardFigures::findShares()
{
    const Scheme& scheme = m_sheet.scheme();
    std::vector<Rational> shares(scheme.nodes().size());
    shares.front() = scheme.document().full;
    for (std::size_t index = 1; index < shares.size(); ++index) {
        const PreparedNode& node = scheme.nodes()[index];
        shares[index] = shares[at(node.parent)] * node.weight / scheme.childWeightSum(node.parent);
    }
    for (const int node : scheme.indicators())
        m_shares.push_back(shares[at(node)]);
}

void DashboardFigures::findGroups()
{
    std::map<std::pair<std::optional<TeamId>, PositionId>, std::size_t> places;
    for (int row = 0; row < m_sheet.size(); ++row) {
        const Appraisal& appraisal = m_sheet.appraisal(row);
        const auto [place, isNew] =
            places.try_emplace({appraisal.team, appraisal.position}, m_groups.size());
        if (isNew) {
            m_groups.emplace_back();
            m_groups.back().team = appraisal.team;
            m_groups.back().position = appraisal.position;
        }
        m_groups[place->second].rows.push_back(row);
    }
    for (Group& group : m_groups)
        tally(group);
}

void DashboardFigures::tally(Group& group) const
{
    const auto& grades = m_sheet.scheme().document().grades;
    Sums sums;
    sums.rates.resize(m_shares.size());
    std::vector<ExactSum> history(m_periods.size());
    group.grades.resize(grades ? grades->list.size() : 0);
    group.lastGrades.resize(group.grades.size());
    group.past.resize(m_periods.size());
    for (const int row : group.rows) {
        const PersonFigure& person = m_people[at(row)];
        const auto earlier = earlierScores(row);
        for (std::size_t period = 0; period < earlier.size(); ++period) {
            if (earlier[period])
                history[period].add(*earlier[period]);
        }
        tallyPast(m_sheet.appraisal(row).employee, earlier, group.past);
        for (const int grade : person.grades)
            ++group.grades[at(grade)];
        if (person.grade)
            ++group.lastGrades[at(*person.grade)];
        group.complete += person.score ? 1 : 0;
        group.expected += person.expected;
        addResults(person, sums);
    }
    group.score = sums.scores.tally();
    group.lastScore = sums.lastScores.tally();
    for (const ExactSum& sum : sums.rates)
        group.rates.push_back(sum.tally());
    for (const ExactSum& sum : history)
        group.history.push_back(sum.tally());
}

const PersonFigure& DashboardFigures::person(int row) const
{
    return m_people[at(row)];
}

} // namespace plumbline
