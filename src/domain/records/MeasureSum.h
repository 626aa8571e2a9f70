// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"
#include "domain/records/Judgement.h"
#include "domain/records/MeasurePlan.h"

namespace plumbline {

/// A sum of whole numbers that never overflows: 64 bits as far as they go, then more.
class WholeSum
{
public:
    void add(std::int64_t number);
    void add(const WholeSum& other);

    [[nodiscard]] Rational total() const { return m_large + Rational(m_small, 1); }

    [[nodiscard]] bool isMultipleOf(int divisor) const;

private:
    std::int64_t m_small = 0;
    Rational m_large;
};

/// What the records of one owner add up to, in the measure's whole units.
struct MeasureSum
{
    WholeSum num;
    WholeSum den;
    int counted = 0;
    int seen = 0;

    void add(const Judgement& judgement);
    void add(const MeasureSum& other);
};

/// The exact ratio of a sum, as decimals. Where its numerator is no finite decimal of six places
/// (ratings of mixed scales), both are multiplied alike.
struct MeasureRatio
{
    QString num;
    QString den;
    [[nodiscard]] static MeasureRatio of(MeasureName name, const MeasureSum& sum);
};

} // namespace plumbline
