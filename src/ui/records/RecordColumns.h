// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/RecordPeople.h"
#include "ui/records/RecordText.h"

namespace plumbline {

/// The columns of a table of records of one kind, in the window's language: what they are called
/// and what they say. Cheap to copy, and readable in any thread.
class RecordColumns
{
    Q_DECLARE_TR_FUNCTIONS(RecordColumns)
public:
    RecordColumns() = default;
    RecordColumns(RecordKind kind, const RecordPeople& people);

    /// What the items of events are called, by their path.
    void nameItems(const QHash<QString, QString>& names) { m_itemNames = names; }

    [[nodiscard]] RecordKind kind() const { return m_kind; }

    [[nodiscard]] int count() const { return static_cast<int>(m_columns.size()); }

    [[nodiscard]] QString heading(int column) const;
    [[nodiscard]] bool isFigure(int column) const;
    [[nodiscard]] QString shown(const StoredRecord& record, int column) const;
    [[nodiscard]] QString stored(const StoredRecord& record, int column) const;
    [[nodiscard]] QStringList headings() const;
    [[nodiscard]] QStringList storedLine(const StoredRecord& record) const;

    [[nodiscard]] const RecordText& text() const { return m_text; }

    [[nodiscard]] const RecordPeople& people() const { return m_people; }

private:
    enum class Part { Time, Number, Name, Customer, Id, Field, Note, State };

    struct Column
    {
        Part part = Part::Field;
        int field = -1;
    };

    [[nodiscard]] const Column& at(int column) const
    {
        return m_columns[static_cast<std::size_t>(column)];
    }

    [[nodiscard]] QString said(const StoredRecord& record, const Column& column) const;

    RecordKind m_kind = RecordKind::Contact;
    RecordPeople m_people;
    RecordText m_text;
    std::vector<Column> m_columns;
    QHash<QString, QString> m_itemNames;
};

} // namespace plumbline
