// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Evaluate.h"
#include "domain/scoring/StepNote.h"

namespace plumbline {

/// Scores the tree of one person from the leaves up, and notes the way where asked.
class TreeScore
{
public:
    TreeScore(const Scheme& scheme, const PersonInput& person, PersonScore& score)
        : m_scheme(scheme)
        , m_person(person)
        , m_score(score)
    {
    }

    /// The node's rate; none where it is left out or a value is missing.
    std::optional<Rational> rate(int index, Step* parent);

private:
    struct Weighted
    {
        Rational weights;
        Rational sum;
        QStringList terms;
        QStringList names;
    };

    std::optional<Rational> groupRate(int index, Step* parent);
    std::optional<Rational> indicatorRate(int index, Step* parent);
    Rational penalised(int index, Rational rate, StepNote& group, QString formula);
    void noteGroup(int index, const Rational& rate, StepNote& note, const QString& formula) const;
    std::optional<Rational> earned(int index, Step* parent);
    std::optional<Rational> pointsWithoutValue(int index, StepNote& note);
    std::optional<Rational> noteMissing(int index, const char* words, StepNote& note);
    Rational rounded(const Rational& points, StepNote& note) const;

    [[nodiscard]] NodeResult& result(int index)
    {
        return m_score.nodes[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] const NodeValue& value(int index) const
    {
        return m_person.values[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] std::optional<Decimal> target(int index) const;

    const Scheme& m_scheme;
    const PersonInput& m_person;
    PersonScore& m_score;
};

} // namespace plumbline
