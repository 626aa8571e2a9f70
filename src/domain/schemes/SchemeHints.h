// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"
#include "domain/schemes/SchemeDocument.h"

#include <QtCore/QSet>

namespace plumbline {

/// What may be meant, but deserves a look. Comments name the subjects and figures, in order.
enum class HintKind {
    WeightSum, ///< A group (or the scheme): its sum, which is not 100.
    ManyIndicators, ///< The scheme: how many.
    NoSource, ///< An indicator that nobody gives and nothing measures.
    MeasureUnfit, ///< An indicator whose measure can't fill its grading, or is not known.
    TargetMissing, ///< An indicator that needs everyone's own target.
    TargetBeyondRange, ///< An indicator: its target, and the value nearest to it that is taken.
    FullUnreachable, ///< An indicator: the most points a value earns, and its full ones.
    StepUnreachable, ///< An indicator: the number of the band or step that no value reaches.
    StepWithoutEffect, ///< An indicator: the number of the step that gives what the one before
                       ///< does.
    RatesUpAndDown, ///< An indicator: the number of the step where rates turn.
    RangeBeyondCurve, ///< An indicator: from … to … the curve is flat, as no point lies there.
    StepsFall, ///< An item: the step that takes off less than the one before.
    MaxBelowEach, ///< An item: each, max.
    GradeUnreachable, ///< A grade: the score nearest to it that there can be.
    QuotaTakesAll, ///< The last grade, for which nobody is left.
    RuleForNobody, ///< A rule.
    RuleWithoutEffect, ///< A rule.
    RuleNeverHolds, ///< A rule.
    RuleAlwaysHolds, ///< A rule.
    RuleShadowed, ///< A rule, and the earlier one that comes before it in all cases.
    RuleRepeated, ///< A rule, and the earlier one that says the same.
    FigureUnsupplied, ///< A rule or pay part, and the indicator that nobody gives.
    FigureMayLack, ///< A rule or pay part, and the indicator that may stay without the figure.
    WeightJump, ///< An indicator or group: weight before and now.
    GradingChanged, ///< An indicator that is graded in another way than before.
    IndicatorRemoved, ///< The indicator.
    PeriodChanged
};

/// An advisory finding: it blocks nothing. Words are in application/text/HintWords.h.
struct SchemeHint
{
    HintKind kind = HintKind::WeightSum;
    QString at; ///< JSON pointer within the document.
    std::vector<LocalizedText> subjects; ///< Names, or ids where there are none.
    std::vector<Rational> figures;
};

/// What hints are found against, beside the document itself.
struct HintBasis
{
    const SchemeDocument* before = nullptr; ///< The last version; null: none.
    /// Indicators for which everybody has a target; none: targets are not looked at.
    std::optional<QSet<QString>> targets;
};

/// Against the last version first, then in the order of the file. Takes unsound documents too, and
/// is then silent where nothing can be told.
[[nodiscard]] std::vector<SchemeHint> schemeHints(const SchemeDocument& document,
                                                  const HintBasis& basis = {});

} // namespace plumbline
