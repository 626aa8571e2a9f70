// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/export/ScoreColumns.h"

namespace plumbline {

/// A person's score as a spreadsheet computes it from the rates that stand beside it: weights ×
/// rates group by group, adjustments, limits, rounding.
class ScoreFormula
{
public:
    ScoreFormula(const Scheme& scheme, const ScoreColumns& columns)
        : m_scheme(scheme)
        , m_columns(columns)
    {
    }

    /// Before limits and rounding. The person must be complete.
    [[nodiscard]] TableFormula sum(const PersonInput& person, const PersonScore& score) const;
    /// The published score; where there is a column for the sum, from there.
    [[nodiscard]] TableFormula score(const PersonInput& person, const PersonScore& score) const;

private:
    [[nodiscard]] TableFormula
    groupRate(int group, const PersonInput& person, const PersonScore& score) const;
    [[nodiscard]] TableFormula
    rate(int node, const PersonInput& person, const PersonScore& score) const;
    [[nodiscard]] TableFormula withLimits(TableFormula sum) const;

    [[nodiscard]] const ScoreColumns::NodeColumns& columns(int node) const
    {
        return m_columns.nodes[static_cast<std::size_t>(node)];
    }

    const Scheme& m_scheme;
    const ScoreColumns& m_columns;
};

/// What a group's penalties take off; 0 without any.
[[nodiscard]] Rational penaltiesOf(const Scheme& scheme, int group, const PersonInput& person);
/// What a person's entries of an adjustment add up to.
[[nodiscard]] Rational adjustmentOf(const PersonInput& person, std::size_t adjustment);

} // namespace plumbline
