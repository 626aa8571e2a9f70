// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ElidingControls.h"

#include <QtWidgets/QStyleOptionComboBox>
#include <QtWidgets/QStylePainter>

namespace plumbline {

void ElidingBox::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText =
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, field.width());
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ElidingButton::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    constexpr int kGap = 4; // Between icon and text, as the styles have it.
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width() + kGap;
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
    option.text = option.fontMetrics.elidedText(
        option.text, Qt::ElideMiddle, room - icon, Qt::TextShowMnemonic);
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace plumbline
