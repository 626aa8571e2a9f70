// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/Mark.h"
#include "drawing/PaperTokens.h"

namespace plumbline {

/// A page as plain data, the same for the preview, the printer and the PDF.
struct PaintedPage
{
    double width = paper::kPageWidth;
    double height = paper::kPageHeight;
    std::vector<Mark> marks;

    /// Its words line by line, as one reads them; the parts of a line are separated by tabs.
    [[nodiscard]] QString text() const;
};

} // namespace plumbline
