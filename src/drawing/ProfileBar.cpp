// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ProfileBar.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr double kBarShare = 0.55; ///< Of the area's height.

} // namespace

std::vector<Mark> profileMarks(const ProfileBar& bar, const QRectF& area)
{
    std::vector<Mark> marks;
    const auto x = [&](double rate) {
        return area.left() + std::clamp(rate / bar.end, 0.0, 1.0) * area.width();
    };
    if (bar.rate) {
        const double height = area.height() * kBarShare;
        marks.emplace_back(FillMark{
            QRectF(area.left(), area.center().y() - height / 2, x(*bar.rate) - area.left(), height),
            Ink::Others});
        marks.emplace_back(LineMark{
            {area.left(), area.top()}, {area.left(), area.bottom()}, Stroke::Hair, Ink::Secondary});
    }
    if (bar.rate && bar.end > 1.0)
        marks.emplace_back(
            LineMark{{x(1.0), area.top()}, {x(1.0), area.bottom()}, Stroke::Hair, Ink::Line});
    if (bar.mean)
        marks.emplace_back(LineMark{{x(*bar.mean), area.top()},
                                    {x(*bar.mean), area.bottom()},
                                    Stroke::Strong,
                                    Ink::Normal});
    return marks;
}

} // namespace plumbline
