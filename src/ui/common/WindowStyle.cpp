// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WindowStyle.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QToolTip>

namespace plumbline {

namespace {

bool isOfHeader(const QPaintDevice& device)
{
    const auto* widget = dynamic_cast<const QWidget*>(&device);
    return widget != nullptr && qobject_cast<const QHeaderView*>(widget->parentWidget()) != nullptr;
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void WindowStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (const auto* header = qobject_cast<QHeaderView*>(widget))
        header->viewport()->installEventFilter(this);
}

/// The one part of drawing a heading that a style sheet leaves to the style below it.
void WindowStyle::drawItemText(QPainter* painter,
                               const QRect& room,
                               int flags,
                               const QPalette& palette,
                               bool isEnabled,
                               const QString& text,
                               QPalette::ColorRole role) const
{
    const bool isOneLine = !text.contains(QLatin1Char('\n'));
    const QString shown = isOneLine && isOfHeader(*painter->device())
        ? painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width())
        : text;
    QProxyStyle::drawItemText(painter, room, flags, palette, isEnabled, shown, role);
}

bool WindowStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        if (auto* header = qobject_cast<QHeaderView*>(watched->parent()))
            return tellWhole(*header, static_cast<const QHelpEvent&>(*event));
    }
    return QProxyStyle::eventFilter(watched, event);
}

/// Only where the table has nothing of its own to say.
bool WindowStyle::tellWhole(QHeaderView& header, const QHelpEvent& event)
{
    const int section = header.logicalIndexAt(event.pos());
    if (section < 0
        || header.model()->headerData(section, header.orientation(), Qt::ToolTipRole).isValid())
        return false;
    QStyleOptionHeader option;
    option.initFrom(&header);
    option.orientation = header.orientation();
    option.section = section;
    option.text = header.model()->headerData(section, header.orientation()).toString();
    const int needed =
        header.style()->sizeFromContents(CT_HeaderSection, &option, {}, &header).width();
    if (header.orientation() != Qt::Horizontal || needed <= header.sectionSize(section))
        return false;
    QToolTip::showText(event.globalPos(), option.text, header.viewport());
    return true;
}

} // namespace plumbline
