// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/Chart.h"

namespace plumbline {

/// A chart of rows below each other: arrow keys go from one to the next, Enter opens it, F4 asks
/// how its figure came about, hovering tells the exact figures. What a row looks like is its
/// heirs' matter.
class RowChart : public Chart
{
    Q_OBJECT
public:
    explicit RowChart(QWidget* parent = nullptr);

Q_SIGNALS:
    void activated(int row);
    void figureChosen(int row);

protected:
    [[nodiscard]] virtual int rowCount() const = 0;
    [[nodiscard]] virtual int rowAt(const QPoint& at) const = 0; ///< −1: none.
    [[nodiscard]] virtual QString tipOf(int row) const = 0;

    /// The row that has the keyboard; −1 while the chart has not.
    [[nodiscard]] int focusedRow() const;
    void setCurrent(int row);
    /// After another picture was given.
    void keepCurrent();

    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    int m_current = 0;
};

} // namespace plumbline
