// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/pdf/PdfFacts.h"
#include "reporting/pdf/PdfObjects.h"

namespace plumbline {

/// Writes the bookmarks, which may have others below them; returns the outline's number.
/// `pages` are the pages' numbers.
[[nodiscard]] int writeOutline(PdfObjects& objects,
                               const std::vector<PdfBookmark>& bookmarks,
                               const std::vector<int>& pages);

} // namespace plumbline
