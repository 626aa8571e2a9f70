// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/LineChartView.h"

#include "ui/common/Theme.h"

#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtWidgets/QGraphicsSimpleTextItem>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace plumbline {

namespace {

constexpr qreal kLineWidth = 2.0;
constexpr qreal kMarker = 8.0;
constexpr int kTicks = 5;
constexpr int kNameRoom = 112; ///< Right of the lines, for their names.
constexpr int kPeriodRoom = 16; ///< Below the axis, for the periods.

} // namespace

LineChartView::LineChartView(const Theme& theme, QWidget* parent)
    : QChartView(new QChart, parent)
    , m_theme(theme)
    , m_periods(new QBarCategoryAxis(this))
    , m_scores(new QValueAxis(this))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({0, 0, kNameRoom, kPeriodRoom});
    chart()->addAxis(m_periods, Qt::AlignBottom);
    chart()->addAxis(m_scores, Qt::AlignLeft);
    m_periods->setGridLineVisible(false);
    m_periods->setLabelsVisible(false); // Its own would be cut; see placePeriods().
    m_scores->setTickCount(kTicks);
    m_scores->setLineVisible(false);
    connect(chart(), &QChart::plotAreaChanged, this, &LineChartView::place);
}

void LineChartView::colour()
{
    chart()->setBackgroundBrush(m_theme.color(ColorRole::Card));
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(m_theme.color(ColorRole::Card));
    m_scores->setGridLinePen(QPen(m_theme.color(ColorRole::Line), 1));
    m_periods->setLinePen(QPen(m_theme.color(ColorRole::StrongLine), 1));
    for (QAbstractAxis* axis :
         {static_cast<QAbstractAxis*>(m_periods), static_cast<QAbstractAxis*>(m_scores)}) {
        axis->setLabelsFont(m_theme.font(type::kCaption));
        axis->setLabelsColor(m_theme.color(ColorRole::SecondaryText));
    }
}

void LineChartView::draw(const LinePicture& picture)
{
    chart()->removeAllSeries();
    for (const Name& name : m_names)
        delete name.text;
    m_names.clear();
    qDeleteAll(m_labels);
    m_labels.clear();
    m_nothing = picture.nothing;
    m_isEmpty = std::none_of(picture.lines.begin(), picture.lines.end(), [](const Line& line) {
        return std::any_of(line.values.begin(), line.values.end(), [](auto& one) { return one; });
    });
    colour();
    drawAxes(picture);
    for (const Line& line : picture.lines)
        drawLine(line);
    writePeriods(picture);
    writeNames(picture);
    place();
    viewport()->update();
}

void LineChartView::drawAxes(const LinePicture& picture)
{
    m_periods->clear();
    m_periods->append(picture.periods);
    m_scores->setRange(picture.floor, picture.ceiling);
    const bool isWhole = std::fmod((picture.ceiling - picture.floor), kTicks - 1) == 0.0;
    m_scores->setLabelFormat(isWhole ? QStringLiteral("%.0f") : QStringLiteral("%.1f"));
    m_periods->setVisible(!m_isEmpty);
    m_scores->setVisible(!m_isEmpty);
}

void LineChartView::drawLine(const Line& line)
{
    std::size_t first = 0;
    while (first < line.values.size()) {
        if (!line.values[first]) {
            ++first;
            continue;
        }
        std::size_t last = first;
        while (last + 1 < line.values.size() && line.values[last + 1])
            ++last;
        drawRun(line, first, last);
        first = last + 1;
    }
    drawPoints(line);
}

void LineChartView::drawRun(const Line& line, std::size_t first, std::size_t last)
{
    auto* series = new QLineSeries;
    for (std::size_t index = first; index <= last; ++index)
        series->append(static_cast<qreal>(index), *line.values[index]);
    series->setPen(QPen(m_theme.color(line.role), kLineWidth, line.dash));
    chart()->addSeries(series);
    series->attachAxis(m_periods);
    series->attachAxis(m_scores);
}

void LineChartView::drawPoints(const Line& line)
{
    for (std::size_t index = 0; index < line.values.size(); ++index) {
        if (!line.values[index])
            continue;
        auto* point = new QScatterSeries;
        const bool isHollow = index < line.isSmall.size() && line.isSmall[index];
        const QColor color = m_theme.color(line.role);
        point->setMarkerSize(kMarker);
        point->setPen(QPen(color, kLineWidth));
        point->setBrush(isHollow ? m_theme.color(ColorRole::Card) : color);
        point->append(static_cast<qreal>(index), *line.values[index]);
        chart()->addSeries(point);
        point->attachAxis(m_periods);
        point->attachAxis(m_scores);
        const int period = static_cast<int>(index);
        const QString tip = line.tips.value(period);
        connect(
            point, &QScatterSeries::clicked, this, [this, period] { Q_EMIT pointClicked(period); });
        connect(point, &QScatterSeries::hovered, this, [this, tip](const QPointF&, bool isOver) {
            setCursor(isOver ? Qt::PointingHandCursor : Qt::ArrowCursor);
            if (isOver)
                QToolTip::showText(QCursor::pos(), tip, this);
            else
                QToolTip::hideText();
        });
    }
}

