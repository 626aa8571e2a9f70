// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"
#include "domain/schemes/Grading.h"

#include <QtCore/QStringList>

namespace plumbline {

enum class MetricKind { Score, Rank, Grade, Rate, Earned, Value, Count };

/// What a condition looks at: `score`, `rate:csat`, `count:daily.false-claim`.
struct Metric
{
    MetricKind kind = MetricKind::Score;
    QString node;
    QString item;
    friend bool operator==(const Metric&, const Metric&) = default;
};

enum class Comparison { Less, LessOrEqual, Equal, NotEqual, GreaterOrEqual, Greater, In };
enum class Statistic { Mean, Median, Min, Max, Pooled };
enum class PeerGroup { Rule, All, Team, Position };

struct NumberOperand
{
    Decimal number;
    friend bool operator==(const NumberOperand&, const NumberOperand&) = default;
};

struct GradesOperand
{
    QStringList grades;
    friend bool operator==(const GradesOperand&, const GradesOperand&) = default;
};

/// The target of the same indicator.
struct TargetOperand
{
    friend bool operator==(const TargetOperand&, const TargetOperand&) = default;
};

struct PeersOperand
{
    Statistic statistic = Statistic::Mean;
    PeerGroup among = PeerGroup::Rule;
    std::optional<std::vector<PositionId>> positions; ///< Instead of `among`.
    friend bool operator==(const PeersOperand&, const PeersOperand&) = default;
};

enum class Gaps { Allowed, Refused };

struct TrailingOperand
{
    int count = 0;
    Statistic statistic = Statistic::Mean;
    Gaps gaps = Gaps::Allowed;
    friend bool operator==(const TrailingOperand&, const TrailingOperand&) = default;
};

using Operand =
    std::variant<NumberOperand, GradesOperand, TargetOperand, PeersOperand, TrailingOperand>;

struct Condition
{
    Metric metric;
    Comparison comparison = Comparison::Less;
    Operand than;
    friend bool operator==(const Condition&, const Condition&) = default;
};

struct PayEffect
{
    Decimal amount;
    friend bool operator==(const PayEffect&, const PayEffect&) = default;
};

struct BonusPercentEffect
{
    Decimal percent;
    friend bool operator==(const BonusPercentEffect&, const BonusPercentEffect&) = default;
};

struct BonusZeroEffect
{
    friend bool operator==(const BonusZeroEffect&, const BonusZeroEffect&) = default;
};

/// Negative: worse.
struct GradeShiftEffect
{
    int by = 0;
    friend bool operator==(const GradeShiftEffect&, const GradeShiftEffect&) = default;
};

struct GradeCapEffect
{
    QString grade;
    friend bool operator==(const GradeCapEffect&, const GradeCapEffect&) = default;
};

enum class Action {
    Commend,
    Raise,
    Promote,
    TalentPool,
    Training,
    Coach,
    Remind,
    Warn,
    Fine,
    Demote,
    Transfer,
    DismissalReview,
    ImprovementPlan
};

[[nodiscard]] std::optional<Action> action(QStringView word);
[[nodiscard]] QString actionName(Action action); ///< As in files: `talent-pool`.

struct ActionEffect
{
    Action action = Action::Commend;
    friend bool operator==(const ActionEffect&, const ActionEffect&) = default;
};

struct Effect
{
    Texts texts;
    std::variant<PayEffect,
                 BonusPercentEffect,
                 BonusZeroEffect,
                 GradeShiftEffect,
                 GradeCapEffect,
                 ActionEffect>
        what;
    friend bool operator==(const Effect&, const Effect&) = default;
};

/// All conditions hold: the effects follow.
struct Rule
{
    QString id;
    Texts texts;
    std::optional<std::vector<PositionId>> positions; ///< Absent: everybody.
    QString exclusive; ///< Empty: none.
    std::vector<Condition> when;
    std::vector<Effect> then;
    friend bool operator==(const Rule&, const Rule&) = default;
};

} // namespace plumbline
