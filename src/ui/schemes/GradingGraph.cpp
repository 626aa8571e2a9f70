// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/GradingGraph.h"

#include "ui/common/Theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr double kStroke = 2.0;
constexpr double kDot = 3.0;
constexpr int kHeight = 190;
constexpr int kFewPoints = 12;
constexpr int kBarHeight = 18;
constexpr int kBarRow = 28;
constexpr int kLabelWidth = 96;
constexpr std::array kCategories{ColorRole::Category1,
                                 ColorRole::Category2,
                                 ColorRole::Category3,
                                 ColorRole::Category4,
                                 ColorRole::Category5,
                                 ColorRole::Category6};
constexpr std::array kDashes{
    Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine, Qt::SolidLine};

} // namespace

GradingGraph::GradingGraph(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GradingGraph::setTheme(const Theme& theme)
{
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GradingGraph::show(GradingGraphData graph, const QString& xTitle)
{
    if (m_areAxesHeld) {
        graph.xMin = m_data.xMin;
        graph.xMax = m_data.xMax;
        graph.yMin = m_data.yMin;
        graph.yMax = m_data.yMax;
    }
    m_data = std::move(graph);
    m_xTitle = xTitle;
    setFixedHeight(sizeHint().height());
    update();
}

/// Of the lines' names and the room before them: as wide as they are, but never half of the graph.
int GradingGraph::labelsWidth() const
{
    const QFontMetrics metrics(m_theme->font(type::kCaption));
    int widest = 0;
    for (const auto& line : m_data.lines)
        widest = std::max(widest, metrics.horizontalAdvance(line.label));
    return std::min(widest + 1 + space::kSmall, width() / 2);
}

QSize GradingGraph::sizeHint() const
{
    const int bars = static_cast<int>(m_data.bars.size());
    return {space::kRail, bars > 0 ? bars * kBarRow + space::kSmall : kHeight};
}

int GradingGraph::heightForWidth(int width) const
{
    Q_UNUSED(width)
    return sizeHint().height();
}

QPointF GradingGraph::place(const QPointF& point) const
{
    const double x = (point.x() - m_data.xMin) / (m_data.xMax - m_data.xMin);
    const double y = (point.y() - m_data.yMin) / (m_data.yMax - m_data.yMin);
    return {m_area.left() + x * m_area.width(), m_area.bottom() - y * m_area.height()};
}

QPointF GradingGraph::figureAt(const QPointF& place) const
{
    const double x = (place.x() - m_area.left()) / m_area.width();
    const double y = (m_area.bottom() - place.y()) / m_area.height();
    return {m_data.xMin + x * (m_data.xMax - m_data.xMin),
            m_data.yMin + y * (m_data.yMax - m_data.yMin)};
}

void GradingGraph::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    if (m_theme == nullptr || (m_data.lines.empty() && m_data.bars.empty()))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme->font(type::kCaption));
    if (!m_data.bars.empty())
        return paintBars(painter);
    if (m_data.xMax <= m_data.xMin || m_data.yMax <= m_data.yMin)
        return;
    const double line = painter.fontMetrics().height();
    const bool hasLabels = m_data.lines.size() > 1;
    m_area = QRectF(rect()).adjusted(space::kHuge + space::kTiny,
                                     line + space::kSmall,
                                     hasLabels ? -labelsWidth() : -space::kLarge,
                                     -2 * line - space::kTiny);
    paintAxes(painter);
    paintGuideline(painter);
    paintLines(painter);
}

