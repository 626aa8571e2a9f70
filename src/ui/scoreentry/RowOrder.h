// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/Qt>

#include <cstdint>
#include <vector>

namespace plumbline {

/// What a row is sorted by: rows without a value come last, whichever way it goes.
struct SortKey
{
    bool isAbsent = false;
    std::int64_t value = 0;
};

/// Which people stand in the grid and in which order: keys made once, an index sorted and filtered
/// without asking for them again. Knows no model.
class RowOrder
{
public:
    /// Everybody, as they come.
    void reset(int people);
    /// An empty list: as they come.
    void sort(const std::vector<SortKey>& keys, Qt::SortOrder direction);
    /// One a person; 0 keeps them out.
    void filter(std::vector<char> accepted);

    [[nodiscard]] int size() const { return int(m_shown.size()); }

    [[nodiscard]] int people() const { return int(m_sorted.size()); }

    [[nodiscard]] int person(int row) const { return m_shown[size_t(row)]; }

    /// −1 where they are kept out.
    [[nodiscard]] int rowOf(int person) const { return m_rows[size_t(person)]; }

private:
    void show();

    std::vector<int> m_sorted;
    std::vector<char> m_accepted;
    std::vector<int> m_shown;
    std::vector<int> m_rows;
};

} // namespace plumbline
