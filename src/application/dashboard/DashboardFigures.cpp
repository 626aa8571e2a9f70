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

bool changesGrades(const Scheme& scheme)
{
    for (const Rule& rule : scheme.document().rules) {
        for (const Effect& effect : rule.then) {
            if (std::holds_alternative<GradeShiftEffect>(effect.what)
                || std::holds_alternative<GradeCapEffect>(effect.what))
                return true;
        }
    }
    return false;
}

} // namespace

DashboardFigures::DashboardFigures(const ScoreSheet& sheet)
    : m_sheet(sheet)
{
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

std::optional<int> DashboardFigures::gradeOf(int row) const
{
    return m_sheet.evaluation().people[at(row)].finalGrade;
}

void DashboardFigures::findPeople()
{
    const bool isOneBefore = !m_periods.empty() && m_periods.back() == m_sheet.period().plus(-1);
    const bool isByRules = changesGrades(m_sheet.scheme());
    m_people.reserve(at(m_sheet.size()));
    for (int row = 0; row < m_sheet.size(); ++row) {
        const PersonScore& score = m_sheet.score(row);
        PersonFigure person;
        person.row = row;
        if (score.takesPart())
            person.score = score.score;
        if (isOneBefore)
            person.previous = earlierScores(row).back();
        person.grade = isByRules ? gradeOf(row) : m_sheet.grade(row);
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
        if (isNew)
            m_groups.push_back({appraisal.team, appraisal.position, {}, 0, {}, {}, {}, {}, {}});
        m_groups[place->second].rows.push_back(row);
    }
    for (Group& group : m_groups)
        tally(group);
}

void DashboardFigures::tally(Group& group) const
{
    const Scheme& scheme = m_sheet.scheme();
    const auto& grades = scheme.document().grades;
    ExactSum scores;
    std::vector<ExactSum> rates(scheme.indicators().size());
    std::vector<ExactSum> history(m_periods.size());
    group.grades.resize(grades ? grades->list.size() : 0);
    group.past.resize(m_periods.size());
    for (const int row : group.rows) {
        const PersonFigure& person = m_people[at(row)];
        const auto earlier = earlierScores(row);
        for (std::size_t period = 0; period < earlier.size(); ++period) {
            if (earlier[period])
                history[period].add(*earlier[period]);
        }
        tallyPast(m_sheet.appraisal(row).employee, earlier, group.past);
        if (person.grade)
            ++group.grades[at(*person.grade)];
        if (!person.score)
            continue;
        ++group.complete;
        scores.add(*person.score);
        for (std::size_t index = 0; index < rates.size(); ++index) {
            const NodeResult& node = m_sheet.score(row).nodes[at(scheme.indicators()[index])];
            if (!node.isExcluded)
                rates[index].add(node.rate);
        }
    }
    group.score = scores.tally();
    for (const ExactSum& sum : rates)
        group.rates.push_back(sum.tally());
    for (const ExactSum& sum : history)
        group.history.push_back(sum.tally());
}

const PersonFigure& DashboardFigures::person(int row) const
{
    return m_people[at(row)];
}

} // namespace plumbline
