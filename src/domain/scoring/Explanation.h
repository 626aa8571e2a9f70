// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"
#include "domain/common/LocalizedText.h"
#include "domain/common/Rational.h"
#include "domain/scoring/NodeValue.h"

#include <QtCore/QString>

#include <memory>
#include <variant>
#include <vector>

namespace plumbline {

/// A sentence of the explanation: an English source text marked for translation in the context
/// "Explanation", whose arguments are names in several languages, or figures.
struct ExplainText
{
    const char* text = "";
    std::vector<LocalizedText> arguments;
};

enum class StepKind {
    Value, ///< A value as it was given.
    Target,
    Attainment,
    Band,
    Curve,
    Item, ///< What one item takes off.
    Deduction,
    Level,
    Points,
    RaterMean,
    Raters,
    Periods,
    Missing, ///< A value that is not there, and what its policy makes of it.
    Earned,
    Rate,
    Excluded,
    Penalties,
    Group,
    RawScore,
    Adjustment,
    Limits,
    Segment, ///< What one segment of a period comes to.
    Segments, ///< All of them together.
    Score,
    Rank,
    Grade,
    Decision, ///< What calibration or an appeal decided.
    Peers, ///< What colleagues come to.
    Condition,
    Rule,
    FinalGrade,
    Factor,
    PayPart,
    Bonus,
    Rewards,
    Slip,
    Person
};

[[nodiscard]] QString stepKindName(StepKind kind); ///< As in files: `raw-score`.

struct StepInput
{
    QString name; ///< The variable's name in the formula.
    QString value; ///< Exact: `94.5`, `45/47`, or a word.
    ExplainText label;
};

/// One colleague's figure in a pool.
struct PeerFigure
{
    EmployeeId employee;
    std::variant<Rational, Measured> figure; ///< As it was given where ratios are pooled.

    [[nodiscard]] QString toString() const; ///< Exact: `94.5`, `4500/47`.
};

/// The figures of the colleagues that a condition compares with; every step that does so shares
/// them.
struct PeerPool
{
    QString name; ///< `churn-below.1`, `churn-below.1.2`: rule, condition, team or position.
    std::vector<PeerFigure> figures;
};

/// One step from raw value to money. `formula` is a machine-readable expression over the inputs'
/// names (docs/FORMATS.md, Explanation) whose value is exactly `result`; `words` says the same to
/// people.
struct Step
{
    StepKind kind = StepKind::Value;
    QString subject; ///< The node, item, rule or part it is about.
    ExplainText label;
    ExplainText words;
    QString formula;
    std::vector<StepInput> inputs;
    QString result;
    std::shared_ptr<const PeerPool> pool = {}; ///< `pool` in the formula, where it stands there.
    std::vector<Step> steps; ///< What it builds on, in order.
};

} // namespace plumbline
