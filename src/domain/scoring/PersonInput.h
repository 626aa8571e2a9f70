// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"
#include "domain/scoring/Decision.h"
#include "domain/scoring/NodeValue.h"
#include "domain/scoring/Segments.h"

#include <QtCore/QMap>

namespace plumbline {

class Scheme;

/// An earlier period's published score and measured values.
struct HistoryEntry
{
    Period period;
    std::optional<Rational> score;
    QMap<QString, Measured> values;
};

/// Everything about one person that a score may depend on. Vectors run parallel to the scheme's
/// nodes and adjustments.
struct PersonInput
{
    EmployeeId id;
    QString name;
    PositionId position;
    std::optional<TeamId> team;
    QMap<QString, Decimal> amounts;
    std::vector<std::optional<Decimal>> targets;
    std::vector<NodeValue> values;
    std::vector<std::vector<Decimal>> adjustments;
    std::vector<HistoryEntry> history; ///< Earlier periods only, each once; any order.
    std::vector<Decision> decisions = {}; ///< In the order they were taken.
    std::optional<Segments> segments = {}; ///< Of who joined, left or moved within the period.
};

/// A person with nothing given yet.
[[nodiscard]] PersonInput emptyInput(const Scheme& scheme, EmployeeId id, PositionId position);

/// Whether the value fits the node's grading and bounds. `at` is a JSON pointer within the value:
/// ``, `/late/1`.
[[nodiscard]] Result<>
checkValue(const Scheme& scheme, int node, const Period& period, const NodeValue& value);
/// A target is above zero.
[[nodiscard]] Result<> checkTarget(const Decimal& target);
/// One entry of an adjustment, within its bounds.
[[nodiscard]] Result<> checkAdjustment(const Scheme& scheme, int adjustment, const Decimal& entry);

} // namespace plumbline
