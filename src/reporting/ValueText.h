// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Scheme.h"
#include "domain/scoring/NodeValue.h"
#include "reporting/ReportWords.h"

namespace plumbline {

/// A value in words: one figure, or one line for each of its parts.
struct ValueText
{
    QString main;
    QString unit;
    QStringList details;
};

[[nodiscard]] ValueText
valueText(const ReportWords& words, const SchemeNode& node, const NodeValue& value);

/// What a missing value of the node does, in a few words.
[[nodiscard]] QString missingText(const ReportWords& words, MissingPolicy policy);

} // namespace plumbline
