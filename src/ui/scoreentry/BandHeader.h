// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/GridModel.h"

#include <QtWidgets/QHeaderView>

namespace plumbline {

class Theme;

/// The grid's heading: groups and indicators as bands over the columns they span, the first and
/// last columns always in view. Knows where every column is shown.
class BandHeader : public QHeaderView
{
    Q_OBJECT
public:
    BandHeader(const GridModel& grid, const Theme& theme, QWidget* parent);

    /// Left edge of a column as it is shown, in pixels of the viewport.
    [[nodiscard]] int shownX(int column) const;
    [[nodiscard]] int columnAt(int x) const; ///< −1: none.
    [[nodiscard]] int leadingWidth() const;
    /// Where the last columns begin.
    [[nodiscard]] int trailingX() const;
    /// Whether columns in between are hidden below the last ones.
    [[nodiscard]] bool isTrailingCast() const;
    [[nodiscard]] QSize sizeHint() const override;
    /// A width for every column from its heading and a sample of its cells.
    void fitColumns();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Span
    {
        int first = 0;
        int last = 0;
    };

    [[nodiscard]] int bandRows() const;

    [[nodiscard]] int firstTrailing() const { return count() - kTrailingColumns; }

    [[nodiscard]] Span spanOf(int column, size_t level) const;
    void paintColumn(QPainter& painter, int column) const;
    void paintBands(QPainter& painter) const;
    void paintBand(QPainter& painter, const HeaderBand& band, const QRect& rect) const;
    void paintLines(QPainter& painter, const GridColumn& column, const QRect& rect) const;
    void paintSortMark(QPainter& painter, const QRect& rect) const;
    [[nodiscard]] QMouseEvent native(const QMouseEvent& event) const;
    [[nodiscard]] int fittedWidth(int column) const;

    const GridModel& m_grid;
    const Theme& m_theme;
};

} // namespace plumbline
