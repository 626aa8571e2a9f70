// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calibration/CalibrationSheet.h"

namespace plumbline {

namespace {

/// The best and the worst score that got one grade in one pool.
struct Span
{
    Rational best;
    Rational worst;
};

std::optional<Rational> within(const Rational& distance, const Rational& reach)
{
    return distance <= reach ? std::optional(distance) : std::nullopt;
}

/// Seats follow the score as computed, which a decision no longer shows.
bool isSeated(const PersonResult& result, const PersonInput& input)
{
    return result.score.takesPart() && result.grade && input.decisions.empty();
}

} // namespace

void CalibrationSheet::findBoundaries()
{
    const auto& grades = m_data.scheme.document().grades;
    if (!grades)
        return;
    switch (grades->kind) {
    case GradingOfPeople::Bands:
        return findBandBoundaries();
    case GradingOfPeople::Quota:
        return findQuotaBoundaries();
    }
    Q_UNREACHABLE();
}

void CalibrationSheet::findBandBoundaries()
{
    const Rational reach = Rational(m_data.scheme.document().full) / Rational(100);
    const std::vector<Grade>& grades = m_data.scheme.document().grades->list;
    for (CalibrationPerson& person : m_people) {
        if (!person.now.score)
            continue;
        for (const Grade& grade : grades) {
            if (!grade.bound)
                continue;
            const Rational distance = *person.now.score - Rational(*grade.bound);
            if (distance < Rational())
                person.up = within(-distance, reach);
            if (distance >= Rational()) {
                person.down = within(distance, reach);
                break;
            }
        }
    }
}

void CalibrationSheet::findQuotaBoundaries()
{
    const Rational reach = Rational(m_data.scheme.document().full) / Rational(100);
    const Pool pool = m_data.scheme.document().grades->within;
    std::map<int, std::map<int, Span>> spans; // by pool, by grade
    for (std::size_t row = 0; row < m_inputs.size(); ++row) {
        const PersonResult& result = m_now.people[row];
        if (!isSeated(result, m_inputs[row]))
            continue;
        const Rational& score = result.score.score;
        const auto [span, isNew] =
            spans[m_groups.pool(pool, row)].try_emplace(*result.grade, Span{score, score});
        if (isNew)
            continue;
        span->second.best = std::max(span->second.best, score);
        span->second.worst = std::min(span->second.worst, score);
    }
    for (std::size_t row = 0; row < m_people.size(); ++row) {
        const PersonResult& result = m_now.people[row];
        if (!isSeated(result, m_inputs[row]))
            continue;
        const std::map<int, Span>& own = spans[m_groups.pool(pool, row)];
        const auto at = own.find(*result.grade);
        if (at != own.begin())
            m_people[row].up = within(std::prev(at)->second.worst - result.score.score, reach);
        if (std::next(at) != own.end())
            m_people[row].down = within(result.score.score - std::next(at)->second.best, reach);
    }
}

} // namespace plumbline