void GradingGraph::paintAxes(QPainter& painter) const
{
    const double line = painter.fontMetrics().height();
    for (const auto& tick : m_data.yTicks) {
        const QPointF at = place({m_data.xMin, tick.at});
        painter.setPen(QPen(m_theme->color(ColorRole::Line), 1.0));
        painter.drawLine(at, QPointF(m_area.right(), at.y()));
        painter.setPen(m_theme->color(ColorRole::SecondaryText));
        painter.drawText(QRectF(0, at.y() - line / 2, m_area.left() - space::kTiny, line),
                         Qt::AlignRight | Qt::AlignVCenter,
                         tick.text);
    }
    painter.setPen(QPen(m_theme->color(ColorRole::StrongLine), 1.0));
    painter.drawLine(m_area.bottomLeft(), m_area.bottomRight());
    painter.setPen(m_theme->color(ColorRole::SecondaryText));
    double free = -1.0; // Where the next label may begin.
    auto ticks = m_data.xTicks;
    std::sort(ticks.begin(), ticks.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    for (const auto& tick : ticks) {
        const double x = place({tick.at, m_data.yMin}).x();
        const double width = painter.fontMetrics().horizontalAdvance(tick.text);
        if (x - width / 2 < free || tick.at < m_data.xMin || tick.at > m_data.xMax)
            continue;
        painter.drawLine(QPointF(x, m_area.bottom()), QPointF(x, m_area.bottom() + space::kTiny));
        painter.drawText(QRectF(x - width, m_area.bottom() + space::kTiny, 2 * width, line),
                         Qt::AlignHCenter,
                         tick.text);
        free = x + width / 2 + space::kTiny;
    }
    painter.drawText(
        QRectF(m_area.left(), height() - line, m_area.width(), line),
        Qt::AlignHCenter,
        painter.fontMetrics().elidedText(m_xTitle, Qt::ElideRight, int(m_area.width())));
    painter.drawText(QRectF(0, 0, width(), line), Qt::AlignLeft, tr("Points"));
}

void GradingGraph::paintGuideline(QPainter& painter) const
{
    if (!m_data.guideline || m_data.guideline->at > m_data.xMax)
        return;
    const double x = place({m_data.guideline->at, m_data.yMin}).x();
    const double line = painter.fontMetrics().height();
    painter.setPen(QPen(m_theme->color(ColorRole::SecondaryText), 1.0, Qt::DashLine));
    painter.drawLine(QPointF(x, m_area.top() - space::kTiny), QPointF(x, m_area.bottom()));
    painter.drawText(
        QRectF(x - kLabelWidth, 0, 2 * kLabelWidth, line).intersected(QRectF(0, 0, width(), line)),
        x + kLabelWidth > width() ? Qt::AlignRight : Qt::AlignHCenter,
        tr("Target %1").arg(m_data.guideline->text));
}

/// Where each line's label stands: at its end, but none covers another, and none is cut below.
std::vector<double> GradingGraph::labelTops(double line) const
{
    std::vector<std::pair<double, std::size_t>> ends;
    for (std::size_t i = 0; i < m_data.lines.size(); ++i)
        ends.emplace_back(place(m_data.lines[i].points.back()).y() - line / 2, i);
    std::ranges::sort(ends);
    for (std::size_t at = 1; at < ends.size(); ++at)
        ends[at].first = std::max(ends[at].first, ends[at - 1].first + line);
    double bottom = height() - line;
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        end->first = std::min(end->first, bottom);
        bottom = end->first - line;
    }
    std::vector<double> tops(ends.size());
    for (const auto& [top, index] : ends)
        tops[index] = top;
    return tops;
}

void GradingGraph::paintLines(QPainter& painter) const
{
    const double line = painter.fontMetrics().height();
    const bool isAlone = m_data.isSteps || m_data.lines.size() == 1;
    const std::vector<double> tops = isAlone ? std::vector<double>() : labelTops(line);
    const int labels = labelsWidth() - space::kSmall;
    for (std::size_t i = 0; i < m_data.lines.size(); ++i) {
        const std::size_t look = isAlone ? 0 : i % kCategories.size();
        const QColor color = m_theme->color(kCategories[look]);
        QPolygonF polygon;
        for (const QPointF& point : m_data.lines[i].points)
            polygon << place(point);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, kStroke, kDashes[look]));
        painter.drawPolyline(polygon);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        if (!m_data.isSteps && polygon.size() <= kFewPoints) {
            for (const QPointF& point : polygon)
                painter.drawEllipse(point, kDot, kDot);
        }
        if (m_data.isSteps) // The end that belongs to the band.
            painter.drawEllipse(polygon.back(), kDot, kDot);
        if (isAlone)
            continue;
        painter.setPen(color);
        painter.drawText(
            QRectF(m_area.right() + space::kSmall, tops[i], labels, line),
            Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_data.lines[i].label, Qt::ElideRight, labels));
    }
}

void GradingGraph::paintBars(QPainter& painter) const
{
    double greatest = 0.0;
    for (const auto& bar : m_data.bars)
        greatest = std::max(greatest, bar.value);
    const double room = width() - kLabelWidth - space::kHuge * 2;
    for (std::size_t i = 0; i < m_data.bars.size(); ++i) {
        const auto& bar = m_data.bars[i];
        const double top = kBarRow * static_cast<double>(i) + space::kTiny;
        const double length = greatest > 0.0 ? room * std::max(0.0, bar.value) / greatest : 0.0;
        painter.setPen(m_theme->color(ColorRole::Text));
        painter.drawText(QRectF(0, top, kLabelWidth - space::kSmall, kBarHeight),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(
                             bar.label, Qt::ElideRight, kLabelWidth - space::kSmall));
        painter.fillRect(QRectF(kLabelWidth, top, std::max(length, 1.0), kBarHeight),
                         m_theme->color(ColorRole::Category1));
        painter.drawText(
            QRectF(kLabelWidth + length + space::kTiny, top, space::kHuge * 2, kBarHeight),
            Qt::AlignLeft | Qt::AlignVCenter,
            bar.text);
    }
}

} // namespace plumbline
