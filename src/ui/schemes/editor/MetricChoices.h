// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/text/DocumentNames.h"
#include "ui/schemes/editor/FieldValue.h"

namespace plumbline {

/// The figures a rule can look at in a scheme, as choices.

/// `value|csat|`
[[nodiscard]] QString metricKey(const Metric& metric);
[[nodiscard]] Metric metricOf(const QString& key);
/// All that the scheme supplies, and `own`, which it may not.
[[nodiscard]] std::vector<FieldChoice> metricChoices(const DocumentNames& names, const Metric& own);

} // namespace plumbline
