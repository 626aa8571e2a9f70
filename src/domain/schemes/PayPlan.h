// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Grading.h"

namespace plumbline {

struct NoFactor
{
    friend bool operator==(const NoFactor&, const NoFactor&) = default;
};

struct RateFactor
{
    QString node;
    friend bool operator==(const RateFactor&, const RateFactor&) = default;
};

struct ValueFactor
{
    QString node;
    friend bool operator==(const ValueFactor&, const ValueFactor&) = default;
};

/// score / full.
struct ScoreRateFactor
{
    friend bool operator==(const ScoreRateFactor&, const ScoreRateFactor&) = default;
};

/// Another amount of the person.
struct AmountFactor
{
    QString amount;
    friend bool operator==(const AmountFactor&, const AmountFactor&) = default;
};

/// By the grade after the rules.
struct GradeFactor
{
    QMap<QString, Decimal> table;
    friend bool operator==(const GradeFactor&, const GradeFactor&) = default;
};

using PayFactor =
    std::variant<NoFactor, RateFactor, ValueFactor, ScoreRateFactor, AmountFactor, GradeFactor>;

enum class PartKind { Plain, Bonus };

/// amounts[of] × share/100 × factor.
struct PayPart
{
    QString id;
    Texts texts;
    QString of;
    Decimal share{100};
    PayFactor factor;
    std::optional<Decimal> cap;
    std::optional<Decimal> floor; ///< None: 0, if there is a factor.
    bool isFloorless = false; ///< `"floor": null`: the factor may fall below 0.
    PartKind kind = PartKind::Plain;
    friend bool operator==(const PayPart&, const PayPart&) = default;
};

struct PayPlan
{
    std::vector<PayPart> parts;
    friend bool operator==(const PayPlan&, const PayPlan&) = default;
};

} // namespace plumbline
