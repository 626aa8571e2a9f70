// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/BarChart.h"

#include "ui/common/Theme.h"
#include "ui/dashboard/BarPainter.h"
#include "ui/dashboard/ChartSummary.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace plumbline {

BarChart::BarChart(const Theme& theme, QWidget* parent)
    : RowChart(parent)
    , m_theme(theme)
{
}

BarPainter BarChart::bars() const
{
    return {m_theme, m_picture, width()};
}

void BarChart::present(BarPicture picture)
{
    m_picture = std::move(picture);
    keepCurrent();
    summarize(ChartSummary::bars(m_picture));
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const
{
    return {space::kRail * 2, bars().height()};
}

QSize BarChart::minimumSizeHint() const
{
    return {space::kRail, sizeHint().height()};
}

int BarChart::pictureHeight(int width) const
{
    return BarPainter(m_theme, m_picture, width).height();
}

void BarChart::paintPicture(QPainter& painter, const QRect& area) const
{
    painter.save();
    painter.translate(area.topLeft());
    BarPainter(m_theme, m_picture, area.width()).paint(painter, {});
    painter.restore();
}

BarChart::Part BarChart::partAt(const QPoint& at) const
{
    return bars().isOnFigure(at) ? Part::Figure : Part::Bar;
}

void BarChart::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    bars().paint(painter, {focusedRow(), m_hovered, m_hoveredPart == Part::Figure});
}

void BarChart::setHovered(int bar, Part part)
{
    if (m_hovered == bar && m_hoveredPart == part)
        return;
    m_hovered = bar;
    m_hoveredPart = part;
    setCursor(bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BarChart::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(bars().barAt(event->pos()), partAt(event->pos()));
}

void BarChart::leaveEvent(QEvent* event)
{
    setHovered(-1, Part::Bar);
    QWidget::leaveEvent(event);
}

void BarChart::mousePressEvent(QMouseEvent* event)
{
    const int bar = bars().barAt(event->pos());
    if (bar < 0 || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    setCurrent(bar);
    switch (partAt(event->pos())) {
    case Part::Bar:
        Q_EMIT activated(bar);
        break;
    case Part::Figure:
        Q_EMIT figureChosen(bar);
        break;
    }
}

int BarChart::rowCount() const
{
    return static_cast<int>(m_picture.bars.size());
}

int BarChart::rowAt(const QPoint& at) const
{
    return bars().barAt(at);
}

QString BarChart::tipOf(int row) const
{
    return m_picture.bars[static_cast<std::size_t>(row)].tip;
}

} // namespace plumbline
