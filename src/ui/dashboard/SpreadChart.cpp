// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/SpreadChart.h"

#include "drawing/ThemeTokens.h"
#include "ui/common/Theme.h"
#include "ui/dashboard/ChartSummary.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kLine = 40;
constexpr int kWidestName = 160;
constexpr int kApart = 8; ///< From a line's middle to what it is compared with.
constexpr double kDot = 5.0;
constexpr double kOtherDot = 3.5;
constexpr double kStroke = 2.0;
constexpr double kThin = 1.0;

struct Whisker
{
    double mean = 0.0;
    double low = 0.0;
    double high = 0.0;
    double y = 0.0;
};

void paintWhisker(QPainter& painter, const Whisker& at, const QPen& pen)
{
    painter.setPen(pen);
    painter.drawLine(QPointF(at.low, at.y), QPointF(at.high, at.y));
}

} // namespace

SpreadChart::SpreadChart(const Theme& theme, QWidget* parent)
    : RowChart(parent)
    , m_theme(theme)
{
}

void SpreadChart::present(SpreadPicture picture)
{
    m_picture = std::move(picture);
    keepCurrent();
    summarize(ChartSummary::spreads(m_picture));
    updateGeometry();
    update();
}

QSize SpreadChart::sizeHint() const
{
    return {space::kRail * 2, std::max(1, last() + 1) * kLine};
}

QSize SpreadChart::minimumSizeHint() const
{
    return {space::kRail, sizeHint().height()};
}

QRect SpreadChart::line(int row, int width)
{
    return {0, row * kLine, width, kLine};
}

int SpreadChart::widest(QString SpreadRow::* text) const
{
    const QFontMetrics metrics(m_theme.font(type::kTable));
    int widest = 0;
    for (const SpreadRow& row : m_picture.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.*text));
    return widest;
}

QRect SpreadChart::area(int width) const
{
    const int name =
        std::min({widest(&SpreadRow::name) + space::kTiny, kWidestName, width * 2 / 5});
    const int left = space::kSmall + name + space::kMedium;
    const int right = width - space::kSmall - widest(&SpreadRow::beside) - space::kMedium
        - widest(&SpreadRow::figure) - space::kSmall;
    return {left, 0, std::max(1, right - left), sizeHint().height()};
}

double SpreadChart::place(double value, const QRect& area) const
{
    const double room = std::max(m_picture.ceiling - m_picture.floor, 1e-9);
    const double share = std::clamp((value - m_picture.floor) / room, 0.0, 1.0);
    return area.left() + share * area.width();
}

void SpreadChart::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRows(painter, width(), focusedRow(), m_hovered);
}

int SpreadChart::pictureHeight(int width) const
{
    Q_UNUSED(width)
    return sizeHint().height();
}

void SpreadChart::paintPicture(QPainter& painter, const QRect& area) const
{
    painter.save();
    painter.translate(area.topLeft());
    paintRows(painter, area.width(), -1, -1);
    painter.restore();
}

void SpreadChart::paintRows(QPainter& painter, int width, int current, int hovered) const
{
    painter.setFont(m_theme.font(type::kTable));
    if (m_picture.rows.empty()) {
        painter.setPen(m_theme.color(ColorRole::SecondaryText));
        painter.drawText(QRect(0, 0, width, pictureHeight(width)),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         m_picture.nothing);
        return;
    }
    const QRect room = area(width);
    for (int row = 0; row <= last(); ++row) {
        const QRect inner = line(row, width).adjusted(1, 1, -1, -1);
        if (row == hovered)
            painter.fillRect(inner, m_theme.color(ColorRole::CurrentLine));
        if (row == current) {
            painter.setPen(QPen(m_theme.color(ColorRole::Primary), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(inner, space::kTiny, space::kTiny);
        }
        painter.setPen(QPen(m_theme.color(ColorRole::Line), 1));
        painter.drawLine(room.left(), inner.center().y(), room.right(), inner.center().y());
        paintRow(painter, row, room);
        paintWords(painter, row, room, width);
    }
}

void SpreadChart::paintRow(QPainter& painter, int index, const QRect& area) const
{
    const SpreadRow& row = m_picture.rows[static_cast<std::size_t>(index)];
    const double middle = line(index, area.width()).center().y();
    const auto whisker = [&](double mean, double deviation, double y) {
        return Whisker{
            place(mean, area), place(mean - deviation, area), place(mean + deviation, area), y};
    };
    if (row.otherMean) {
        const Whisker other = whisker(*row.otherMean, row.otherDeviation, middle + kApart);
        const QColor grey = m_theme.color(ColorRole::SecondaryText);
        paintWhisker(painter, other, QPen(grey, kThin, Qt::DashLine));
        painter.setPen(QPen(grey, kThin));
        painter.setBrush(m_theme.color(ColorRole::Card));
        const QPointF at(other.mean, other.y);
        painter.drawPolygon(QPolygonF{at + QPointF(0, -kOtherDot),
                                      at + QPointF(kOtherDot, 0),
                                      at + QPointF(0, kOtherDot),
                                      at + QPointF(-kOtherDot, 0)});
    }
    if (!row.mean)
        return;
    const Whisker own = whisker(*row.mean, row.deviation, middle - (row.otherMean ? 2 : 0));
    const QColor color = m_theme.color(row.isChosen ? ColorRole::Category1 : ColorRole::Category6);
    paintWhisker(painter, own, QPen(color, kStroke));
    painter.setBrush(row.isSmall ? m_theme.color(ColorRole::Card) : color);
    painter.drawEllipse(QPointF(own.mean, own.y), kDot, kDot);
}

void SpreadChart::paintWords(QPainter& painter, int index, const QRect& area, int width) const
{
    const SpreadRow& row = m_picture.rows[static_cast<std::size_t>(index)];
    const QRect whole = line(index, width);
    const int name = area.left() - space::kMedium - space::kSmall;
    painter.setFont(m_theme.font(type::kTable, row.isChosen ? QFont::Medium : QFont::Normal));
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(QRect(space::kSmall, whole.top(), name, kLine),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideRight, name));
    const int figure = widest(&SpreadRow::figure);
    const int right = width - space::kSmall;
    painter.setFont(m_theme.font(type::kTable));
    painter.drawText(QRect(area.right() + space::kSmall, whole.top(), figure, kLine),
                     Qt::AlignVCenter | Qt::AlignRight,
                     row.figure);
    const int beside = widest(&SpreadRow::beside);
    painter.drawText(QRect(right - beside, whole.top(), beside, kLine),
                     Qt::AlignVCenter | Qt::AlignRight,
                     row.beside);
}

void SpreadChart::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = rowAt(event->pos());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void SpreadChart::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void SpreadChart::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->pos());
    if (row < 0 || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    setCurrent(row);
    Q_EMIT activated(row);
}

int SpreadChart::rowCount() const
{
    return static_cast<int>(m_picture.rows.size());
}

int SpreadChart::rowAt(const QPoint& at) const
{
    const int row = at.y() / kLine;
    return at.y() >= 0 && row <= last() ? row : -1;
}

QString SpreadChart::tipOf(int row) const
{
    return m_picture.rows[static_cast<std::size_t>(row)].tip;
}

} // namespace plumbline
