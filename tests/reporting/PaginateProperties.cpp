// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/Paginate.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace plumbline {

namespace {

constexpr std::size_t kLongestUnit = 3;
constexpr double kLeastRoom = 120.0; ///< The longest unit, a heading and the foot fit.

/// Rows of up to 20 mm of which at most three keep together, under two headings, with a foot.
Flow randomFlow()
{
    Flow flow;
    flow.headings = {{8.0, {}, Keep::WithNext}, {6.0, {}, Keep::WithNext}};
    const int count = *rc::gen::inRange(1, 80);
    std::size_t kept = 0;
    for (int i = 0; i < count; ++i) {
        Strip strip;
        strip.height = *rc::gen::inRange(1, 200) / 10.0;
        strip.heading = *rc::gen::inRange(-1, 2);
        const bool keeps = kept + 1 < kLongestUnit && i + 1 < count && *rc::gen::inRange(0, 3) == 0;
        strip.keep = keeps ? Keep::WithNext : Keep::Free;
        kept = keeps ? kept + 1 : 0;
        flow.strips.push_back(strip);
    }
    flow.foot.height = *rc::gen::element(0.0, 16.7, 30.0);
    return flow;
}

using Pages = std::vector<std::vector<PlacedStrip>>;

bool isOwn(const Flow& flow, const Strip* strip)
{
    return strip >= flow.strips.data() && strip < flow.strips.data() + flow.strips.size();
}

void checkOrder(const Flow& flow, const Pages& pages)
{
    std::size_t next = 0;
    for (const auto& page : pages)
        for (const PlacedStrip& placed : page)
            if (isOwn(flow, placed.strip))
                RC_ASSERT(placed.strip == &flow.strips[next++]);
    RC_ASSERT(next == flow.strips.size());
}

void checkPage(const Flow& flow, const std::vector<PlacedStrip>& page, double room)
{
    double used = 0;
    for (const PlacedStrip& placed : page) {
        RC_ASSERT(placed.top + 1e-6 >= used);
        used = placed.top + placed.strip->height;
        RC_ASSERT(used <= room + 1e-6);
    }
    const Strip* last = page.back().strip == &flow.foot && page.size() > 1
        ? page[page.size() - 2].strip
        : page.back().strip;
    RC_ASSERT(last != &flow.foot);
    RC_ASSERT(last->keep == Keep::Free);
}

void checkHeading(const Flow& flow, const std::vector<PlacedStrip>& page)
{
    const Strip* first = page.front().strip;
    if (isOwn(flow, first)) {
        RC_ASSERT(first->heading < 0);
        return;
    }
    RC_ASSERT(page.size() > 1);
    RC_ASSERT(first == &flow.headings[static_cast<std::size_t>(page[1].strip->heading)]);
}

} // namespace

RC_GTEST_PROP(Paginate, PartsNothingThatBelongsTogether, ())
{
    const Flow flow = randomFlow();
    const BodyHeights heights{kLeastRoom + *rc::gen::inRange(0, 130),
                              kLeastRoom + *rc::gen::inRange(0, 120)};
    const Pages pages = paginate(flow, heights);
    checkOrder(flow, pages);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        RC_ASSERT(!pages[i].empty());
        checkPage(flow, pages[i], i == 0 ? heights.first : heights.others);
        if (i > 0)
            checkHeading(flow, pages[i]);
    }
    if (flow.foot.height > 0) {
        RC_ASSERT(pages.back().back().strip == &flow.foot);
        RC_ASSERT(pages.back().size() > 1U);
    }
}

} // namespace plumbline
