// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/CellPainter.h"

#include "ui/common/Theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QStyleOptionViewItem>

namespace plumbline {

namespace {

constexpr int kMargin = space::kSmall;
constexpr int kLinkWidth = 12;
constexpr int kLinkHeight = 6;

bool hasLink(CellSource source)
{
    switch (source) {
    case CellSource::Measured:
    case CellSource::Overridden:
    case CellSource::NotTaken:
        return true;
    case CellSource::Nowhere:
    case CellSource::Typed:
    case CellSource::WithoutRecords:
        return false;
    }
    Q_UNREACHABLE();
}

bool isRightAligned(const GridColumn& column)
{
    switch (column.kind) {
    case ColumnKind::StaffNumber:
    case ColumnKind::Name:
        return false;
    case ColumnKind::Entry:
        return column.entry != EntryKind::Level;
    case ColumnKind::Total:
    case ColumnKind::Grade:
    case ColumnKind::Rank:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

CellPainter::CellPainter(const Theme& theme)
    : m_theme(theme)
    , m_font(theme.font(type::kTable))
    , m_metrics(m_font)
    , m_digit(m_metrics.horizontalAdvance(QLatin1Char('0')))
    , m_point(m_metrics.horizontalAdvance(QLocale().decimalPoint()))
    , m_doubt(m_metrics.horizontalAdvance(QLatin1Char('?')))
{
}

int CellPainter::roomBefore(const CellLook& look) const
{
    if (!hasLink(look.source))
        return 0;
    const int dot = isAwaited(look.state) ? kLinkWidth : 0;
    return dot + kLinkWidth + space::kTiny + (look.isTooFew ? m_doubt : 0);
}

int CellPainter::roomAfter(const GridColumn& column, const QString& text) const
{
    if (column.places <= 0 || text.isEmpty() || !text.back().isDigit()
        || text.contains(QLatin1Char('/')) || text.contains(QLatin1Char(';')))
        return 0;
    const qsizetype point = text.lastIndexOf(QLocale().decimalPoint());
    const int places = point < 0 ? 0 : int(text.size() - point) - 1;
    return qMax(0, column.places - places) * m_digit + (places == 0 ? m_point : 0);
}

QColor CellPainter::inkOf(const CellLook& look, int grades) const
{
    switch (look.state) {
    case CellState::Plain:
    case CellState::Changed:
        return m_theme.color(look.grade >= 0 ? gradeRole(look.grade, grades) : ColorRole::Text);
    case CellState::Refused:
        return m_theme.color(ColorRole::Bad);
    case CellState::MissingBlocks:
    case CellState::Missing:
    case CellState::MissingZero:
    case CellState::MissingFull:
    case CellState::Nothing:
    case CellState::Inherited:
        return m_theme.color(ColorRole::SecondaryText);
    case CellState::LeftOut:
        return m_theme.color(ColorRole::DisabledText);
    }
    Q_UNREACHABLE();
}

void CellPainter::paintGround(QPainter& painter,
                              const QStyleOptionViewItem& option,
                              const CellLook& look) const
{
    painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, m_theme.color(ColorRole::Selection));
    else if (look.isLocked)
        painter.fillRect(option.rect, m_theme.color(ColorRole::Page));
    else if (look.state == CellState::MissingBlocks)
        painter.fillRect(option.rect, m_theme.color(ColorRole::BadTint));
    else if (look.state == CellState::Changed)
        painter.fillRect(option.rect, m_theme.color(ColorRole::WarningTint));
    painter.setPen(m_theme.color(ColorRole::Line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
}

void CellPainter::paintDot(QPainter& painter, const QRect& rect, const QColor& color) const
{
    constexpr qreal kRadius = 3.5;
    constexpr qreal kStroke = 1.5;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(color, kStroke));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(
        QPointF(rect.left() + kMargin + kRadius, rect.center().y() + 1), kRadius, kRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void CellPainter::paintLock(QPainter& painter, const QRect& rect) const
{
    constexpr qreal kBodyWidth = 9;
    constexpr qreal kBodyHeight = 7;
    constexpr qreal kStroke = 1.2;
    const QRectF body(
        rect.right() - kMargin - kBodyWidth, rect.center().y() - 0.5, kBodyWidth, kBodyHeight);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(m_theme.color(ColorRole::SecondaryText), kStroke));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(body, 1, 1);
    constexpr int kHalfTurn = 180 * 16;
    painter.drawArc(body.adjusted(2, -5, -2, -1), 0, kHalfTurn);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void CellPainter::paintNoteMark(QPainter& painter, const QRect& rect) const
{
    const QPointF corner = QPointF(rect.topRight()) + QPointF(1, 0);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorRole::Note));
    painter.drawPolygon(
        QPolygonF{corner, corner - QPointF(space::kSmall, 0), corner + QPointF(0, space::kSmall)});
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void CellPainter::paintLink(QPainter& painter, const QRect& rect, const CellLook& look) const
{
    constexpr qreal kStroke = 1.2;
    constexpr qreal kRing = kLinkWidth * 0.6;
    const int left = rect.left() + kMargin + (isAwaited(look.state) ? kLinkWidth : 0);
    const QRectF link(left, rect.center().y() - kLinkHeight / 2 + 0.5, kLinkWidth, kLinkHeight);
    const bool isBad = look.source == CellSource::NotTaken;
    const bool isCrossed = isBad || look.source == CellSource::Overridden;
    const QColor color = m_theme.color(isBad           ? ColorRole::Bad
                                           : isCrossed ? ColorRole::Warning
                                                       : ColorRole::SecondaryText);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(color, kStroke));
    painter.setBrush(Qt::NoBrush);
    const qreal round = kLinkHeight / 2.0;
    painter.drawRoundedRect(QRectF(link.left(), link.top(), kRing, kLinkHeight), round, round);
    painter.drawRoundedRect(
        QRectF(link.right() - kRing, link.top(), kRing, kLinkHeight), round, round);
    if (isCrossed)
        painter.drawLine(link.bottomLeft() + QPointF(2, 3), link.topRight() + QPointF(-2, -3));
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!look.isTooFew)
        return;
    painter.setPen(m_theme.color(ColorRole::Warning));
    painter.drawText(QRect(left + kLinkWidth + 2, rect.top(), m_doubt + 1, rect.height()),
                     int(Qt::AlignLeft | Qt::AlignVCenter),
                     QStringLiteral("?"));
}

void CellPainter::paintWave(QPainter& painter, const QRect& rect, int textWidth, bool isRight) const
{
    constexpr qreal kHalfWave = 2;
    const qreal width = qBound(m_digit * 2, textWidth, rect.width());
    const qreal left = isRight ? rect.right() - width : rect.left();
    const qreal base = rect.center().y() + m_metrics.height() / 2.0 + 1;
    QPainterPath wave(QPointF(left, base));
    qreal side = -1;
    for (qreal x = left + kHalfWave; x <= left + width; x += kHalfWave, side = -side)
        wave.lineTo(x, base + side);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(m_theme.color(ColorRole::Bad), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wave);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void CellPainter::paintText(QPainter& painter,
                            const QRect& rect,
                            const GridColumn& column,
                            const CellLook& look,
                            const QColor& color) const
{
    const bool isRight = isRightAligned(column);
    const int room = isRight ? roomAfter(column, look.text) : 0;
    const QRect inner = rect.adjusted(kMargin + roomBefore(look), 0, -kMargin - room, 0);
    QString text = look.text;
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    int width = m_metrics.horizontalAdvance(text);
    if (width > inner.width()) {
        text = m_metrics.elidedText(text, Qt::ElideRight, inner.width());
        width = inner.width();
    }
    painter.setPen(color);
    painter.drawText(
        inner, int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), text);
    if (look.state == CellState::Refused || look.state == CellState::Changed)
        paintWave(painter, inner, width, isRight);
    if (!look.aside.isEmpty())
        paintAside(painter,
                   isRight ? inner.adjusted(0, 0, -width - kMargin, 0)
                           : inner.adjusted(width + kMargin, 0, 0, 0),
                   look.aside,
                   isRight);
}

void CellPainter::paintAside(QPainter& painter,
                             const QRect& rect,
                             const QString& text,
                             bool isRight) const
{
    QFont struck = m_font;
    struck.setStrikeOut(true);
    painter.setFont(struck);
    painter.setPen(m_theme.color(ColorRole::Bad));
    painter.drawText(rect,
                     int((isRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
                     m_metrics.elidedText(text, Qt::ElideRight, rect.width()));
    painter.setFont(m_font);
}

void CellPainter::paint(QPainter& painter,
                        const QStyleOptionViewItem& option,
                        const GridColumn& column,
                        const CellLook& look,
                        int grades) const
{
    paintGround(painter, option, look);
    const QColor ink = inkOf(look, grades);
    painter.setFont(m_font);
    paintText(painter, option.rect, column, look, ink);
    if (look.isLocked && column.kind == ColumnKind::Name)
        paintLock(painter, option.rect);
    if (look.hasNote)
        paintNoteMark(painter, option.rect);
    if (isAwaited(look.state))
        paintDot(painter,
                 option.rect,
                 look.state == CellState::MissingBlocks ? m_theme.color(ColorRole::Bad) : ink);
    if (hasLink(look.source))
        paintLink(painter, option.rect, look);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(painter, option);
}

void CellPainter::paintFocus(QPainter& painter, const QStyleOptionViewItem& option) const
{
    constexpr int kFocus = 2;
    const bool isActive = option.state.testFlag(QStyle::State_Active);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(isActive ? ColorRole::Primary : ColorRole::StrongLine),
                        kFocus,
                        Qt::SolidLine,
                        Qt::SquareCap,
                        Qt::MiterJoin));
    painter.drawRect(option.rect.adjusted(1, 1, -kFocus, -kFocus));
}

} // namespace plumbline
