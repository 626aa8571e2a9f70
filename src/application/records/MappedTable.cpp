// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/MappedTable.h"

#include "application/records/FoundWords.h"
#include "application/records/OtherTables.h"
#include "application/records/RecordPlan.h"
#include "application/tables/TableText.h"
#include "domain/records/CellText.h"

namespace plumbline {

namespace {

constexpr std::size_t kMostRows = 1'000'000;

Result<> checkFields(const ImportMap& map)
{
    const auto known = otherFields(map.kind);
    for (auto field = map.fields.cbegin(); field != map.fields.cend(); ++field) {
        const auto isIt = [&](const OtherField& one) {
            return field.key() == QLatin1String(one.id);
        };
        const QString at = QStringLiteral("/fields/") + field.key();
        if (!hasSchemeColumns(map.kind) && std::none_of(known.begin(), known.end(), isIt))
            return failure(ErrorCode::UnknownField,
                           at,
                           QT_TRANSLATE_NOOP("Messages", "Records of kind %1 have no field “%2”."),
                           {map.kind, field.key()});
        if (field->columns.size() > 1 || (field->columns.isEmpty() && !field->value))
            return failure(ErrorCode::BadValue,
                           at,
                           QT_TRANSLATE_NOOP("Messages", "“%1” comes from one column."),
                           {field.key()});
    }
    for (const OtherField& field : known) {
        if (field.isRequired && !map.fields.contains(QLatin1String(field.id)))
            return failure(ErrorCode::MissingField,
                           QStringLiteral("/fields"),
                           QT_TRANSLATE_NOOP("Messages", "No column is chosen for “%1”."),
                           {QString::fromLatin1(field.id)});
    }
    return {};
}

bool isDayField(const QString& kind, const QString& field)
{
    return kind == QLatin1String("employees")
        && (field == QLatin1String("joined") || field == QLatin1String("left"));
}

} // namespace

Result<TableMapping> TableMapping::make(const ImportMap& map, const QStringList& headings)
{
    if (auto sound = checkFields(map); !sound)
        return failure(sound.error());
    TableMapping mapping;
    mapping.m_form = {map.dateOrder, cellWords().halves};
    for (const QString& word : map.missing)
        mapping.m_missing.push_back(tidied(word));
    for (auto field = map.fields.cbegin(); field != map.fields.cend(); ++field) {
        const int column =
            field->columns.isEmpty() ? -1 : columnOf(headings, field->columns.front());
        if (!field->columns.isEmpty() && column < 0)
            return failure(ErrorCode::BadValue,
                           QStringLiteral("/fields/") + field.key(),
                           QT_TRANSLATE_NOOP("Messages", "The table has no column “%1”."),
                           {field->columns.front()});
        mapping.m_fields.push_back(field.key());
        mapping.m_headings.push_back(column < 0 ? field.key() : headings[column]);
        mapping.m_columns.push_back(column);
        mapping.m_isDay.push_back(isDayField(map.kind, field.key()));
        mapping.m_values.push_back(field->value.value_or(QString()));
    }
    return mapping;
}

/// A day in any order comes out as `2021-01-05`; what is none stays as it is.
QString TableMapping::readCell(int field, const SourceRow& row) const
{
    const auto place = static_cast<std::size_t>(field);
    if (m_columns[place] < 0)
        return m_values[field];
    const std::string_view cell = row.cells[static_cast<std::size_t>(m_columns[place])];
    const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    if (m_missing.contains(tidied(text)))
        return {};
    if (!m_isDay[place])
        return text;
    std::string buffer;
    const auto moment = readMoment(plainCell(cell, buffer), m_form);
    return moment ? QDate(1970, 1, 1).addDays(moment->day).toString(Qt::ISODate) : text;
}

QStringList TableMapping::read(const SourceRow& row, std::vector<RefusedRow>& refused) const
{
    QStringList cells;
    for (qsizetype field = 0; field < m_fields.size(); ++field) {
        const int column = m_columns[static_cast<std::size_t>(field)];
        for (const CellFault& fault : row.faults) {
            if (fault.column == column)
                refused.push_back({row.number, m_headings[field], fault.reason});
        }
        cells.push_back(readCell(static_cast<int>(field), row));
    }
    return cells;
}

Result<MappedTable> readMapped(const TableReader& tables, const QString& path, const ImportMap& map)
{
    const auto rows = tables.openRows(path, {map.sheet, map.encoding, map.headerRow});
    if (!rows)
        return failure(rows.error());
    const Result<TableMapping> mapping = TableMapping::make(map, (*rows)->headings());
    if (!mapping)
        return failure(mapping.error());
    MappedTable mapped{{mapping->fields(), {}}, mapping->headings(), {}, 0};
    SourceRow row;
    while (mapped.table.rows.size() < kMostRows) {
        const Result<bool> isThere = (*rows)->next(row);
        if (!isThere)
            return failure(isThere.error());
        if (!*isThere)
            return mapped;
        const std::size_t before = mapped.refused.size();
        QStringList cells = mapping->read(row, mapped.refused);
        if (mapped.refused.size() > before)
            ++mapped.refusedRows;
        else
            mapped.table.rows.push_back({row.number, std::move(cells)});
    }
    return failure(ErrorCode::BadFile,
                   path,
                   QT_TRANSLATE_NOOP("Messages", "The table has more than %1 rows; split it."),
                   {QString::number(kMostRows)});
}

} // namespace plumbline
