// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/BarPicture.h"
#include "ui/dashboard/RowChart.h"

namespace plumbline {

class BarPainter;
class Theme;

/// Horizontal bars from zero, one a line. A bar is chosen by a click or by the arrow keys and
/// Enter; its figure, underlined below the mouse, by a click or F4.
class BarChart : public RowChart
{
    Q_OBJECT
public:
    explicit BarChart(const Theme& theme, QWidget* parent = nullptr);

    void present(BarPicture picture);

    [[nodiscard]] const BarPicture& picture() const { return m_picture; }

    [[nodiscard]] int pictureHeight(int width) const override;
    void paintPicture(QPainter& painter, const QRect& area) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int rowAt(const QPoint& at) const override;
    [[nodiscard]] QString tipOf(int row) const override;

private:
    enum class Part { Bar, Figure };

    [[nodiscard]] BarPainter bars() const;
    [[nodiscard]] Part partAt(const QPoint& at) const;
    void setHovered(int bar, Part part);

    const Theme& m_theme;
    BarPicture m_picture;
    int m_hovered = -1;
    Part m_hoveredPart = Part::Bar;
};

} // namespace plumbline
