// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/ExactSum.h"
#include "application/dashboard/ScorerSight.h"
#include "application/values/ScoreSheet.h"

#include <memory>

namespace plumbline {

/// With fewer values a scorer's mean says little.
inline constexpr int kFewGivenValues = 5;
/// Single marks of colleagues are never told, only so many together.
inline constexpr int kFewestMarks = 3;

/// Count, mean and spread of some rates, exact.
struct RateSpread
{
    int count = 0;
    std::optional<Rational> mean;
    std::optional<Rational> variance; ///< Of these values themselves: Σ (x − mean)² / count.

    /// The root of the variance at so many places.
    [[nodiscard]] std::optional<Rational> deviation(int places) const;
};

enum class ScorerKind {
    Person,
    Account, ///< Somebody who is no employee.
    SelfRatings, ///< Of everybody themselves.
    RaterGroup, ///< Colleagues, customers: together only.
    AllOthers ///< Everybody whom one may not see by name.
};

/// How one scorer's values compare with what the same people were measured at.
struct ScorerFigure
{
    ScorerKind kind = ScorerKind::Person;
    QString id; ///< Staff number, account or rater; empty: self-ratings, all others.
    QString name; ///< Empty: the id or the kind says it.
    bool isOwn = false;
    bool isWithheld = false; ///< Too few marks to be told; there are no figures.
    int people = 0;
    RateSpread given;
    RateSpread measured;

    [[nodiscard]] bool isSmall() const { return given.count < kFewGivenValues; }

    /// Above zero: gives more than was measured.
    [[nodiscard]] std::optional<Rational> difference() const;
};

/// An earlier cycle beside the one looked at.
struct CycleScorers
{
    std::shared_ptr<const ScoreSheet> sheet;
    ScorerSight sight;
};

/// Who gave which rates, by the values that count, in one cycle or in several of the people of the
/// last. Measured values are nobody's; a value in the place of a measured one is whose task it was,
/// or who entered it. The sheets may go afterwards.
class Strictness
{
public:
    Strictness(const ScoreSheet& sheet,
               const ScorerSight& sight,
               const std::vector<CycleScorers>& earlier = {});

    /// Of some rows of the sheet; most values first, oneself before the others.
    [[nodiscard]] std::vector<ScorerFigure> of(const std::vector<int>& rows) const;
    /// Each rate that a scorer gave, with the row of whom; each that the same people were measured
    /// at.
    [[nodiscard]] std::vector<std::pair<int, Rational>> given(const ScorerFigure& scorer,
                                                              const std::vector<int>& rows) const;
    [[nodiscard]] std::vector<std::pair<int, Rational>>
    measured(const ScorerFigure& scorer, const std::vector<int>& rows) const;

private:
    struct Given
    {
        std::size_t scorer = 0;
        Rational rate;
    };

    /// In one cycle.
    struct Person
    {
        std::vector<Given> given;
        std::vector<Rational> measured;
    };

    void read(const ScoreSheet& sheet, const ScorerSight& sight, const ScoreSheet& last);

    [[nodiscard]] bool isBy(const Given& given, const ScorerFigure& scorer) const;

    std::vector<ScorerFigure> m_scorers; ///< Without figures.
    std::vector<std::vector<Person>> m_people; ///< By row of the last sheet, of each cycle.

    friend class ScorerReading;
};

} // namespace plumbline
