// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PagePreview.h"

#include "drawing/PaintPage.h"
#include "drawing/ThemeTokens.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>

#include <cmath>

namespace plumbline {

namespace {

constexpr double kMillimetresPerInch = 25.4;
constexpr double kZoomStep = 1.2;
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 4.0;
constexpr double kComfortableZoom = 1.25;
constexpr int kPercent = 100;
constexpr int kArrowStep = 40;

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(kArrowStep);
    horizontalScrollBar()->setSingleStep(kArrowStep);
}

void PagePreview::show(std::vector<PaintedPage> pages)
{
    m_pages = std::move(pages);
    verticalScrollBar()->setValue(0);
    arrange();
}

void PagePreview::setDesk(const QColor& desk, const QColor& edge)
{
    m_desk = desk;
    m_edge = edge;
    viewport()->update();
}

QSizeF PagePreview::sheet() const
{
    if (m_pages.empty())
        return {paper::kPageWidth, paper::kPageHeight};
    return {m_pages.front().width, m_pages.front().height};
}

double PagePreview::pixelsPerMillimetre() const
{
    return logicalDpiX() / kMillimetresPerInch * m_zoom;
}

double PagePreview::pageStep() const
{
    return sheet().height() * pixelsPerMillimetre() + space::kLarge;
}

QRectF PagePreview::pageArea(int page) const
{
    const double width = sheet().width() * pixelsPerMillimetre();
    const double room = viewport()->width();
    const double left = width < room ? (room - width) / 2 : -horizontalScrollBar()->value();
    return {left,
            space::kLarge + page * pageStep() - verticalScrollBar()->value(),
            width,
            sheet().height() * pixelsPerMillimetre()};
}

double PagePreview::fittingZoom() const
{
    const double room = viewport()->width() - 2.0 * space::kLarge;
    const double whole = room / (sheet().width() * logicalDpiX() / kMillimetresPerInch);
    return std::clamp(whole, kLeastZoom, m_fit == Fit::Width ? kMostZoom : kComfortableZoom);
}

void PagePreview::arrange()
{
    if (m_fit != Fit::None)
        m_zoom = fittingZoom();
    const auto count = static_cast<double>(m_pages.size());
    const int height = static_cast<int>(std::ceil(space::kLarge + count * pageStep()));
    const int width = static_cast<int>(std::ceil(sheet().width() * pixelsPerMillimetre()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    viewport()->update();
    Q_EMIT viewChanged();
}

int PagePreview::currentPage() const
{
    if (m_pages.empty())
        return -1;
    const int page = static_cast<int>((verticalScrollBar()->value() + pageStep() / 2) / pageStep());
    return std::clamp(page, 0, static_cast<int>(m_pages.size()) - 1);
}

void PagePreview::goTo(int page)
{
    const int last = static_cast<int>(m_pages.size()) - 1;
    verticalScrollBar()->setValue(
        static_cast<int>(std::lround(std::clamp(page, 0, std::max(0, last)) * pageStep())));
}

void PagePreview::setZoom(double zoom)
{
    const int page = std::max(0, currentPage());
    m_fit = Fit::None;
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    arrange();
    goTo(page);
}

void PagePreview::zoomIn()
{
    setZoom(m_zoom * kZoomStep);
}

void PagePreview::zoomOut()
{
    setZoom(m_zoom / kZoomStep);
}

void PagePreview::fitWidth()
{
    m_fit = Fit::Width;
    arrange();
}

int PagePreview::zoomPercent() const
{
    return static_cast<int>(std::lround(m_zoom * kPercent));
}

void PagePreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_desk);
    for (int page = 0; page < static_cast<int>(m_pages.size()); ++page) {
        const QRectF area = pageArea(page);
        if (!area.intersects(QRectF(event->rect())))
            continue;
        painter.setPen(m_edge);
        painter.setBrush(inkColour(Ink::Paper));
        painter.drawRect(area);
        painter.save();
        painter.translate(area.topLeft());
        paintPage(painter, m_pages[static_cast<std::size_t>(page)], pixelsPerMillimetre());
        painter.restore();
    }
    paintHovered(painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Link), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

QPointF PagePreview::pixelOf(int page, const QPointF& millimetres) const
{
    return pageArea(page).topLeft() + millimetres * pixelsPerMillimetre();
}

QRectF PagePreview::spotArea(int page, const PageSpot& spot) const
{
    return {pixelOf(page, spot.area.topLeft()), spot.area.size() * pixelsPerMillimetre()};
}

const PageSpot* PagePreview::spotAt(const QPoint& at, QRectF& area) const
{
    for (int page = 0; page < static_cast<int>(m_pages.size()); ++page) {
        if (!pageArea(page).contains(at))
            continue;
        for (const PageSpot& spot : m_pages[static_cast<std::size_t>(page)].spots) {
            area = spotArea(page, spot);
            if (area.contains(at))
                return &spot;
        }
    }
    return nullptr;
}

void PagePreview::paintHovered(QPainter& painter) const
{
    QRectF area;
    if (!spotAt(m_mouse, area))
        return;
    painter.setPen(QPen(palette().color(QPalette::Link), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
}

void PagePreview::mouseMoveEvent(QMouseEvent* event)
{
    m_mouse = event->pos();
    QRectF area;
    viewport()->setCursor(spotAt(m_mouse, area) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void PagePreview::mouseReleaseEvent(QMouseEvent* event)
{
    QRectF area;
    const PageSpot* spot = spotAt(event->pos(), area);
    if (spot && event->button() == Qt::LeftButton)
        Q_EMIT spotChosen(spot->target);
}

void PagePreview::leaveEvent(QEvent* event)
{
    m_mouse = {-1, -1};
    viewport()->update();
    QAbstractScrollArea::leaveEvent(event);
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PagePreview::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    Q_EMIT viewChanged();
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown)
        goTo(currentPage() + 1);
    else if (event->key() == Qt::Key_PageUp)
        goTo(currentPage() - 1);
    else if (event->key() == Qt::Key_Home)
        goTo(0);
    else if (event->key() == Qt::Key_End)
        goTo(static_cast<int>(m_pages.size()) - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0)
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() > 0)
        zoomIn();
    else
        zoomOut();
    event->accept();
}

} // namespace plumbline
