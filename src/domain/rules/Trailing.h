// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/MetricReader.h"
#include "domain/scoring/StepNote.h"

namespace plumbline {

/// The right side of a condition, and how the formula writes it.
struct ComparedWith
{
    Rational figure;
    QString formula = QStringLiteral("right");
};

/// A statistic over what the person's history holds for a metric; none with fewer entries than
/// asked, or, where gaps are refused, with one of the periods just before lacking. Notes the
/// entries.
[[nodiscard]] std::optional<ComparedWith>
trailingStatistic(const TrailingOperand& operand,
                  const MetricReader& metric,
                  const Period& period,
                  const std::vector<HistoryEntry>& history,
                  StepNote& note);

/// Whether any rule compares with earlier periods, so that a person's history counts.
[[nodiscard]] bool looksBack(const std::vector<Rule>& rules);

} // namespace plumbline
