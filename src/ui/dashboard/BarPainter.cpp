// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/BarPainter.h"

#include "ui/common/Theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kLine = 36;
constexpr int kBar = 16;
constexpr int kComparedBar = 12;
constexpr int kOtherBar = 6;
constexpr double kMark = 5.0; ///< Radius of a mark.
constexpr int kWidest = 180; ///< Of the names.
constexpr double kHatch = 6.0; ///< Between the lines of a small sample.

QFont underlined(QFont font, bool isUnderlined)
{
    font.setUnderline(isUnderlined);
    return font;
}

/// Lines rising to the right. Drawn one by one: a drawing for files knows no pattern and no clip.
void hatch(QPainter& painter, const QRectF& body)
{
    for (double start = body.left() - body.height(); start < body.right(); start += kHatch) {
        const double from = std::max(start, body.left());
        const double to = std::min(start + body.height(), body.right());
        if (to > from)
            painter.drawLine(QPointF(from, body.bottom() - (from - start)),
                             QPointF(to, body.bottom() - (to - start)));
    }
}

} // namespace

BarPainter::BarPainter(const Theme& theme, const BarPicture& picture, int width)
    : m_theme(theme)
    , m_picture(picture)
    , m_width(width)
{
    const int left = space::kSmall + nameWidth() + space::kMedium;
    const bool hasMark =
        std::ranges::any_of(picture.bars, [](const Bar& bar) { return bar.mark.has_value(); });
    const int right = figuresLeft() - space::kSmall - (hasMark ? static_cast<int>(kMark) : 0);
    m_area = QRect(left, 0, std::max(1, right - left), height());
}

int BarPainter::top() const
{
    return m_picture.guideName.isEmpty() && m_picture.otherName.isEmpty() ? 0 : space::kLarge;
}

int BarPainter::height() const
{
    return top() + std::max(1, static_cast<int>(m_picture.bars.size())) * kLine;
}

QRect BarPainter::line(int bar) const
{
    return {0, top() + bar * kLine, m_width, kLine};
}

int BarPainter::barAt(const QPoint& at) const
{
    for (int bar = 0; bar < static_cast<int>(m_picture.bars.size()); ++bar) {
        if (line(bar).contains(at))
            return bar;
    }
    return -1;
}

bool BarPainter::isOnFigure(const QPoint& at) const
{
    return at.x() >= m_width - figureWidth() - besideWidth() - 2 * space::kSmall;
}

int BarPainter::nameWidth() const
{
    const QFontMetrics metrics(m_theme.font(type::kTable));
    int widest = 0;
    for (const Bar& bar : m_picture.bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.name));
    return std::min({widest + space::kTiny, kWidest, m_width * 2 / 5});
}

int BarPainter::figureWidth() const
{
    const QFontMetrics metrics(m_theme.font(type::kTable));
    int widest = 0;
    for (const Bar& bar : m_picture.bars)
        widest = std::max({widest,
                           metrics.horizontalAdvance(bar.figure),
                           metrics.horizontalAdvance(bar.otherFigure)});
    return widest;
}

int BarPainter::figuresLeft() const
{
    return m_width - space::kSmall - besideWidth() - figureWidth();
}

int BarPainter::besideWidth() const
{
    const QFontMetrics metrics(m_theme.font(type::kTable));
    int widest = 0;
    for (const Bar& bar : m_picture.bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.beside));
    return widest > 0 ? widest + space::kMedium : 0;
}

int BarPainter::firstGuide() const
{
    const auto first =
        std::ranges::find_if(m_picture.bars, [](const Bar& bar) { return bar.guide.has_value(); });
    return static_cast<int>(first - m_picture.bars.begin());
}

double BarPainter::longest() const
{
    double longest = 0.0;
    for (const Bar& bar : m_picture.bars)
        longest = std::max({longest,
                            bar.length,
                            bar.guide.value_or(0.0),
                            bar.mark.value_or(0.0),
                            bar.other.value_or(0.0)});
    return longest;
}

void BarPainter::paint(QPainter& painter, const BarCursor& cursor) const
{
    painter.setFont(m_theme.font(type::kTable));
    if (m_picture.bars.empty()) {
        painter.setPen(m_theme.color(ColorRole::SecondaryText));
        painter.drawText(
            QRect(0, 0, m_width, height()), Qt::AlignCenter | Qt::TextWordWrap, m_picture.nothing);
        return;
    }
    if (!m_picture.otherName.isEmpty())
        paintOtherName(painter);
    const int count = static_cast<int>(m_picture.bars.size());
    painter.setPen(m_theme.color(ColorRole::StrongLine));
    painter.drawLine(m_area.left(), line(0).top(), m_area.left(), line(count).top());
    for (int bar = 0; bar < count; ++bar) {
        paintLine(painter, bar, cursor);
        paintGuide(painter, bar);
        paintMark(painter, bar);
    }
}

