// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/StripWriter.h"

#include "drawing/PaperTokens.h"

#include <utility>

namespace plumbline {

namespace {

constexpr double kTitleGap = 1.2;

} // namespace

void StripWriter::text(double x, double top, const QString& text, const TextStyle& style)
{
    if (!text.isEmpty())
        m_strip.marks.emplace_back(
            TextMark{{x, top + baseline(style.role)}, text, style.role, style.align, style.ink});
    growTo(top + lineHeight(style.role));
}

double StripWriter::paragraph(
    double x, double top, double width, const QString& text, const TextStyle& style)
{
    double used = 0;
    for (const QString& line : wrapped(text, style.role, width)) {
        this->text(x, top + used, line, style);
        used += lineHeight(style.role);
    }
    return used;
}

void StripWriter::rule(double top, double left, double right, Stroke stroke, Ink ink)
{
    m_strip.marks.emplace_back(LineMark{{left, top}, {right, top}, stroke, ink});
    growTo(top);
}

void StripWriter::add(std::vector<Mark> marks)
{
    std::move(marks.begin(), marks.end(), std::back_inserter(m_strip.marks));
}

void StripWriter::growTo(double height)
{
    m_strip.height = std::max(m_strip.height, height);
}

void StripWriter::spot(const QRectF& area, const SpotTarget& target)
{
    m_strip.spots.push_back({area, target});
}

void StripWriter::link(const QRectF& area, int page)
{
    m_strip.links.push_back({area, page});
}

Strip StripWriter::take(Keep keep, int heading)
{
    m_strip.keep = keep;
    m_strip.heading = heading;
    return std::exchange(m_strip, {});
}

Strip gap(double height, Keep keep)
{
    return {height, {}, keep, -1};
}

Strip sectionTitle(const QString& title)
{
    StripWriter writer;
    writer.text(0, 0, title, {TextRole::Section, TextAlign::Left, Ink::Normal});
    writer.growTo(writer.height() + kTitleGap);
    return writer.take(Keep::WithNext);
}

} // namespace plumbline
