// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/BarChart.h"

#include "ui/common/Theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kLine = 36;
constexpr int kBar = 16;
constexpr int kWidest = 180; ///< Of the names.

} // namespace

BarChart::BarChart(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void BarChart::present(BarPicture picture)
{
    m_picture = std::move(picture);
    setCurrent(std::clamp(m_current, 0, std::max(0, static_cast<int>(m_picture.bars.size()) - 1)));
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const
{
    const int lines = std::max(1, static_cast<int>(m_picture.bars.size()));
    const int guide = m_picture.guideName.isEmpty() ? 0 : space::kLarge;
    return {space::kRail * 2, lines * kLine + guide};
}

QSize BarChart::minimumSizeHint() const
{
    return {space::kRail, sizeHint().height()};
}

QRect BarChart::line(int bar) const
{
    const int top = m_picture.guideName.isEmpty() ? 0 : space::kLarge;
    return {0, top + bar * kLine, width(), kLine};
}

int BarChart::barAt(const QPoint& at) const
{
    for (int bar = 0; bar < static_cast<int>(m_picture.bars.size()); ++bar) {
        if (line(bar).contains(at))
            return bar;
    }
    return -1;
}

BarChart::Part BarChart::partAt(const QPoint& at) const
{
    return at.x() >= width() - figureWidth() - 2 * space::kSmall ? Part::Figure : Part::Bar;
}

int BarChart::nameWidth() const
{
    const QFontMetrics metrics(m_theme.font(type::kTable));
    int widest = 0;
    for (const Bar& bar : m_picture.bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.name));
    return std::min({widest + space::kTiny, kWidest, width() * 2 / 5});
}

int BarChart::figureWidth() const
{
    const QFontMetrics metrics(m_theme.font(type::kTable));
    int widest = 0;
    for (const Bar& bar : m_picture.bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.figure));
    return widest;
}

double BarChart::longest() const
{
    double longest = 0.0;
    for (const Bar& bar : m_picture.bars)
        longest = std::max({longest, bar.length, bar.guide.value_or(0.0)});
    return longest;
}

void BarChart::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(type::kTable));
    if (m_picture.bars.empty()) {
        painter.setPen(m_theme.color(ColorRole::SecondaryText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_picture.nothing);
        return;
    }
    const int left = space::kSmall + nameWidth() + space::kMedium;
    const int right = width() - space::kSmall - figureWidth() - space::kSmall;
    const QRect area(left, 0, std::max(1, right - left), height());
    painter.setPen(m_theme.color(ColorRole::StrongLine));
    painter.drawLine(
        left, line(0).top(), left, line(static_cast<int>(m_picture.bars.size())).top());
    for (int bar = 0; bar < static_cast<int>(m_picture.bars.size()); ++bar) {
        paintBar(painter, bar, area);
        paintGuide(painter, bar, area);
    }
}

void BarChart::paintBar(QPainter& painter, int index, const QRect& area) const
{
    const Bar& bar = m_picture.bars[static_cast<std::size_t>(index)];
    const QRect row = line(index);
    const QRect inner = row.adjusted(1, 1, -1, -1);
    if (index == m_hovered)
        painter.fillRect(inner, m_theme.color(ColorRole::CurrentLine));
    if (index == m_current && hasFocus()) {
        painter.setPen(QPen(m_theme.color(ColorRole::Primary), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner, space::kTiny, space::kTiny);
    }
    painter.setPen(m_theme.color(ColorRole::Text));
    const QRect name(space::kSmall, row.top(), area.left() - space::kMedium - space::kSmall, kLine);
    paintName(painter, name, bar.name);
    const double end = longest();
    const double length = end > 0 ? std::max(0.0, bar.length) / end * area.width() : 0.0;
    const QRectF body(area.left(), row.center().y() - kBar / 2.0, length, kBar);
    const QColor color = m_theme.color(bar.role);
    painter.setPen(m_picture.isSmallSample ? QPen(color, 1) : QPen(Qt::NoPen));
    painter.setBrush(QBrush(color, m_picture.isSmallSample ? Qt::BDiagPattern : Qt::SolidPattern));
    if (length > 0)
        painter.drawRect(body);
    painter.setPen(m_theme.color(ColorRole::Text));
    QFont font = painter.font();
    font.setWeight(bar.isChosen ? QFont::Medium : QFont::Normal);
    font.setUnderline(index == m_hovered && m_hoveredPart == Part::Figure);
    painter.setFont(font);
    painter.drawText(QRect(area.right() + space::kSmall, row.top(), figureWidth(), kLine),
                     Qt::AlignVCenter | Qt::AlignRight,
                     bar.figure);
    font.setWeight(QFont::Normal);
    font.setUnderline(false);
    painter.setFont(font);
}

/// On one line, or on two where it is longer; only what is longer still is cut.
void BarChart::paintName(QPainter& painter, const QRect& area, const QString& name)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap;
    const bool fits = metrics.boundingRect(area, flags, name).height() <= area.height();
    painter.drawText(
        area, flags, fits ? name : metrics.elidedText(name, Qt::ElideRight, area.width()));
}

void BarChart::paintGuide(QPainter& painter, int index, const QRect& area) const
{
    const auto& guide = m_picture.bars[static_cast<std::size_t>(index)].guide;
    if (!guide || longest() <= 0)
        return;
    const QRect row = line(index);
    const double x = area.left() + *guide / longest() * area.width();
    painter.setPen(QPen(m_theme.color(ColorRole::Text), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, row.top() + space::kTiny), QPointF(x, row.bottom() - space::kTiny));
    if (index != 0)
        return;
    painter.setFont(m_theme.font(type::kCaption));
    painter.setPen(m_theme.color(ColorRole::SecondaryText));
    const int needed = painter.fontMetrics().horizontalAdvance(m_picture.guideName);
    const int start = std::clamp(static_cast<int>(x) - needed / 2, 0, width() - needed);
    painter.drawText(
        QRect(start, 0, needed, row.top()), Qt::AlignBottom | Qt::AlignLeft, m_picture.guideName);
    painter.setFont(m_theme.font(type::kTable));
}

void BarChart::setCurrent(int bar)
{
    m_current = bar;
    if (bar >= 0 && bar < static_cast<int>(m_picture.bars.size()))
        setAccessibleDescription(m_picture.bars[static_cast<std::size_t>(bar)].tip);
    else
        setAccessibleDescription(m_picture.nothing);
    update();
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
    setHovered(barAt(event->pos()), partAt(event->pos()));
}

void BarChart::leaveEvent(QEvent* event)
{
    setHovered(-1, Part::Bar);
    QWidget::leaveEvent(event);
}

void BarChart::mousePressEvent(QMouseEvent* event)
{
    const int bar = barAt(event->pos());
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

void BarChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_picture.bars.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Down:
        return setCurrent(std::min(last, m_current + 1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT activated(m_current);
        return;
    case Qt::Key_F4:
        Q_EMIT figureChosen(m_current);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
}

bool BarChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bar = barAt(help->pos());
        if (bar >= 0)
            QToolTip::showText(
                help->globalPos(), m_picture.bars[static_cast<std::size_t>(bar)].tip, this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace plumbline
