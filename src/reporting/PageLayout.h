// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaintedPage.h"
#include "drawing/PaperSheet.h"
#include "reporting/ReportDocument.h"

namespace plumbline {

/// A document set on pages: rows and headings never break apart, the table's heading is
/// repeated, the signatures stand at the foot of the last page, every page says which of how many
/// it is. Pure.
[[nodiscard]] std::vector<PaintedPage> layOut(const ReportDocument& document,
                                              const PaperSheet& sheet = {});

} // namespace plumbline
