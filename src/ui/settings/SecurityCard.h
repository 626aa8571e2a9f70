// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

#include <memory>

namespace plumbline {

class Desk;

namespace Ui {
class SecurityCard;
}

/// After how many minutes without a key or the mouse the desk locks itself.
class SecurityCard : public QFrame
{
    Q_OBJECT
public:
    explicit SecurityCard(QWidget* parent = nullptr);
    ~SecurityCard() override;

    void furnish(Desk& desk);
    void refresh();
    void retranslate();

private:
    void offer();
    void save();

    std::unique_ptr<Ui::SecurityCard> m_ui;
    Desk* m_desk = nullptr;
    int m_stored = 0;
};

} // namespace plumbline
