// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaintedPage.h"

namespace plumbline {

enum class Keep {
    Free,
    WithNext ///< Never the last on a page.
};

/// A piece of a page that never breaks apart; marks in millimetres from its own top and the left
/// margin.
struct Strip
{
    double height = 0.0;
    std::vector<Mark> marks;
    Keep keep = Keep::Free;
    int heading = -1; ///< Which of the flow's headings stands above it again on a new page.
    std::vector<PageSpot> spots = {};
    std::vector<PageLink> links = {};
};

/// What flows from page to page. The foot stands at the bottom of the last page, together with the
/// last strip: never alone.
struct Flow
{
    double width = paper::kContentWidth; ///< Of the body, which strips are set for.
    std::vector<Strip> strips = {};
    std::vector<Strip> headings = {};
    Strip foot = {};
};

/// A strip on its page, `top` from the top of the page's body.
struct PlacedStrip
{
    const Strip* strip = nullptr;
    double top = 0.0;
};

/// Heights of the body of the first page and of the others.
struct BodyHeights
{
    double first = 0.0;
    double others = 0.0;
};

/// Deals a flow out to pages; pure arithmetic. The flow must outlive the result.
[[nodiscard]] std::vector<std::vector<PlacedStrip>> paginate(const Flow& flow,
                                                             const BodyHeights& heights);

} // namespace plumbline
