// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"
#include "domain/common/Rounding.h"
#include "domain/schemes/Grades.h"
#include "domain/schemes/PayPlan.h"
#include "domain/schemes/Rule.h"

namespace plumbline {

enum class MissingPolicy { Block, Zero, Full, Exclude };

/// What makes a node an indicator.
struct Indicator
{
    Decimal full{100};
    MissingPolicy missing = MissingPolicy::Block;
    Grading grading;
    LocalizedText unit;
    QString scorer; ///< Whose task the value is: `self`, `leader`, `desk:parts` …
    QString measure; ///< How the value comes from records, as JSON text; empty: typed.
    friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// A group (children) or an indicator. The root needs no id.
struct SchemeNode
{
    QString id;
    Texts texts;
    std::optional<Decimal> weight;
    std::vector<SchemeNode> children;
    std::vector<DeductionItem>
        penalties; ///< Of a group: taken off its hundred beyond its children.
    std::optional<Indicator> indicator;
    friend bool operator==(const SchemeNode&, const SchemeNode&) = default;
};

struct Adjustment
{
    QString id;
    Texts texts;
    Decimal min;
    Decimal max;
    friend bool operator==(const Adjustment&, const Adjustment&) = default;
};

enum class Weights { Total100, Relative };

struct RoundingPlan
{
    RoundingMode mode = RoundingMode::HalfUp;
    std::optional<int> indicator; ///< Places; absent: exact.
    int score = 2;
    int money = 2;
    friend bool operator==(const RoundingPlan&, const RoundingPlan&) = default;
};

/// A scheme as its file says it, formally right but not yet proven sound: what the editor edits.
struct SchemeDocument
{
    QString id;
    int version = 1;
    Texts texts;
    QString source;
    PeriodKind period = PeriodKind::Quarter;
    std::vector<PositionId> positions;
    Decimal full{100};
    Weights weights = Weights::Total100;
    RoundingPlan rounding;
    SchemeNode root;
    std::vector<Adjustment> adjustments;
    ValueRange limits;
    std::optional<Grades> grades;
    std::vector<Rule> rules;
    std::optional<PayPlan> pay;
    friend bool operator==(const SchemeDocument&, const SchemeDocument&) = default;
};

} // namespace plumbline
