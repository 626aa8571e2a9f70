// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"
#include "domain/schemes/Grades.h"

#include <vector>

namespace plumbline {

/// The scores of one pool, kept in order while they change: a rank costs a search, a change moves
/// what lies behind it, and nothing is ever sorted again.
class Standing
{
public:
    void add(const Rational& score);
    /// The score must be in it.
    void remove(const Rational& score);

    [[nodiscard]] int size() const { return static_cast<int>(m_scores.size()); }

    /// One more than the better ones.
    [[nodiscard]] int rank(const Rational& score) const;
    /// The grade under a quota: equals across a boundary get the best or the worst together.
    [[nodiscard]] int quotaGrade(const Grades& grades, const Rational& score) const;

private:
    std::vector<Rational> m_scores; ///< Best first.
};

} // namespace plumbline
