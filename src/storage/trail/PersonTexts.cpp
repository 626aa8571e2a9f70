// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/PersonTexts.h"

#include "domain/records/RecordField.h"
#include "storage/records/RecordColumns.h"

namespace plumbline {

namespace {

/// Columns of a kind's records that name a text which was written about the record's owner.
QByteArrayList ownTexts(RecordKind kind)
{
    QByteArrayList columns{"note"};
    if (kind == RecordKind::Event)
        columns << "what" << "file" << "witness";
    return columns;
}

QByteArray namedBy(RecordKind kind, const QByteArray& column, const char* whose)
{
    return "SELECT " + column + " FROM " + recordTable(kind) + " WHERE " + column
        + " IS NOT NULL AND owner " + whose
        + " (SELECT number FROM record_owner WHERE employee = ?1)";
}

} // namespace

QByteArray PersonText::select() const
{
    return QByteArray("SELECT DISTINCT ") + column + " FROM " + table + " WHERE " + rows;
}

/// Where nothing was said nothing is put.
QByteArray PersonText::update() const
{
    return QByteArray("UPDATE ") + table + " SET " + column + " = '-' WHERE " + column
        + " <> '' AND " + rows;
}

const std::vector<PersonText>& personTexts()
{
    static const std::vector<PersonText> kTexts{
        {"note", "note"},
        {"cell", "reason"},
        {"cell_aside", "reason"},
        {"way_step", "reason"},
        {"decision", "reason"},
        {"second_look", "remark"},
        {"interview", "went_well"},
        {"interview", "went_badly"},
        {"interview", "agreed"},
        {"interview", "reason"},
        {"plan_report", "report", "action IN (SELECT number FROM plan_action WHERE employee = ?1)"},
        {"plan_action", "what"},
        {"paper", "note"},
        {"ledger_entry", "reason"},
        {"proposal_decision", "reason"}};
    return kTexts;
}

QByteArrayList recordTextUpdates()
{
    QByteArrayList own;
    QByteArrayList others;
    for (const RecordKind kind : kRecordKinds) {
        QByteArrayList all{"note", "customer"};
        for (const RecordField& field : fieldsOf(kind)) {
            if (field.type == FieldType::Text)
                all.append(recordColumn(field));
        }
        for (const QByteArray& column : ownTexts(kind))
            own.append(namedBy(kind, column, "IN"));
        for (const QByteArray& column : all)
            others.append(namedBy(kind, column, "NOT IN"));
    }
    return {"UPDATE record_text SET text = '-' || number WHERE number IN (" + own.join(" UNION ")
            + ") AND number NOT IN (" + others.join(" UNION ") + ")"};
}

} // namespace plumbline
