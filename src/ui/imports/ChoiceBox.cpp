// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ChoiceBox.h"

#include <utility>

namespace plumbline {

ChoiceBox::ChoiceBox(QWidget* parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::activated, this, [this] {
        if (std::exchange(m_isOpened, false))
            Q_EMIT picked();
    });
}

void ChoiceBox::showPopup()
{
    m_isOpened = true;
    QComboBox::showPopup();
}

} // namespace plumbline
