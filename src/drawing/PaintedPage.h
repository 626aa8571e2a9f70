// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"
#include "drawing/Mark.h"
#include "drawing/PaperTokens.h"

namespace plumbline {

/// A number of the page, or a line of them, and the step that says how it came about.
struct PageSpot
{
    QRectF area; ///< Millimetres, like the marks.
    StepPlace place;
};

/// A way to another page, as an index has.
struct PageLink
{
    QRectF area; ///< Millimetres, like the marks.
    int page = 0; ///< Of the same file, from 0.
};

/// A page as plain data, the same for the preview, the printer and the PDF.
struct PaintedPage
{
    double width = paper::kPageWidth;
    double height = paper::kPageHeight;
    std::vector<Mark> marks;
    std::vector<PageSpot> spots;
    std::vector<PageLink> links = {};

    /// Its words line by line, as one reads them; the parts of a line are separated by tabs.
    [[nodiscard]] QString text() const;
};

} // namespace plumbline
