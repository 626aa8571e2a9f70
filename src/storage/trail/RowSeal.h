// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/trail/PersonKeys.h"
#include "storage/trail/SealedTable.h"
#include "storage/trail/TrailHash.h"

#include <functional>
#include <span>

namespace plumbline {

/// What to do about a staff number that is no person's yet.
enum class MissingPerson { Make, LeaveOut };

/// What tells rows apart, and what they say, hashed. A digest is empty where there is no row.
using TakeSeal = std::function<Result<>(const QByteArray& key, const QByteArray& digest)>;

/// Names and hashes single rows of a table. A staff number in a key is told as `#` and the person's
/// number; a row of a person is hashed with that person's key, so that nothing can be guessed from
/// a seal once the key is gone.
class RowSeal
{
public:
    RowSeal(const SealedTable& table, PersonKeys& persons, MissingPerson missing)
        : m_table(table)
        , m_persons(persons)
        , m_missing(missing)
    {
    }

    /// `places`: where the row has the columns of the key.
    [[nodiscard]] Result<QByteArray> key(const Row& row, std::span<const int> places);
    /// `first`: where the row has the table's first column.
    [[nodiscard]] Result<QByteArray> digest(const Row& row, int first);

private:
    [[nodiscard]] Result<const KnownPerson*> personIn(const Row& row, int place);

    const SealedTable& m_table;
    PersonKeys& m_persons;
    MissingPerson m_missing;
};

/// Adds every column of the row, each with its kind.
void addColumns(TrailHash& hash, const SealedTable& table, const Row& row, int first);

} // namespace plumbline