void BarPainter::paintLine(QPainter& painter, int index, const BarCursor& cursor) const
{
    const Bar& bar = m_picture.bars[static_cast<std::size_t>(index)];
    const QRect row = line(index);
    const QRect inner = row.adjusted(1, 1, -1, -1);
    if (index == cursor.hovered)
        painter.fillRect(inner, m_theme.color(ColorRole::CurrentLine));
    if (index == cursor.current) {
        painter.setPen(QPen(m_theme.color(ColorRole::Primary), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner, space::kTiny, space::kTiny);
    }
    painter.setPen(m_theme.color(ColorRole::Text));
    const int names = m_area.left() - space::kMedium - space::kSmall;
    paintName(painter, QRect(space::kSmall, row.top(), names, kLine), bar.name);
    paintBodies(painter, bar, row);
    const bool isPointed = index == cursor.hovered && cursor.isOnFigure;
    painter.setFont(underlined(
        m_theme.font(type::kTable, bar.isChosen ? QFont::Medium : QFont::Normal), isPointed));
    paintFigures(painter, bar, row);
    painter.setFont(m_theme.font(type::kTable));
}

void BarPainter::paintBodies(QPainter& painter, const Bar& bar, const QRect& row) const
{
    const double end = longest();
    const auto scaled = [&](double length) {
        return end > 0 ? std::max(0.0, length) / end * m_area.width() : 0.0;
    };
    const bool isCompared = !m_picture.otherName.isEmpty();
    const double high = isCompared ? kComparedBar : kBar;
    const double both = isCompared ? high + 2 + kOtherBar : high;
    const double upper = row.top() + (kLine - both) / 2.0;
    paintBody(painter,
              QRectF(m_area.left(), upper, scaled(bar.length), high),
              m_theme.color(bar.role),
              m_picture.isSmallSample);
    if (isCompared && bar.other) {
        paintBody(painter,
                  QRectF(m_area.left(), upper + high + 2, scaled(*bar.other), kOtherBar),
                  m_theme.color(ColorRole::Category6),
                  m_picture.isOtherSmall);
    }
}

void BarPainter::paintBody(QPainter& painter, const QRectF& body, const QColor& color, bool isSmall)
{
    if (body.width() <= 0)
        return;
    painter.setPen(isSmall ? QPen(color, 1) : QPen(Qt::NoPen));
    painter.setBrush(isSmall ? QBrush(Qt::NoBrush) : QBrush(color));
    painter.drawRect(body);
    if (isSmall)
        hatch(painter, body);
    painter.setBrush(Qt::NoBrush);
}

void BarPainter::paintFigures(QPainter& painter, const Bar& bar, const QRect& row) const
{
    const int left = figuresLeft();
    const bool isCompared = !m_picture.otherName.isEmpty();
    const int high = isCompared ? kLine / 2 : kLine;
    const QRect own(left, row.top(), figureWidth(), high);
    painter.setPen(m_theme.color(ColorRole::Text));
    const Qt::Alignment upright = isCompared ? Qt::AlignBottom : Qt::AlignVCenter;
    painter.drawText(own, static_cast<int>(upright | Qt::AlignRight), bar.figure);
    painter.setFont(m_theme.font(type::kTable));
    painter.setPen(m_theme.color(ColorRole::SecondaryText));
    if (!bar.beside.isEmpty())
        painter.drawText(QRect(left + figureWidth(), row.top(), besideWidth(), kLine),
                         Qt::AlignVCenter | Qt::AlignRight,
                         bar.beside);
    if (!isCompared)
        return;
    painter.setFont(m_theme.font(type::kCaption));
    painter.drawText(own.translated(0, high), Qt::AlignTop | Qt::AlignRight, bar.otherFigure);
}

/// On one line, or on two where it is longer; only what is longer still is cut.
void BarPainter::paintName(QPainter& painter, const QRect& area, const QString& name)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap;
    const bool fits = metrics.boundingRect(area, flags, name).height() <= area.height();
    painter.drawText(
        area, flags, fits ? name : metrics.elidedText(name, Qt::ElideRight, area.width()));
}

void BarPainter::paintGuide(QPainter& painter, int index) const
{
    const auto& guide = m_picture.bars[static_cast<std::size_t>(index)].guide;
    if (!guide || longest() <= 0)
        return;
    const QRect row = line(index);
    const double x = m_area.left() + *guide / longest() * m_area.width();
    painter.setPen(QPen(m_theme.color(ColorRole::Text), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, row.top() + space::kTiny), QPointF(x, row.bottom() - space::kTiny));
    if (index == firstGuide())
        paintGuideName(painter, x);
}

void BarPainter::paintGuideName(QPainter& painter, double x) const
{
    painter.setFont(m_theme.font(type::kCaption));
    painter.setPen(m_theme.color(ColorRole::SecondaryText));
    const int needed = painter.fontMetrics().horizontalAdvance(m_picture.guideName);
    const int start =
        std::clamp(static_cast<int>(x) - needed / 2, 0, std::max(0, m_width - needed));
    painter.drawText(
        QRect(start, 0, needed, top()), Qt::AlignBottom | Qt::AlignLeft, m_picture.guideName);
    painter.setFont(m_theme.font(type::kTable));
}

/// Above the names: a thin bar, and whose the thin bars are.
void BarPainter::paintOtherName(QPainter& painter) const
{
    constexpr int kSample = 16;
    paintBody(painter,
              QRectF(space::kSmall, (top() - kOtherBar) / 2.0, kSample, kOtherBar),
              m_theme.color(ColorRole::Category6),
              m_picture.isOtherSmall);
    painter.setFont(m_theme.font(type::kCaption));
    painter.setPen(m_theme.color(ColorRole::SecondaryText));
    const int left = space::kSmall + kSample + space::kTiny;
    const int room = m_width / 2 - left;
    painter.drawText(QRect(left, 0, room, top()),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_picture.otherName, Qt::ElideRight, room));
    painter.setFont(m_theme.font(type::kTable));
}

void BarPainter::paintMark(QPainter& painter, int index) const
{
    const auto& mark = m_picture.bars[static_cast<std::size_t>(index)].mark;
    if (!mark || longest() <= 0)
        return;
    const double x = m_area.left() + std::max(0.0, *mark) / longest() * m_area.width();
    painter.setPen(QPen(m_theme.color(ColorRole::Card), 1));
    painter.setBrush(m_theme.color(ColorRole::Text));
    painter.drawEllipse(QPointF(x, line(index).center().y()), kMark, kMark);
    painter.setBrush(Qt::NoBrush);
}

} // namespace plumbline
