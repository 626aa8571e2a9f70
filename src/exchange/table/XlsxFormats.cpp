// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/XlsxFormats.h"

namespace plumbline {

namespace {

QByteArray withPlaces(int places)
{
    return places > 0 ? "0." + QByteArray(places, '0') : QByteArray("0");
}

bool isLeftSided(ColumnShape kind)
{
    return kind == ColumnShape::Text;
}

void setTone(lxw_format* format, CellTone tone)
{
    switch (tone) {
    case CellTone::Plain:
        break;
    case CellTone::Strong:
        format_set_bold(format);
        break;
    case CellTone::Quiet:
        format_set_font_color(format, LXW_COLOR_GRAY);
        break;
    case CellTone::Warning:
        format_set_font_color(format, LXW_COLOR_RED);
        break;
    }
}

} // namespace

QByteArray numberFormat(ColumnShape kind, int places)
{
    switch (kind) {
    case ColumnShape::Text:
        return "General";
    case ColumnShape::Number:
        return places == TableColumn::kAllPlaces ? QByteArray("General") : withPlaces(places);
    case ColumnShape::Percentage:
        return withPlaces(places) + '%';
    case ColumnShape::Whole:
        return "0";
    case ColumnShape::Date:
        return "yyyy-mm-dd";
    case ColumnShape::Moment:
        return "yyyy-mm-dd hh:mm:ss";
    case ColumnShape::Duration:
        return "[h]:mm:ss";
    }
    return "General";
}

lxw_format* XlsxFormats::cell(ColumnShape kind, int places, CellTone tone)
{
    lxw_format*& format = m_cells[{kind, places, tone}];
    if (format == nullptr) {
        format = made();
        format_set_num_format(format, numberFormat(kind, places).constData());
        setTone(format, tone);
    }
    return format;
}

lxw_format* XlsxFormats::heading(ColumnShape kind)
{
    lxw_format*& format = m_headings[isLeftSided(kind)];
    if (format == nullptr) {
        format = made();
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_align(format, isLeftSided(kind) ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT);
    }
    return format;
}

} // namespace plumbline
