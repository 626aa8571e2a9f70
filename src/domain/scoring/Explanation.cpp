// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Explanation.h"

#include <array>

namespace plumbline {

namespace {

/// In the order of StepKind.
constexpr std::array kKindNames{
    "value",     "target",   "attainment",  "band",   "curve",     "item",       "deduction",
    "level",     "points",   "rater-mean",  "raters", "periods",   "missing",    "earned",
    "rate",      "excluded", "penalties",   "group",  "raw-score", "adjustment", "limits",
    "segment",   "segments", "score",       "rank",   "grade",     "decision",   "peers",
    "condition", "rule",     "final-grade", "factor", "part",      "bonus",      "rewards",
    "total",     "person"};
static_assert(kKindNames.size() == static_cast<std::size_t>(StepKind::Person) + 1);

} // namespace

QString PeerFigure::toString() const
{
    return std::visit([](const auto& held) { return held.toString(); }, figure);
}

QString stepKindName(StepKind kind)
{
    return QLatin1String(kKindNames[static_cast<std::size_t>(kind)]);
}

} // namespace plumbline
