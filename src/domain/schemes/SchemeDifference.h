// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/SchemeDocument.h"

namespace plumbline {

enum class ChangeKind {
    Added,
    Removed,
    Moved, ///< To another group, or to another place in its list.
    Renamed, ///< Another id; before and after are texts.
    Changed
};

/// What changed: the scheme, or a thing within it.
enum class ChangedThing {
    Scheme,
    Position,
    Group,
    Indicator,
    Item, ///< Of a deduction or of a group's penalties.
    Level,
    Rater,
    Adjustment,
    Grade,
    Rule,
    PayPart
};

/// Which of its facts changed; `Itself` where it is the whole of it.
enum class ChangedField {
    Itself,
    Id,
    Version,
    Name,
    Label,
    Note,
    About,
    Source,
    Period,
    Full,
    Weights,
    Weight,
    Rounding,
    Limits,
    Missing,
    Unit,
    Scorer,
    Measure,
    HowGraded,
    Floor, ///< Of a deduction.
    Absent, ///< What an absent rater means.
    Place, ///< Among its siblings; before and after count from 1.
    Parent, ///< The group it stands in.
    Bounds, ///< Of an adjustment.
    GradesPlan, ///< Kind, ties, seats and pool of the grades.
    Bound, ///< Of a grade.
    PayPlan, ///< That there is one, though without parts.
    EffectNote ///< The words of a rule's effect.
};

/// What was there, or is there now. Nothing: absent. Pieces are whole, so that they can be told.
using ChangedFact = std::variant<std::monostate,
                                 Decimal,
                                 int,
                                 QString,
                                 LocalizedText,
                                 PeriodKind,
                                 Weights,
                                 MissingPolicy,
                                 AbsentRater,
                                 ValueRange,
                                 RoundingPlan,
                                 SchemeNode,
                                 Indicator,
                                 DeductionItem,
                                 RatingLevel,
                                 Rater,
                                 Adjustment,
                                 Grade,
                                 Grades,
                                 Rule,
                                 PayPart>;

/// One change between two documents. Words are in application/text/DifferenceWords.h.
struct SchemeChange
{
    ChangeKind kind = ChangeKind::Changed;
    ChangedThing thing = ChangedThing::Scheme;
    ChangedField field = ChangedField::Itself;
    QString at; ///< JSON pointer within the document after; of what was removed: before.
    LocalizedText name; ///< What the thing is called, or its id.
    LocalizedText within; ///< The indicator or group of an item, level or rater; else empty.
    QString language; ///< Of Name, Label, Note, About, Unit, EffectNote; empty: for all.
    ChangedFact before;
    ChangedFact after;
};

/// Everything that differs, in the order of the file, nodes and entries matched by id (a changed id
/// is found by what stayed the same). Empty if and only if the documents are equal.
[[nodiscard]] std::vector<SchemeChange> schemeDifference(const SchemeDocument& before,
                                                         const SchemeDocument& after);

} // namespace plumbline
