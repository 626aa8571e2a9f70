// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WindowStyle.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QToolTip>

namespace plumbline {

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

/// Below a style sheet the header's own way to elide is forgotten.
void WindowStyle::drawControl(ControlElement element,
                              const QStyleOption* option,
                              QPainter* painter,
                              const QWidget* widget) const
{
    const auto* heading = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element != CE_HeaderLabel || heading == nullptr
        || heading->text.contains(QLatin1Char('\n')))
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionHeader shown(*heading);
    shown.text =
        painter->fontMetrics().elidedText(heading->text, Qt::ElideRight, heading->rect.width());
    QProxyStyle::drawControl(element, &shown, painter, widget);
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
