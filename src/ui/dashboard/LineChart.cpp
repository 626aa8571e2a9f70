// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/LineChart.h"

#include "ui/common/Theme.h"
#include "ui/dashboard/ChartSummary.h"
#include "ui/dashboard/LineChartView.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace plumbline {

LineChart::LineChart(const Theme& theme, QWidget* parent)
    : Chart(parent)
    , m_theme(theme)
    , m_view(new LineChartView(theme, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_view->setObjectName(QStringLiteral("lines"));
    m_view->setFocusProxy(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setMinimumHeight(space::kRail);
    connect(m_view, &LineChartView::pointClicked, this, [this](int period) {
        setCurrent(period);
        Q_EMIT activated(period);
    });
}

LineChart::~LineChart() = default;

void LineChart::present(LinePicture picture)
{
    m_picture = std::move(picture);
    m_view->draw(m_picture);
    m_current = static_cast<int>(m_picture.periods.size()) - 1;
    summarize(ChartSummary::lines(m_picture));
    mark();
}

int LineChart::pictureHeight(int width) const
{
    Q_UNUSED(width)
    return std::max(m_view->height(), minimumHeight());
}

void LineChart::paintPicture(QPainter& painter, const QRect& area) const
{
    m_view->paintPicture(painter, area);
}

QString LineChart::tip(int period) const
{
    QStringList lines;
    for (const Line& line : m_picture.lines)
        lines.append(line.tips.value(period));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void LineChart::setCurrent(int period)
{
    m_current = period;
    tellPlace(tip(period));
    mark();
}

void LineChart::mark()
{
    m_view->mark(hasFocus() ? m_current : -1, hasFocus() ? tip(m_current) : QString());
}

void LineChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_picture.periods.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrent(std::min(last, m_current + 1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F4:
        Q_EMIT activated(m_current);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
}

void LineChart::focusInEvent(QFocusEvent* event)
{
    Chart::focusInEvent(event);
    tellPlace({});
    mark();
}

void LineChart::focusOutEvent(QFocusEvent* event)
{
    Chart::focusOutEvent(event);
    tellPlace({});
    mark();
}

} // namespace plumbline
