// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/text/DocumentNames.h"
#include "domain/schemes/SchemeDifference.h"

namespace plumbline {

/// The names of the documents that are compared, in one language.
struct DifferenceNames
{
    DocumentNames before;
    DocumentNames after;
};

/// A change in parts, where both sides are set apart.
struct ToldChange
{
    QString subject; ///< "indicator “Satisfaction”: weight"
    QString before; ///< Of what came: empty.
    QString after; ///< Of what went: empty.
};

/// What came and went is told with what is in it.
[[nodiscard]] ToldChange tell(const DifferenceNames& names, const SchemeChange& change);

/// A change as one sentence: "Satisfaction: weight 20 → 25".
[[nodiscard]] QString describe(const DifferenceNames& names, const SchemeChange& change);

} // namespace plumbline
