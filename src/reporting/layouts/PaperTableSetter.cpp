// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/layouts/PaperTableSetter.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr double kGap = 3.0; ///< Between columns.
constexpr double kIndent = 3.0;
constexpr double kRowPadding = 0.8;
constexpr double kBarShare = 0.6; ///< Of a line's height.
constexpr double kTitleGap = 1.2;
constexpr double kWritingRow = 6.0;
constexpr double kRemarkGap = 1.0;

constexpr TextStyle kCaption{TextRole::Caption, TextAlign::Left, Ink::Secondary};
constexpr TextStyle kCaptionRight{TextRole::Caption, TextAlign::Right, Ink::Secondary};
constexpr TextStyle kFigure{TextRole::Body, TextAlign::Right, Ink::Normal};

} // namespace

PaperTableSetter::PaperTableSetter(const PaperTable& table, double width)
    : m_table(table)
    , m_width(width)
{
    double shares = 0;
    for (const PaperColumn& column : table.columns)
        shares += column.share;
    const double room = width - kGap * static_cast<double>(table.columns.size() - 1);
    double left = 0;
    for (const PaperColumn& column : table.columns) {
        const double own = room * column.share / shares;
        m_columns.push_back({left, left + own});
        left += own + kGap;
    }
}

double PaperTableSetter::addTitle(StripWriter& writer, double top) const
{
    double used = 0;
    if (!m_table.title.isEmpty()) {
        writer.text(0, top, m_table.title, {TextRole::Section, TextAlign::Left, Ink::Normal});
        used += lineHeight(TextRole::Section);
    }
    if (!m_table.subtitle.isEmpty())
        used += writer.paragraph(0, top + used, m_width, m_table.subtitle, kCaption);
    return used + (used > 0 ? kTitleGap : 0);
}

double PaperTableSetter::addHeadings(StripWriter& writer, double top) const
{
    // Headings of several lines stand on the rule together.
    std::vector<QStringList> headings;
    qsizetype most = 1;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const double width = m_columns[i].right - m_columns[i].left;
        headings.push_back(wrapped(m_table.columns[i].heading, TextRole::Caption, width));
        most = std::max(most, headings.back().size());
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const bool isFigure = m_table.columns[i].kind == ColumnKind::Figure;
        double line =
            top + static_cast<double>(most - headings[i].size()) * lineHeight(TextRole::Caption);
        for (const QString& text : headings[i]) {
            writer.text(isFigure ? m_columns[i].right : m_columns[i].left,
                        line,
                        text,
                        isFigure ? kCaptionRight : kCaption);
            line += lineHeight(TextRole::Caption);
        }
    }
    const double used = static_cast<double>(most) * lineHeight(TextRole::Caption) + kRowPadding / 2;
    writer.rule(top + used, 0, m_width, Stroke::Hair, Ink::StrongLine);
    return used;
}

double PaperTableSetter::addCell(StripWriter& writer,
                                 double top,
                                 const PaperRow& row,
                                 std::size_t index) const
{
    const Column& column = m_columns[index];
    const QString text = row.cells.value(static_cast<qsizetype>(index));
    switch (m_table.columns[index].kind) {
    case ColumnKind::Figure:
        return writer.paragraph(column.right, top, column.right - column.left, text, kFigure);
    case ColumnKind::Bar:
        addBar(writer, top, row.bar, column);
        return 0;
    case ColumnKind::Text:
        break;
    }
    const double left = column.left + (index == 0 ? row.depth * kIndent : 0);
    double used = writer.paragraph(left, top, column.right - left, text);
    if (index == 0 && !row.remark.isEmpty())
        used += writer.paragraph(left, top + used, column.right - left, row.remark, kCaption);
    return used;
}

void PaperTableSetter::addBar(StripWriter& writer,
                              double top,
                              const PaperBar& bar,
                              const Column& column) const
{
    const double line = lineHeight(TextRole::Body);
    const double height = line * kBarShare;
    const auto x = [&](double part) {
        return column.left + std::clamp(part, 0.0, 1.0) * (column.right - column.left);
    };
    std::vector<Mark> marks;
    if (bar.length) {
        const QRectF area(
            column.left, top + (line - height) / 2, x(*bar.length) - column.left, height);
        if (bar.fill == BarFill::Solid)
            marks.emplace_back(FillMark{area, Ink::Others});
        if (bar.fill == BarFill::Hollow && area.width() > 0)
            marks.emplace_back(FrameMark{area, Stroke::Hair, Ink::Secondary});
        marks.emplace_back(
            LineMark{{column.left, top}, {column.left, top + line}, Stroke::Hair, Ink::Secondary});
    }
    if (bar.stroke)
        marks.emplace_back(LineMark{
            {x(*bar.stroke), top}, {x(*bar.stroke), top + line}, Stroke::Strong, Ink::Normal});
    writer.add(std::move(marks));
}

double PaperTableSetter::addRow(StripWriter& writer, double top, const PaperRow& row) const
{
    if (row.kind == PaperRowKind::Sum)
        writer.rule(top, 0, m_width, Stroke::Hair, Ink::StrongLine);
    double used = row.kind == PaperRowKind::Writing ? kWritingRow : lineHeight(TextRole::Body);
    for (std::size_t index = 0; index < m_columns.size(); ++index)
        used = std::max(used, addCell(writer, top + kRowPadding, row, index));
    used += 2 * kRowPadding;
    for (const CellSpot& spot : row.spots) {
        const Column& column = m_columns[static_cast<std::size_t>(spot.column)];
        writer.spot({column.left, top, column.right - column.left, used}, spot.target);
    }
    if (row.kind != PaperRowKind::Sum)
        writer.rule(top + used, 0, m_width);
    writer.growTo(top + used);
    return used;
}

double PaperTableSetter::addRemarks(StripWriter& writer, double top) const
{
    double used = m_table.remarks.isEmpty() ? 0 : kRemarkGap;
    for (const QString& remark : m_table.remarks)
        used += writer.paragraph(0, top + used, m_width, remark, kCaption);
    return used;
}

} // namespace plumbline
