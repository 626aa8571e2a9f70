// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/ImportMap.h"
#include "ui/imports/ImportKinds.h"
#include "ui/imports/MapWords.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

/// The map of a table as rows that are edited: a field, the column it comes from, or what stands
/// for every row, and how it is to be read.
class MapModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FieldColumn, SourceColumn, TimeOfDayColumn, ValueColumn, ReadingColumn };

    /// What can be chosen in the cell, as strings; none: it is typed.
    static constexpr int kChoicesRole = Qt::UserRole + 1;
    /// Whether the file has not what the cell names, or it must be filled and is not.
    static constexpr int kLackingRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows that map for a table with these headings; fields that the kind does not know come
    /// last.
    void present(const ImportMap& map, const QStringList& headings);
    void clear();
    /// The same in the window's new language.
    void retranslate();

    /// As shown, and as edited.
    [[nodiscard]] const QMap<QString, MapSource>& sources() const { return m_sources; }

    [[nodiscard]] const QStringList& headings() const { return m_headings; }

    [[nodiscard]] QString fieldAt(int row) const;
    /// The field that the column fills; −1: none.
    [[nodiscard]] int rowOfColumn(const QString& heading) const;
    /// What a cell is for and how to fill it, in a sentence.
    [[nodiscard]] QString help(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] const ImportField& field(int row) const;
    [[nodiscard]] MapSource source(int row) const;
    [[nodiscard]] FieldReading readingOf(int row) const;
    [[nodiscard]] bool isMoment(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString readingText(int row) const;
    [[nodiscard]] QStringList choices(int row, int column) const;
    [[nodiscard]] bool isLacking(int row, int column) const;
    [[nodiscard]] bool isEditable(int row, int column) const;
    void setReading(MapSource& source, int row, const QString& text) const;

    QString m_kind;
    std::vector<ImportField> m_fields;
    QMap<QString, MapSource> m_sources;
    QStringList m_headings;
};

} // namespace plumbline
