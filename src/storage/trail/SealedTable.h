// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Database.h"

#include <QtCore/QByteArrayList>

#include <vector>

namespace plumbline {

/// How the rows of a table are sealed.
enum class SealUnit {
    SingleRow, ///< Each by itself.
    Block, ///< So many in a row, by number: texts and owners of records.
    Group ///< Those of one owner that came with one stretch of an import: records.
};

/// A table as the seals see it: its columns, what tells its rows apart, and where it names a
/// person.
struct SealedTable
{
    enum class Type { Integer, Text, Bytes };

    QByteArray name;
    QByteArrayList columns;
    std::vector<Type> types;
    std::vector<int> keys; ///< Columns of the primary key, in its order.
    int person = -1; ///< The column of a staff number: `employee`; −1: none.
    SealUnit unit = SealUnit::SingleRow;

    [[nodiscard]] QByteArrayList keyNames() const;

    [[nodiscard]] QByteArray quotedName() const { return quoted(name); }

    [[nodiscard]] static QByteArray quoted(const QByteArray& name) { return '"' + name + '"'; }
};

/// Rows of a block, as a shift of their number.
inline constexpr int kBlockShift = 10;
/// Rows of an import that are sealed together, as a shift of a record's number.
inline constexpr int kGroupShift = 16;

/// Every table of the file but the trail's own; `person` comes last.
[[nodiscard]] Result<std::vector<SealedTable>> sealedTables(Database& database);

} // namespace plumbline
