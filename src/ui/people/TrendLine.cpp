// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/TrendLine.h"

#include "ui/common/Theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kHeight = 120;
constexpr double kDot = 3.5;
constexpr double kStroke = 2.0;
constexpr double kMargin = 0.2; ///< Of the spread, above and below the line.

struct Scale
{
    double low = 0.0;
    double high = 1.0;
    QRectF area;

    [[nodiscard]] double y(double score) const
    {
        return area.bottom() - area.height() * (score - low) / (high - low);
    }
};

Scale scaleOf(const std::vector<TrendLine::Point>& points, const QRectF& area)
{
    std::vector<double> scores;
    for (const auto& point : points) {
        if (point.score)
            scores.push_back(*point.score);
    }
    if (scores.empty())
        return {0.0, 1.0, area};
    const auto [low, high] = std::minmax_element(scores.begin(), scores.end());
    const double spread = std::max(*high - *low, 1.0);
    return {*low - spread * kMargin, *high + spread * kMargin, area};
}

} // namespace

TrendLine::TrendLine(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TrendLine::show(std::vector<Point> points)
{
    m_points = std::move(points);
    QStringList words;
    for (const Point& point : m_points)
        words.append(point.label + QLatin1Char(' ') + point.text);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setVisible(m_points.size() > 1);
    update();
}

QSize TrendLine::sizeHint() const
{
    return {space::kRail, kHeight};
}

void TrendLine::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    if (m_points.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(type::kCaption));
    const double line = painter.fontMetrics().height();
    const Scale scale = scaleOf(
        m_points, QRectF(rect()).adjusted(space::kPage, line, -space::kPage, -line - space::kTiny));
    painter.setPen(QPen(m_theme.color(ColorRole::Line), 1.0));
    painter.drawLine(scale.area.bottomLeft(), scale.area.bottomRight());
    const double step = scale.area.width() / static_cast<double>(m_points.size() - 1);
    std::optional<QPointF> before;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const Point& point = m_points[i];
        const double x = scale.area.left() + step * static_cast<double>(i);
        if (i == 0 || i + 1 == m_points.size()) {
            painter.setPen(m_theme.color(ColorRole::SecondaryText));
            const QRectF label(x - space::kRail / 2.0, height() - line, space::kRail, line);
            const QRectF inside = i == 0 ? label.translated(space::kRail / 2.0 - space::kPage, 0)
                                         : label.translated(space::kPage - space::kRail / 2.0, 0);
            painter.drawText(inside, i == 0 ? Qt::AlignLeft : Qt::AlignRight, point.label);
        }
        if (!point.score) {
            before.reset();
            continue;
        }
        const QPointF here(x, scale.y(*point.score));
        painter.setPen(QPen(m_theme.color(ColorRole::Category1), kStroke));
        if (before)
            painter.drawLine(*before, here);
        painter.setBrush(m_theme.color(ColorRole::Category1));
        painter.drawEllipse(here, kDot, kDot);
        painter.setPen(m_theme.color(ColorRole::Text));
        painter.drawText(
            QRectF(here.x() - space::kHuge, here.y() - line - space::kTiny, space::kHuge * 2, line),
            Qt::AlignCenter,
            point.text);
        before = here;
    }
}

} // namespace plumbline
