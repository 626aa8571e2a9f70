// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/CellLook.h"

#include <QtGui/QFont>
#include <QtGui/QFontMetrics>

class QPainter;
class QStyleOptionViewItem;

namespace plumbline {

class Theme;

/// Paints one cell: figures with their points below each other, and the mark of its state. Knows
/// no model.
class CellPainter
{
public:
    explicit CellPainter(const Theme& theme);

    void paint(QPainter& painter,
               const QStyleOptionViewItem& option,
               const GridColumn& column,
               const CellLook& look,
               int grades) const;

private:
    void
    paintGround(QPainter& painter, const QStyleOptionViewItem& option, const CellLook& look) const;
    void paintText(QPainter& painter,
                   const QRect& rect,
                   const GridColumn& column,
                   const CellLook& look,
                   const QColor& color) const;
    /// What was typed, struck out, at the free side of the cell.
    void paintAside(QPainter& painter, const QRect& rect, const QString& text, bool isRight) const;
    void paintNoteMark(QPainter& painter, const QRect& rect) const;
    /// A padlock behind the name of whose values stay as they are.
    void paintLock(QPainter& painter, const QRect& rect) const;
    void paintDot(QPainter& painter, const QRect& rect, const QColor& color) const;
    /// A link for what comes from records, crossed where another value stands in its place.
    void paintLink(QPainter& painter, const QRect& rect, const CellLook& look) const;
    void paintFocus(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintWave(QPainter& painter, const QRect& rect, int textWidth, bool isRight) const;
    [[nodiscard]] QColor inkOf(const CellLook& look, int grades) const;
    /// Room kept free at the left for the mark of a measured value.
    [[nodiscard]] int roomBefore(const CellLook& look) const;
    /// Room kept free at the right, so that the points stand below each other.
    [[nodiscard]] int roomAfter(const GridColumn& column, const QString& text) const;

    const Theme& m_theme;
    QFont m_font;
    QFontMetrics m_metrics;
    int m_digit = 0;
    int m_point = 0;
    int m_doubt = 0; ///< How wide a question mark is.
};

} // namespace plumbline
