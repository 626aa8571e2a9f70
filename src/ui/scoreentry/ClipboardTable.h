// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

namespace plumbline {

/// A block of cells as spreadsheets exchange it: rows of tab-separated texts, quoted where a text
/// holds tabs, quotes or line breaks.
class ClipboardTable
{
public:
    ClipboardTable() = default;
    explicit ClipboardTable(std::vector<QStringList> rows);
    [[nodiscard]] static ClipboardTable parse(const QString& text);

    [[nodiscard]] QString toText() const;

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    [[nodiscard]] int rows() const { return int(m_rows.size()); }

    /// Of the longest row.
    [[nodiscard]] int columns() const;
    /// Empty beyond a short row's end.
    [[nodiscard]] QString at(int row, int column) const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace plumbline
