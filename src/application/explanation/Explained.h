// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycles/Cycle.h"
#include "domain/scoring/Explanation.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace plumbline {

/// A line of an explanation's head: scheme, period, score.
struct ExplainedFact
{
    ExplainText label;
    ExplainText value;
};

/// An explanation as it is read and printed: whose number it is, under which scheme version, and
/// the steps. Free of language; holds everything it names, so that it outlives the sheet.
struct Explained
{
    QString company;
    QString timeZone; ///< The company's.
    ExplainText title;
    std::vector<ExplainedFact> facts;
    std::vector<Step> steps;
    QHash<EmployeeId, QString> names; ///< Of the people in its pools.
    CycleKey cycle;
    std::optional<EmployeeId> employee; ///< None: a figure over many.
    QSet<QString> nodes; ///< Subjects that have a place in score entry.
    QSet<QString> measured = {}; ///< Those of them that records lie behind.
};

/// Which step of an explanation is meant; an empty subject means the first of its kind.
struct StepPlace
{
    StepKind kind = StepKind::Person;
    QString subject;
    QString part; ///< An item or a rater below it; empty: the step itself.
    friend bool operator==(const StepPlace&, const StepPlace&) = default;
};

/// The way down to the step that is meant, from the top: the indices of the steps. The next one
/// above where the exact one is not there; empty: nothing like it.
[[nodiscard]] std::vector<std::size_t> pathTo(const std::vector<Step>& steps,
                                              const StepPlace& place);

} // namespace plumbline
