// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TallArea.h"

#include <QtCore/QEvent>
#include <QtWidgets/QScrollBar>

namespace plumbline {

TallArea::TallArea(QWidget* contents, QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(contents);
    setFocusPolicy(Qt::NoFocus); // What is in it takes the keyboard, and is scrolled into view.
    viewport()->setAutoFillBackground(false);
    contents->setAutoFillBackground(false);
}

QSize TallArea::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
}

bool TallArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace plumbline
