// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"
#include "domain/schemes/Rule.h"

#include <QtCore/QSet>

namespace plumbline {

/// The figures something can be: an interval with or without its ends, perhaps only the multiples
/// of a step, less single ones. No end: without end.
class FigureRange
{
public:
    FigureRange() = default; ///< Every figure.

    FigureRange(std::optional<Rational> min, std::optional<Rational> max)
        : m_min(std::move(min))
        , m_max(std::move(max))
    {
    }

    [[nodiscard]] const std::optional<Rational>& min() const { return m_min; }

    [[nodiscard]] const std::optional<Rational>& max() const { return m_max; }

    /// Only the multiples of 10 to the power of −`places`.
    void setPlaces(int places);
    /// Takes `figure` in, as a value that may come up besides.
    void include(const Rational& figure);
    /// Holds it to `figure op number`.
    void hold(Comparison comparison, const Rational& number);
    /// Holds it to what is in the other, too.
    void hold(const FigureRange& other);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool contains(const Rational& figure) const;
    /// Whether every figure of this one is in `other`; false where that can't be told.
    [[nodiscard]] bool isWithin(const FigureRange& other) const;

private:
    void settle();

    std::optional<Rational> m_min;
    std::optional<Rational> m_max;
    bool m_isMinOpen = false;
    bool m_isMaxOpen = false;
    std::optional<int> m_places;
    std::vector<Rational> m_without;
};

} // namespace plumbline
