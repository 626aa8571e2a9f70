// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LargeArea.h"

#include "drawing/ThemeTokens.h"

#include <QtCore/QEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace plumbline {

namespace {

/// Less than this is of no use to anybody.
constexpr QSize kLeast(space::kRail, space::kGridRow * 4);

} // namespace

LargeArea::LargeArea(QWidget* contents)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(contents);
    setFocusPolicy(Qt::NoFocus); // What is in it takes the keyboard, and is scrolled into view.
    viewport()->setAutoFillBackground(false);
    contents->setAutoFillBackground(false);
}

LargeArea* LargeArea::tall(QWidget* contents)
{
    auto* area = new LargeArea(contents);
    area->m_isTall = true;
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    return area;
}

LargeArea* LargeArea::wide(QStackedWidget* pages)
{
    const auto takeRoom = [pages] {
        for (int page = 0; page < pages->count(); ++page) {
            const auto policy =
                page == pages->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            pages->widget(page)->setSizePolicy(policy, policy);
            pages->widget(page)->setMinimumHeight(0); // Nothing has to give way.
        }
        pages->updateGeometry();
    };
    connect(pages, &QStackedWidget::currentChanged, pages, takeRoom);
    return new LargeArea(pages);
}

int LargeArea::wholeWidth() const
{
    const int least = std::max(widget()->minimumWidth(), widget()->minimumSizeHint().width());
    return least + verticalScrollBar()->sizeHint().width();
}

QSize LargeArea::sizeHint() const
{
    const QSize hint = QScrollArea::sizeHint();
    return m_isTall ? QSize(wholeWidth(), hint.height()) : hint;
}

QSize LargeArea::minimumSizeHint() const
{
    return m_isTall ? QSize(wholeWidth(), kLeast.height()) : kLeast;
}

/// What is as wide as its contents follows them.
bool LargeArea::event(QEvent* event)
{
    if (m_isTall && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::event(event);
}

} // namespace plumbline
