// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody has in each period of a range, and over all of them.
#include "application/dashboard/DashboardFigures.h"

namespace plumbline {

namespace {

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

/// The last scheme's places of an earlier one's grades, by name.
std::vector<int> gradePlaces(const Scheme& earlier, const Scheme& last)
{
    const auto& own = earlier.document().grades;
    std::vector<int> places;
    for (const Grade& grade : own ? own->list : std::vector<Grade>())
        places.push_back(last.gradeIndex(grade.grade));
    return places;
}

std::vector<int> nodesOf(const Scheme& earlier, const Scheme& last)
{
    std::vector<int> nodes;
    for (const int node : last.indicators()) {
        const int own = earlier.nodeIndex(last.node(node).id());
        nodes.push_back(own >= 0 && earlier.node(own).isIndicator() ? own : -1);
    }
    return nodes;
}

} // namespace

void DashboardFigures::findParts()
{
    const auto add = [this](const ScoreSheet& sheet) {
        m_parts.push_back({&sheet,
                           nodesOf(sheet.scheme(), m_sheet.scheme()),
                           gradePlaces(sheet.scheme(), m_sheet.scheme()),
                           changesGrades(sheet.scheme()),
                           Rational(m_sheet.scheme().document().full)
                               / Rational(sheet.scheme().document().full)});
    };
    for (const auto& sheet : m_earlier)
        add(*sheet);
    add(m_sheet);
}

std::optional<PeriodResult> DashboardFigures::resultIn(const Part& part, int row) const
{
    const bool isOwn = part.sheet == &m_sheet;
    const int place = isOwn ? row : part.sheet->rowOf(m_sheet.appraisal(row).employee);
    if (place < 0)
        return std::nullopt;
    PeriodResult result;
    result.period = part.sheet->period();
    const PersonScore& score = part.sheet->score(place);
    if (score.takesPart())
        result.score = isOwn ? score.score : score.score * part.scale;
    const auto grade = part.isByRules ? part.sheet->evaluation().people[at(place)].finalGrade
                                      : part.sheet->grade(place);
    if (grade && part.grades[at(*grade)] >= 0)
        result.grade = part.grades[at(*grade)];
    result.rates.resize(part.nodes.size());
    for (std::size_t index = 0; index < part.nodes.size(); ++index) {
        const int node = part.nodes[index];
        if (node >= 0 && !score.nodes[at(node)].isExcluded)
            result.rates[index] = score.nodes[at(node)].rate;
    }
    return result;
}

std::vector<PeriodResult> DashboardFigures::resultsOf(int row) const
{
    std::vector<PeriodResult> results;
    for (const Part& part : m_parts) {
        if (auto result = resultIn(part, row))
            results.push_back(std::move(*result));
    }
    return results;
}

/// Without a complete result the rates are those of the last period, as far as they are known.
PersonFigure DashboardFigures::personOver(int row) const
{
    PeriodResult own = *resultIn(m_parts.back(), row);
    PersonFigure person;
    person.row = row;
    person.grade = own.grade;
    if (own.grade)
        person.grades = {*own.grade};
    person.score = own.score;
    person.rates = std::move(own.rates);
    person.expected = 1;
    person.results = own.score ? 1 : 0;
    if (!m_range.isOne())
        addEarlier(row, person);
    return person;
}

void DashboardFigures::addEarlier(int row, PersonFigure& person) const
{
    Sums sums;
    sums.rates.resize(person.rates.size());
    person.grades.clear();
    person.expected = 0;
    for (const PeriodResult& result : resultsOf(row)) {
        ++person.expected;
        if (result.grade)
            person.grades.push_back(*result.grade);
        if (!result.score)
            continue;
        sums.scores.add(*result.score);
        sums.addRates(result.rates);
    }
    const Tally tally = sums.scores.tally();
    person.results = tally.count;
    person.score = tally.mean();
    if (person.results == 0)
        return;
    for (std::size_t index = 0; index < person.rates.size(); ++index)
        person.rates[index] = sums.rates[index].tally().mean();
}

void DashboardFigures::Sums::addRates(const std::vector<std::optional<Rational>>& more)
{
    for (std::size_t index = 0; index < more.size(); ++index) {
        if (more[index])
            rates[index].add(*more[index]);
    }
}

void DashboardFigures::addResults(const PersonFigure& person, Sums& sums) const
{
    if (m_range.isOne()) {
        if (!person.score)
            return;
        sums.scores.add(*person.score);
        sums.lastScores.add(*person.score);
        return sums.addRates(person.rates);
    }
    for (const PeriodResult& result : resultsOf(person.row)) {
        if (!result.score)
            continue;
        sums.scores.add(*result.score);
        sums.addRates(result.rates);
        if (result.period == m_range.last)
            sums.lastScores.add(*result.score);
    }
}

/// Equal means share the better rank, as in the standard competition ranking.
void DashboardFigures::rankByMeans()
{
    std::vector<int> order(m_people.size());
    for (std::size_t row = 0; row < m_order.size(); ++row)
        order[at(m_order[row])] = static_cast<int>(row);
    for (std::size_t place = 0; place < order.size(); ++place) {
        PersonFigure& person = m_people[at(order[place])];
        const PersonFigure* before = place > 0 ? &m_people[at(order[place - 1])] : nullptr;
        if (!person.score)
            person.rank = 0;
        else if (before && before->score == person.score)
            person.rank = before->rank;
        else
            person.rank = static_cast<int>(place) + 1;
    }
}

/// Over the periods before the range; none where no result of them is kept.
std::optional<Rational>
DashboardFigures::meanBefore(const std::vector<std::optional<Rational>>& scores) const
{
    const PeriodRange before = m_range.before();
    ExactSum sum;
    for (std::size_t period = 0; period < scores.size(); ++period) {
        if (scores[period] && before.contains(m_periods[period]))
            sum.add(*scores[period]);
    }
    return sum.tally().mean();
}

} // namespace plumbline
