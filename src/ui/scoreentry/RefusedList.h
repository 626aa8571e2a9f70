// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/GridModel.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace plumbline {

class Theme;

namespace Ui {
class RefusedList;
}

/// Lists what the grid refused: person, column, text and reason. A click leads to the cell.
class RefusedList : public QWidget
{
    Q_OBJECT
public:
    explicit RefusedList(QWidget* parent = nullptr);
    ~RefusedList() override;

    void furnish(const GridModel& grid, const RefusedCells& refused, const Theme& theme);
    /// Opens the list, with what of a pasted block lay outside the grid.
    void open(int rowsOutside, int columnsOutside);
    void retranslate();

Q_SIGNALS:
    void chosen(const plumbline::CellPlace& place);

private:
    void refill();
    void summarize();
    void dress();
    void choose(int line);

    std::unique_ptr<Ui::RefusedList> m_ui;
    const GridModel* m_grid = nullptr;
    const RefusedCells* m_refused = nullptr;
    const Theme* m_theme = nullptr;
    std::vector<CellPlace> m_places;
    int m_rowsOutside = 0;
    int m_columnsOutside = 0;
};

} // namespace plumbline
