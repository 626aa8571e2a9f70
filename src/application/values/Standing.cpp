// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/Standing.h"

#include <functional>

namespace plumbline {

namespace {

/// The first grade whose seats, together with those of the better ones, reach the given seat (from
/// 1).
int gradeOfSeat(const Grades& grades, int people, int seat)
{
    const RoundingMode mode =
        grades.seats == Seats::Nearest ? RoundingMode::HalfUp : RoundingMode::Down;
    Rational percents;
    for (std::size_t grade = 0; grade + 1 < grades.list.size(); ++grade) {
        percents += grades.list[grade].bound.value_or(Decimal{0});
        if (Rational(seat) <= (Rational(people) * percents / Rational(100)).rounded(0, mode))
            return static_cast<int>(grade);
    }
    return static_cast<int>(grades.list.size()) - 1;
}

} // namespace

void Standing::add(const Rational& score)
{
    m_scores.insert(std::lower_bound(m_scores.begin(), m_scores.end(), score, std::greater<>()),
                    score);
}

void Standing::remove(const Rational& score)
{
    const auto found = std::lower_bound(m_scores.begin(), m_scores.end(), score, std::greater<>());
    Q_ASSERT(found != m_scores.end() && *found == score);
    m_scores.erase(found);
}

int Standing::rank(const Rational& score) const
{
    const auto found = std::lower_bound(m_scores.begin(), m_scores.end(), score, std::greater<>());
    return static_cast<int>(found - m_scores.begin()) + 1;
}

int Standing::quotaGrade(const Grades& grades, const Rational& score) const
{
    switch (grades.ties) {
    case Ties::Up:
        return gradeOfSeat(grades, size(), rank(score));
    case Ties::Down:
        break;
    }
    const auto last = std::upper_bound(m_scores.begin(), m_scores.end(), score, std::greater<>());
    return gradeOfSeat(grades, size(), static_cast<int>(last - m_scores.begin()));
}

} // namespace plumbline
