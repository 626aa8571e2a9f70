// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/ImportMapReader.h"

#include "domain/records/MapFields.h"
#include "exchange/json/SchemeReader.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kMostColumns = 2;

QStringList readTextList(const JsonPlace& place)
{
    QStringList texts;
    place.eachItem([&](const JsonPlace& text) { texts.append(text.text()); });
    return texts;
}

QStringList readColumns(const JsonPlace& place)
{
    QStringList columns;
    place.eachItem([&](const JsonPlace& column) { columns.append(column.filledText()); });
    if (place.isArray() && (columns.isEmpty() || columns.size() > kMostColumns)) {
        place.refuse(ErrorCode::BadValue,
                     QT_TRANSLATE_NOOP("Messages",
                                       "One column belongs here, or two: date and time of day."));
    }
    return columns;
}

/// Which of the fields of a source are there: exactly one of them must be.
void checkPlaces(const JsonPlace& place)
{
    int count = 0;
    for (const char* name : {"column", "columns", "value"})
        count += place.optional(name).exists() ? 1 : 0;
    if (count == 0) {
        place.refuse(ErrorCode::MissingField,
                     QT_TRANSLATE_NOOP("Messages", "The field “%1” is missing."),
                     {QStringLiteral("column")});
    } else if (count > 1) {
        place.refuse(
            ErrorCode::BadValue,
            QT_TRANSLATE_NOOP(
                "Messages", "Only one of “column”, “columns” and “value” says where a field is."));
    }
}

void refuseSetting(const JsonPlace& setting)
{
    setting.refuse(ErrorCode::BadValue,
                   QT_TRANSLATE_NOOP("Messages", "This setting is not for such a field."));
}

void readSettings(const JsonPlace& place, std::optional<FieldType> type, MapSource& source)
{
    for (const auto& [name, words] : {std::pair("yes", &source.yes), std::pair("no", &source.no)}) {
        const JsonPlace given = place.optional(name);
        if (!given.exists())
            continue;
        *words = readTextList(given);
        if (type != FieldType::YesNo)
            refuseSetting(given);
    }
    if (const JsonPlace unit = place.optional("unit"); unit.exists()) {
        source.unit = unit.word<DurationUnit>({{"seconds", DurationUnit::Seconds},
                                               {"minutes", DurationUnit::Minutes},
                                               {"hours", DurationUnit::Hours},
                                               {"days", DurationUnit::Days},
                                               {"duration", DurationUnit::Duration}});
        if (type != FieldType::Seconds)
            refuseSetting(unit);
    }
}

void readScale(const JsonPlace& place, const QString& field, MapSource& source)
{
    const JsonPlace scale = place.optional("scale");
    if (!scale.exists())
        return;
    source.scale = scale.word<RatingScale>({{"1-5", RatingScale::OneToFive},
                                            {"1-10", RatingScale::OneToTen},
                                            {"0-100", RatingScale::ZeroToHundred}});
    if (field != QLatin1String("rating"))
        refuseSetting(scale);
}

MapSource readSource(const JsonPlace& place, const QString& kind, const QString& field)
{
    MapSource source;
    if (place.isText()) {
        source.columns = {place.filledText()};
        return source;
    }
    if (place.isArray()) {
        source.columns = readColumns(place);
        return source;
    }
    if (!place.isObject()) {
        place.refuse(ErrorCode::BadValue,
                     QT_TRANSLATE_NOOP("Messages",
                                       "A column's heading belongs here, two of them, or an "
                                       "object."));
        return source;
    }
    place.object({"column", "columns", "value", "yes", "no", "unit", "scale"});
    checkPlaces(place);
    if (const JsonPlace column = place.optional("column"); column.exists())
        source.columns = {column.filledText()};
    if (const JsonPlace columns = place.optional("columns"); columns.exists())
        source.columns = readColumns(columns);
    if (const JsonPlace value = place.optional("value"); value.exists())
        source.value = value.filledText();
    readSettings(place, mapFieldType(kind, field), source);
    readScale(place, field, source);
    return source;
}

void readField(const JsonPlace& place, ImportMap& map)
{
    const QString& name = place.value().key();
    const auto field = mapField(map.kind, name);
    if (!field) {
        place.refuse(ErrorCode::UnknownField,
                     QT_TRANSLATE_NOOP("Messages", "The field “%1” is not known here."),
                     {name});
    } else if (map.fields.contains(*field)) {
        place.refuse(ErrorCode::DuplicateId,
                     QT_TRANSLATE_NOOP("Messages", "The field “%1” is there twice."),
                     {*field});
    } else {
        map.fields.insert(*field, readSource(place, map.kind, *field));
    }
}

QString readKind(const JsonPlace& place)
{
    const QString kind = place.text();
    if (place.isText() && !mapKinds().contains(kind))
        place.refuseWord(mapKinds());
    return kind;
}

QString readEncoding(const JsonPlace& place)
{
    static const QStringList kKnown{QStringLiteral("auto"),
                                    QStringLiteral("UTF-8"),
                                    QStringLiteral("UTF-16"),
                                    QStringLiteral("UTF-16LE"),
                                    QStringLiteral("UTF-16BE"),
                                    QStringLiteral("GB18030"),
                                    QStringLiteral("Big5")};
    const QString given = place.text();
    for (const QString& known : kKnown) {
        if (known.compare(given, Qt::CaseInsensitive) == 0)
            return known;
    }
    if (given.compare(QLatin1String("GBK"), Qt::CaseInsensitive) == 0
        || given.compare(QLatin1String("GB2312"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("GB18030");
    if (place.isText())
        place.refuseWord(kKnown);
    return kKnown.first();
}

int readHeaderRow(const JsonPlace& place)
{
    const int row = place.count();
    if (row < 1) {
        place.refuse(ErrorCode::OutOfRange,
                     QT_TRANSLATE_NOOP("Messages", "Rows are counted from 1."));
    }
    return row;
}

} // namespace

ImportMap readImportMap(const JsonPlace& place)
{
    checkFormat(place, "plumbline-map/1");
    place.object({"format",
                  "kind",
                  "sheet",
                  "headerRow",
                  "encoding",
                  "dateOrder",
                  "missing",
                  "source",
                  "fields"});
    ImportMap map;
    map.kind = readKind(place.required("kind"));
    map.sheet = place.optional("sheet").text();
    if (const JsonPlace row = place.optional("headerRow"); row.exists())
        map.headerRow = readHeaderRow(row);
    if (const JsonPlace encoding = place.optional("encoding"); encoding.exists())
        map.encoding = readEncoding(encoding);
    map.dateOrder = place.optional("dateOrder")
                        .word<DateOrder>({{"ymd", DateOrder::YearMonthDay},
                                          {"dmy", DateOrder::DayMonthYear},
                                          {"mdy", DateOrder::MonthDayYear}});
    if (const JsonPlace missing = place.optional("missing"); missing.exists())
        map.missing = readTextList(missing);
    map.source = place.optional("source").text();
    place.required("fields").eachField([&](const JsonPlace& field) { readField(field, map); });
    return map;
}

} // namespace plumbline
