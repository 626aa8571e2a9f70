// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/TemplateColumns.h"

#include "application/records/FieldWords.h"
#include "application/records/OtherTables.h"
#include "application/records/RecordPlan.h"
#include "application/text/Sentences.h"

namespace plumbline {

namespace {

QString firstWord(const char* context, const char* words, const QString& language)
{
    return inLanguage(context, words, {}, language).section(QLatin1Char('|'), 0, 0);
}

QString said(const char* text, const QString& language)
{
    return inLanguage("ImportTemplates", text, {}, language);
}

struct Described
{
    const char* description;
    const char* example;
};

Described describedPart(RecordKind kind, const MapField& field)
{
    switch (field.part) {
    case RecordPart::Id:
        return {QT_TRANSLATE_NOOP("ImportTemplates",
                                  "The record's own id in the system it comes from; no two alike."),
                "R-000123"};
    case RecordPart::Employee:
        return {QT_TRANSLATE_NOOP("ImportTemplates",
                                  "Staff number, or a name that only one employee has."),
                "E1001"};
    case RecordPart::Customer:
        return {QT_TRANSLATE_NOOP("ImportTemplates", "The customer's number or name."), "C-5501"};
    case RecordPart::Note:
        return {QT_TRANSLATE_NOOP("ImportTemplates", "Anything else worth knowing."), ""};
    case RecordPart::Time:
        if (isDated(kind))
            return {QT_TRANSLATE_NOOP("ImportTemplates", "The day, such as 2026-05-31."),
                    "2026-05-31"};
        break;
    case RecordPart::Field:
        break;
    }
    return {QT_TRANSLATE_NOOP("ImportTemplates",
                              "Date and time by the company's clock, such as 2026-05-31 09:05:00."),
            "2026-05-31 09:05:00"};
}

Described describedField(RecordKind kind, const MapField& field)
{
    switch (field.type) {
    case FieldType::Moment:
        return {
            QT_TRANSLATE_NOOP("ImportTemplates",
                              "Date and time by the company's clock, such as 2026-05-31 09:05:00."),
            "2026-05-31 09:05:00"};
    case FieldType::Deadline:
        return {QT_TRANSLATE_NOOP("ImportTemplates",
                                  "Date and time; a date alone means the end of that day."),
                "2026-06-02"};
    case FieldType::YesNo:
        return {QT_TRANSLATE_NOOP("ImportTemplates", "Yes or no."), "Y"};
    case FieldType::Count:
        if (kind == RecordKind::Complaint)
            return {QT_TRANSLATE_NOOP("ImportTemplates", "1, 2 or 3."), "2"};
        return {QT_TRANSLATE_NOOP("ImportTemplates", "A whole number."), "1"};
    case FieldType::Seconds:
        return {QT_TRANSLATE_NOOP("ImportTemplates", "Seconds, or h:mm:ss."), "0:02:23"};
    case FieldType::Amount:
        return {QT_TRANSLATE_NOOP("ImportTemplates", "A number without thousands separators."),
                "4.5"};
    case FieldType::Scale:
        return {QT_TRANSLATE_NOOP("ImportTemplates", "1-5, 1-10 or 0-100; empty: 1-5."), "1-5"};
    case FieldType::Absence:
        return {QT_TRANSLATE_NOOP("ImportTemplates", "Absent, late or leave."), "late"};
    case FieldType::Text:
        break;
    }
    if (kind == RecordKind::Event && field.id == QLatin1String("item"))
        return {QT_TRANSLATE_NOOP("ImportTemplates",
                                  "The indicator's id and its item's, with a point between."),
                "conduct.late"};
    return {QT_TRANSLATE_NOOP("ImportTemplates", "Words, always the same for the same thing."), ""};
}

ColumnShape columnKind(RecordKind kind, const MapField& field)
{
    if (field.part == RecordPart::Time)
        return isDated(kind) ? ColumnShape::Date : ColumnShape::Moment;
    if (field.type == FieldType::Moment || field.type == FieldType::Deadline)
        return ColumnShape::Moment;
    return ColumnShape::Text;
}

std::vector<TemplateColumn> recordColumns(RecordKind kind, const QString& language)
{
    std::vector<TemplateColumn> columns;
    for (const MapField& field : mapFields(kind)) {
        const Described described = field.part == RecordPart::Field ? describedField(kind, field)
                                                                    : describedPart(kind, field);
        TemplateColumn column;
        column.column.heading = firstWord("ImportHeadings", fieldWords(kind, field.id), language);
        column.column.kind = columnKind(kind, field);
        column.isRequired = field.isRequired;
        column.description = said(described.description, language);
        column.example = QString::fromLatin1(described.example);
        column.column.note = column.description;
        columns.push_back(std::move(column));
    }
    return columns;
}

Described describedOther(const QString& field)
{
    if (field == QLatin1String("id"))
        return {QT_TRANSLATE_NOOP("ImportTemplates", "Staff number; stays as it is written."),
                "E1001"};
    if (field == QLatin1String("name"))
        return {QT_TRANSLATE_NOOP("ImportTemplates", "The employee's name."), ""};
    if (field == QLatin1String("position"))
        return {QT_TRANSLATE_NOOP("ImportTemplates", "A position's id or name."),
                "customer-service"};
    if (field == QLatin1String("team"))
        return {QT_TRANSLATE_NOOP("ImportTemplates", "A team's id or name."), ""};
    if (field == QLatin1String("leader"))
        return {QT_TRANSLATE_NOOP("ImportTemplates", "The leader's staff number; empty: none."),
                "E1000"};
    if (field == QLatin1String("joined"))
        return {QT_TRANSLATE_NOOP("ImportTemplates", "The first day, such as 2026-05-31."),
                "2018-05-14"};
    if (field == QLatin1String("left"))
        return {QT_TRANSLATE_NOOP("ImportTemplates",
                                  "The last day; empty as long as they are employed."),
                ""};
    if (field == QLatin1String("period"))
        return {QT_TRANSLATE_NOOP("ImportTemplates",
                                  "The period, such as 2025-12, 2025Q4, 2025H2 or 2025."),
                "2025Q4"};
    if (field == QLatin1String("score"))
        return {QT_TRANSLATE_NOOP("ImportTemplates", "The score that was published."), "92.5"};
    if (field == QLatin1String("grade"))
        return {QT_TRANSLATE_NOOP("ImportTemplates", "The grade; empty: by the score."), ""};
    return {QT_TRANSLATE_NOOP("ImportTemplates", "Why the adjustments of this row are made."), ""};
}

std::vector<TemplateColumn> otherColumns(const QString& kind, const QString& language)
{
    std::vector<TemplateColumn> columns;
    for (const OtherField& field : otherFields(kind)) {
        const Described described = describedOther(QString::fromLatin1(field.id));
        TemplateColumn column;
        column.column.heading = firstWord("Headings", field.words, language);
        column.isRequired = field.isRequired;
        column.description = said(described.description, language);
        column.example = QString::fromLatin1(described.example);
        column.column.note = column.description;
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace

std::vector<TemplateColumn> templateColumns(const QString& kind, const QString& language)
{
    const auto records = recordKind(kind);
    return records ? recordColumns(*records, language) : otherColumns(kind, language);
}

} // namespace plumbline
