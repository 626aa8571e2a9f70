// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QComboBox>

namespace plumbline {

/// A box of choices in a cell. What is picked from its open list is an answer; while it is closed,
/// typing only looks for one.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    void showPopup() override;

Q_SIGNALS:
    void picked();

private:
    bool m_isOpened = false;
};

} // namespace plumbline
