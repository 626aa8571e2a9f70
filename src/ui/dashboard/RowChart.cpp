// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/RowChart.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace plumbline {

RowChart::RowChart(QWidget* parent)
    : Chart(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

int RowChart::focusedRow() const
{
    return hasFocus() ? m_current : -1;
}

void RowChart::setCurrent(int row)
{
    m_current = row;
    if (row >= 0 && row < rowCount())
        tellPlace(tipOf(row));
    update();
}

void RowChart::keepCurrent()
{
    m_current = std::clamp(m_current, 0, std::max(0, rowCount() - 1));
}

void RowChart::keyPressEvent(QKeyEvent* event)
{
    const int last = rowCount() - 1;
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

bool RowChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int row = rowAt(help->pos()); row >= 0)
            QToolTip::showText(help->globalPos(), tipOf(row), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        tellPlace({});
        update();
    }
    return QWidget::event(event);
}

} // namespace plumbline
