// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/FigureOfMany.h"
#include "application/explanation/Explained.h"
#include "application/reports/AnswerKind.h"
#include "drawing/Mark.h"
#include "drawing/PaperTokens.h"

namespace plumbline {

/// What says how a number of a page came about.
struct SpotTarget
{
    StepPlace place = {}; ///< The step, in the explanation of the person.
    EmployeeId whom = {}; ///< Empty: whom the page is about.
    int revision = 0; ///< The published one that is meant; 0: the result as it is now.
    std::optional<FigureOfMany> many = {}; ///< Instead of all that: a figure over many people.
    std::optional<AnswerKind> answers = {}; ///< Or whose results a count of answers is about.
    friend bool operator==(const SpotTarget&, const SpotTarget&) = default;
};

/// A number of the page, or a line of them, and what explains it.
struct PageSpot
{
    QRectF area; ///< Millimetres, like the marks.
    SpotTarget target;
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