void LineChartView::writePeriods(const LinePicture& picture)
{
    if (m_isEmpty)
        return;
    for (const QString& period : picture.periods) {
        auto* label = new QGraphicsSimpleTextItem(period, chart());
        label->setFont(m_theme.font(type::kCaption));
        label->setBrush(m_theme.color(ColorRole::SecondaryText));
        m_labels.push_back(label);
    }
}

void LineChartView::place()
{
    placePeriods();
    placeNames();
}

/// Each stands below its points; where they would touch, every second, third … is left out, counted
/// from the latest.
void LineChartView::placePeriods()
{
    if (m_labels.empty())
        return;
    const QRectF plot = chart()->plotArea();
    const auto count = static_cast<qreal>(m_labels.size());
    qreal widest = 0;
    for (const QGraphicsSimpleTextItem* label : m_labels)
        widest = std::max(widest, label->boundingRect().width());
    const qreal room = plot.width() / count;
    const int step =
        std::max(1, static_cast<int>(std::ceil((widest + space::kSmall) / std::max(room, 1.0))));
    for (std::size_t index = 0; index < m_labels.size(); ++index) {
        QGraphicsSimpleTextItem& label = *m_labels[index];
        const qreal middle =
            chart()->mapToPosition(QPointF(static_cast<qreal>(index), m_scores->min())).x();
        label.setPos(middle - label.boundingRect().width() / 2, plot.bottom() + space::kTiny);
        label.setVisible((m_labels.size() - 1 - index) % static_cast<std::size_t>(step) == 0);
    }
}

void LineChartView::writeNames(const LinePicture& picture)
{
    const QFontMetrics metrics(m_theme.font(type::kCaption));
    for (const Line& line : picture.lines) {
        for (std::size_t index = line.values.size(); index-- > 0;) {
            if (!line.values[index])
                continue;
            auto* text = new QGraphicsSimpleTextItem(chart());
            text->setText(
                metrics.elidedText(line.name, Qt::ElideRight, kNameRoom - space::kMedium));
            text->setFont(m_theme.font(type::kCaption));
            text->setBrush(m_theme.color(ColorRole::Text));
            m_names.push_back({text, QPointF(static_cast<qreal>(index), *line.values[index])});
            break;
        }
    }
}

/// Names stand right of their last point, pushed apart where they would cover each other.
void LineChartView::placeNames()
{
    std::vector<std::pair<qreal, QGraphicsSimpleTextItem*>> places;
    for (const Name& name : m_names) {
        const QPointF end = chart()->mapToPosition(name.end);
        const QSizeF size = name.text->boundingRect().size();
        name.text->setX(end.x() + kMarker);
        places.emplace_back(end.y() - size.height() / 2, name.text);
    }
    std::sort(places.begin(), places.end());
    for (std::size_t index = 0; index < places.size(); ++index) {
        auto& [y, text] = places[index];
        if (index > 0)
            y = std::max(y, places[index - 1].first + text->boundingRect().height());
        text->setY(y);
    }
}

void LineChartView::mark(int period, const QString& tip)
{
    m_marked = period;
    m_tip = tip;
    viewport()->update();
}

void LineChartView::paintPicture(QPainter& painter, const QRect& area)
{
    const int marked = std::exchange(m_marked, -1);
    render(&painter, area, viewport()->rect());
    m_marked = marked;
}

void LineChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    place();
}

void LineChartView::drawForeground(QPainter* painter, const QRectF& rect)
{
    Q_UNUSED(rect)
    painter->setFont(m_theme.font(type::kTable));
    if (m_isEmpty) {
        painter->setPen(m_theme.color(ColorRole::SecondaryText));
        painter->drawText(sceneRect(), Qt::AlignCenter | Qt::TextWordWrap, m_nothing);
        return;
    }
    if (m_marked < 0)
        return;
    const QRectF plot = chart()->plotArea();
    const QPointF at = chart()->mapToPosition(QPointF(m_marked, m_scores->min()));
    painter->setPen(QPen(m_theme.color(ColorRole::Primary), kLineWidth));
    painter->drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
    painter->setFont(m_theme.font(type::kCaption));
    const QRectF words = painter->boundingRect(plot, Qt::AlignLeft | Qt::AlignTop, m_tip);
    QRectF box = words.adjusted(-space::kSmall, -space::kTiny, space::kSmall, space::kTiny);
    box.moveLeft(std::clamp(at.x() - box.width() / 2, 0.0, width() - box.width()));
    box.moveTop(plot.top());
    painter->setPen(QPen(m_theme.color(ColorRole::StrongLine), 1));
    painter->setBrush(m_theme.color(ColorRole::Raised));
    painter->drawRoundedRect(box, space::kTiny, space::kTiny);
    painter->setPen(m_theme.color(ColorRole::Text));
    painter->drawText(box.adjusted(space::kSmall, space::kTiny, 0, 0), m_tip);
}

} // namespace plumbline
