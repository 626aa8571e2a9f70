// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QSize>

class QPainter;
class QTableView;

namespace plumbline {

class Theme;

/// A table for a file: its columns as wide as on the screen, its rows from the first on, without
/// cursor and hover. Of a long one the first rows, and how many more there are.
class TablePicture
{
    Q_DECLARE_TR_FUNCTIONS(TablePicture)
public:
    TablePicture(const Theme& theme, const QTableView& table);

    [[nodiscard]] QSize size() const;
    void paint(QPainter& painter) const;

private:
    [[nodiscard]] int rows() const;
    [[nodiscard]] int names() const; ///< Width of the rows' names.
    [[nodiscard]] int headings() const; ///< Height.
    void paintHeading(QPainter& painter, int column, const QRect& area) const;
    void paintRow(QPainter& painter, int row, int top) const;

    const Theme& m_theme;
    const QTableView& m_table;
};

} // namespace plumbline
