// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordColumns.h"

#include "ui/common/WindowText.h"

namespace plumbline {

RecordColumns::RecordColumns(RecordKind kind, const RecordPeople& people)
    : m_kind(kind)
    , m_people(people)
    , m_text(people.company().timeZone)
    , m_columns{{Part::Time, -1}, {Part::Number, -1}, {Part::Name, -1}}
{
    const int fields = static_cast<int>(fieldsOf(kind).size());
    for (int field = 0; field < fields; ++field)
        m_columns.push_back({Part::Field, field});
    m_columns.push_back({Part::Customer, -1});
    m_columns.push_back({Part::Id, -1});
    m_columns.push_back({Part::State, -1});
    m_columns.push_back({Part::Note, -1});
}

QString RecordColumns::heading(int column) const
{
    switch (at(column).part) {
    case Part::Time:
        return isDated(m_kind) ? tr("Date") : tr("Time");
    case Part::Number:
        return tr("Staff number");
    case Part::Name:
        return tr("Name");
    case Part::Customer:
        return tr("Customer");
    case Part::Id:
        return tr("Record");
    case Part::Field:
        return headingText(
            RecordText::field(fieldsOf(m_kind)[static_cast<std::size_t>(at(column).field)]));
    case Part::Note:
        return tr("Note");
    case Part::State:
        return tr("State");
    }
    Q_UNREACHABLE();
}

bool RecordColumns::isFigure(int column) const
{
    const Column& is = at(column);
    return is.part == Part::Field
        && RecordText::isFigure(fieldsOf(m_kind)[static_cast<std::size_t>(is.field)].type);
}

QString RecordColumns::said(const StoredRecord& record, const Column& column) const
{
    switch (column.part) {
    case Part::Time:
        return m_text.time(m_kind, record.facts.at);
    case Part::Number:
        return record.employee.text();
    case Part::Name:
        return m_people.name(record.employee);
    case Part::Customer:
        return record.customer;
    case Part::Id:
        return record.id;
    case Part::Field:
        return m_text.stored(record, column.field);
    case Part::Note:
        return record.note;
    case Part::State: {
        QStringList states;
        if (record.isExcluded)
            states.append(tr("excluded"));
        if (record.isMoved)
            states.append(tr("reassigned"));
        return states.join(QStringLiteral(", "));
    }
    }
    Q_UNREACHABLE();
}

QString RecordColumns::shown(const StoredRecord& record, int column) const
{
    const Column& is = at(column);
    if (is.part != Part::Field)
        return said(record, is);
    const QString text = m_text.shown(record, is.field);
    const bool isItem = m_kind == RecordKind::Event && is.field == event::Item;
    return isItem ? m_itemNames.value(text, text) : text;
}

QString RecordColumns::stored(const StoredRecord& record, int column) const
{
    return said(record, at(column));
}

QStringList RecordColumns::headings() const
{
    QStringList headings;
    for (int column = 0; column < count(); ++column)
        headings.append(heading(column));
    return headings;
}

QStringList RecordColumns::storedLine(const StoredRecord& record) const
{
    QStringList line;
    for (const Column& column : m_columns)
        line.append(said(record, column));
    return line;
}

} // namespace plumbline
