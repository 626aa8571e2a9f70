// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaperText.h"
#include "reporting/Paginate.h"

namespace plumbline {

/// How one text is set.
struct TextStyle
{
    TextRole role = TextRole::Body;
    TextAlign align = TextAlign::Left;
    Ink ink = Ink::Normal;
};

/// Puts marks on a strip; heights grow with what is put.
class StripWriter
{
public:
    /// One line whose top is at `top`.
    void text(double x, double top, const QString& text, const TextStyle& style = {});
    /// Lines within `width`; returns their height.
    double
    paragraph(double x, double top, double width, const QString& text, const TextStyle& style = {});
    void
    rule(double top, double left, double right, Stroke stroke = Stroke::Hair, Ink ink = Ink::Line);
    void add(std::vector<Mark> marks);
    void growTo(double height);
    /// What stands there is explained by that.
    void spot(const QRectF& area, const SpotTarget& target);

    /// A click on the area leads to that page of the file.
    void link(const QRectF& area, int page);

    [[nodiscard]] double height() const { return m_strip.height; }

    [[nodiscard]] Strip take(Keep keep = Keep::Free, int heading = -1);

private:
    Strip m_strip;
};

/// An empty strip.
[[nodiscard]] Strip gap(double height, Keep keep = Keep::Free);
/// A section's title over a thin line; keeps with what follows.
[[nodiscard]] Strip sectionTitle(const QString& title);

} // namespace plumbline
