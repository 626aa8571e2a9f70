// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ElidedLabel.h"

#include <QtGui/QHelpEvent>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStylePainter>
#include <QtWidgets/QToolTip>

namespace plumbline {

namespace {

constexpr int kFewestLetters = 3;

} // namespace

void ElidedLabel::setElision(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    const int few = fontMetrics().averageCharWidth() * kFewestLetters;
    return {qMin(whole.width(), few), whole.height()};
}

QString ElidedLabel::seen() const
{
    return fontMetrics().elidedText(text(), m_mode, contentsRect().width());
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    if (seen() == text())
        return QLabel::paintEvent(event);
    QStylePainter painter(this);
    painter.drawItemText(contentsRect(),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
                         palette(),
                         isEnabled(),
                         seen(),
                         foregroundRole());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && seen() != text()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace plumbline
