// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Period.h"
#include "domain/common/Rational.h"

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace plumbline {

/// The value of an attainment, bands, curve or points: a decimal or a ratio, kept as given since
/// pooling adds numerators and denominators.
struct Measured
{
    Decimal numerator;
    std::optional<Decimal> denominator; ///< > 0

    [[nodiscard]] Rational exact() const
    {
        return denominator ? Rational(numerator) / Rational(*denominator) : Rational(numerator);
    }

    /// `94.5` or `4500/47`, as given.
    [[nodiscard]] QString toString() const
    {
        return denominator ? numerator.toString() + QLatin1Char('/') + denominator->toString()
                           : numerator.toString();
    }

    friend bool operator==(const Measured&, const Measured&) = default;
};

/// Entries by the index of the item (deduction, penalties) or of the rater.
struct ItemEntries
{
    std::vector<std::vector<Decimal>> byItem;
    friend bool operator==(const ItemEntries&, const ItemEntries&) = default;
};

struct RaterMarks
{
    std::vector<std::vector<Decimal>> byRater;
    friend bool operator==(const RaterMarks&, const RaterMarks&) = default;
};

struct ChosenLevel
{
    int index = 0;
    friend bool operator==(const ChosenLevel&, const ChosenLevel&) = default;
};

/// Scores of shorter periods, in time order; none where it was not given.
struct PeriodScores
{
    std::vector<std::pair<Period, std::optional<Decimal>>> scores;
    friend bool operator==(const PeriodScores&, const PeriodScores&) = default;
};

/// What a person has under one node; monostate is no value.
using NodeValue =
    std::variant<std::monostate, Measured, ItemEntries, ChosenLevel, RaterMarks, PeriodScores>;

[[nodiscard]] inline bool isGiven(const NodeValue& value)
{
    return !std::holds_alternative<std::monostate>(value);
}

} // namespace plumbline
