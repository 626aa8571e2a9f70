// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/records/ImportMap.h"
#include "domain/records/RecordKind.h"
#include "domain/records/WordTable.h"

#include <span>

namespace plumbline {

/// What of a record a field of a map fills.
enum class RecordPart { Id, Employee, Customer, Note, Time, Field };

/// One field of a map, found in a table.
struct PlannedField
{
    QString id; ///< As the map names it.
    RecordPart part = RecordPart::Field;
    int field = -1; ///< Place in RecordFacts::fields.
    FieldType type = FieldType::Text;
    bool isRequired = false;
    int column = -1; ///< −1: `value` instead.
    int timeColumn = -1; ///< Of the time of day; −1: none.
    std::string value;
    QString heading; ///< For refusals.
    WordTable words; ///< Its own for yes and no; empty: the usual ones.
    bool othersAreNo = false;
    DurationUnit unit = DurationUnit::Seconds;
};

/// A map of a record kind, found in a table's headings.
struct RecordPlan
{
    RecordKind kind = RecordKind::Contact;
    DateOrder dateOrder = DateOrder::YearMonthDay;
    std::vector<std::string> missing; ///< Trimmed, not empty.
    std::vector<PlannedField> fields;
    /// A sampling's form: a line says nothing until its checker has filled something in.
    bool isForm = false;
};

/// What may stand in a map of that kind, in the order of people: id, employee, time, then the rest.
struct MapField
{
    QString id;
    RecordPart part = RecordPart::Field;
    int field = -1;
    FieldType type = FieldType::Text;
    bool isRequired = false;
};

[[nodiscard]] std::vector<MapField> mapFields(RecordKind kind);

/// The column with that heading, exactly or without case and width; −1: none.
[[nodiscard]] int columnOf(const QStringList& headings, const QString& heading);

/// What is wrong with the map, or where the table has not what it names.
[[nodiscard]] Result<RecordPlan>
planRecords(const ImportMap& map, RecordKind kind, const QStringList& headings);

} // namespace plumbline
