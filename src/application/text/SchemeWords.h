// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/text/SchemeNames.h"

namespace plumbline {

/// What a scheme says, in complete sentences: how values become points, who gets which grade, what
/// follows when, what is paid. Written for pages, reports and the editor alike; nothing is computed
/// here.

/// How an indicator's value becomes points, a sentence each.
[[nodiscard]] QStringList describe(const DocumentNames& names, const Indicator& indicator);
/// What no value means.
[[nodiscard]] QString describe(const DocumentNames& names, MissingPolicy policy);
/// What one item takes off.
[[nodiscard]] QString describe(const DocumentNames& names, const DeductionItem& item);
/// What the weights add up to, and what that means.
[[nodiscard]] QString describeWeights(const SchemeNames& names, int group);
[[nodiscard]] QString describeWeights(const DocumentNames& names, const SchemeNode& group);
/// Who gets which grade, and who is ranked with whom.
[[nodiscard]] QStringList describe(const DocumentNames& names, const Grades& grades);
/// "When …, then …"
[[nodiscard]] QString describe(const DocumentNames& names, const Rule& rule);
[[nodiscard]] QString describe(const DocumentNames& names, const Effect& effect);
/// "50% of wage × plan completion"
[[nodiscard]] QString describe(const DocumentNames& names, const PayPart& part);
[[nodiscard]] QString describe(const DocumentNames& names, const Adjustment& adjustment);
[[nodiscard]] QString describe(const DocumentNames& names, const RoundingPlan& rounding);
/// The bounds of the score; empty where there are none.
[[nodiscard]] QString describeLimits(const DocumentNames& names, const ValueRange& limits);

} // namespace plumbline
