// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaintedPage.h"

#include <QtWidgets/QAbstractScrollArea>

namespace plumbline {

class Theme;

/// Shows the real pages, one below the other: as wide as there is room but not larger than one
/// reads with ease, as wide as there is room, or any zoom. PgUp and PgDn turn pages.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);

    void show(std::vector<PaintedPage> pages);

    [[nodiscard]] const std::vector<PaintedPage>& pages() const { return m_pages; }

    /// The colour between and around the pages.
    void setDesk(const QColor& desk, const QColor& edge);

    /// A place of a page, given in millimetres, in the viewport's pixels.
    [[nodiscard]] QPointF pixelOf(int page, const QPointF& millimetres) const;
    [[nodiscard]] int currentPage() const; ///< From 0; −1: none.
    void goTo(int page);
    void zoomIn();
    void zoomOut();
    void fitWidth();
    [[nodiscard]] int zoomPercent() const; ///< 100: as large as on paper.

Q_SIGNALS:
    void viewChanged(); ///< Another page or zoom.
    void spotChosen(const plumbline::SpotTarget& target); ///< A click on a number.

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QSizeF sheet() const; ///< Of all pages, in millimetres.
    [[nodiscard]] double pixelsPerMillimetre() const;
    /// Who has not zoomed is shown a comfortable size; who asked for the width gets the width.
    enum class Fit { Comfortable, Width, None };

    [[nodiscard]] double fittingZoom() const;
    [[nodiscard]] QRectF pageArea(int page) const; ///< In the viewport's pixels.
    [[nodiscard]] double pageStep() const;
    void setZoom(double zoom);
    /// The number at a place of the viewport; null: none.
    [[nodiscard]] const PageSpot* spotAt(const QPoint& at, QRectF& area) const;
    [[nodiscard]] QRectF spotArea(int page, const PageSpot& spot) const;
    void arrange();
    void paintHovered(QPainter& painter) const;

    std::vector<PaintedPage> m_pages;
    double m_zoom = 1.0;
    Fit m_fit = Fit::Comfortable;
    QColor m_desk;
    QColor m_edge;
    QPoint m_mouse{-1, -1};
};

} // namespace plumbline
