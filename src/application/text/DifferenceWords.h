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

/// A change as one sentence: "Satisfaction: weight 20 → 25".
[[nodiscard]] QString describe(const DifferenceNames& names, const SchemeChange& change);

} // namespace plumbline
