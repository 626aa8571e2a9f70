// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/ImportMapWriter.h"

namespace plumbline {

namespace {

std::string_view orderName(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return "ymd";
    case DateOrder::DayMonthYear:
        return "dmy";
    case DateOrder::MonthDayYear:
        return "mdy";
    }
    Q_UNREACHABLE();
}

std::string_view unitName(DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Seconds:
        return "seconds";
    case DurationUnit::Minutes:
        return "minutes";
    case DurationUnit::Hours:
        return "hours";
    case DurationUnit::Days:
        return "days";
    case DurationUnit::Duration:
        return "duration";
    }
    Q_UNREACHABLE();
}

void writeTexts(const QStringList& texts, JsonWriter& out)
{
    out.beginArray();
    for (const QString& text : texts)
        out.text(text);
    out.endArray();
}

void writeFilled(std::string_view name, const QStringList& texts, JsonWriter& out)
{
    if (!texts.isEmpty())
        writeTexts(texts, out.key(name));
}

void writePlace(const MapSource& source, JsonWriter& out)
{
    if (source.value)
        out.field("value", *source.value);
    else if (source.columns.size() == 1)
        out.field("column", source.columns.first());
    else
        writeTexts(source.columns, out.key("columns"));
}

void writeSource(const MapSource& source, JsonWriter& out)
{
    const bool isPlain = !source.value && !source.scale && !source.unit && source.yes.isEmpty()
        && source.no.isEmpty();
    if (isPlain && source.columns.size() == 1) {
        out.text(source.columns.first());
        return;
    }
    if (isPlain) {
        writeTexts(source.columns, out);
        return;
    }
    out.beginObject();
    writePlace(source, out);
    writeFilled("yes", source.yes, out);
    writeFilled("no", source.no, out);
    if (source.unit)
        out.key("unit").text(unitName(*source.unit));
    if (source.scale)
        out.field("scale", ratingScaleName(*source.scale));
    out.endObject();
}

} // namespace

void writeImportMap(const ImportMap& map, JsonWriter& out)
{
    const ImportMap usual;
    out.beginObject();
    out.key("format").text(std::string_view("plumbline-map/1"));
    out.field("kind", map.kind);
    if (!map.sheet.isEmpty())
        out.field("sheet", map.sheet);
    if (map.headerRow != usual.headerRow)
        out.key("headerRow").number(map.headerRow);
    if (map.encoding != usual.encoding)
        out.field("encoding", map.encoding);
    if (map.dateOrder != usual.dateOrder)
        out.key("dateOrder").text(orderName(map.dateOrder));
    writeFilled("missing", map.missing, out);
    if (!map.source.isEmpty())
        out.field("source", map.source);
    out.key("fields").beginObject();
    for (auto field = map.fields.cbegin(); field != map.fields.cend(); ++field)
        writeSource(field.value(), out.key(field.key()));
    out.endObject();
    out.endObject();
}

} // namespace plumbline
