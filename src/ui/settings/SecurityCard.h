// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

#include <memory>

namespace plumbline {

class ChangePasswordDialog;
class Desk;
class Theme;

namespace Ui {
class SecurityCard;
}

/// What protects the file and what doesn't; one's own password; for whoever may set it, after how
/// many minutes without a key or the mouse the desk locks itself.
class SecurityCard : public QFrame
{
    Q_OBJECT
public:
    explicit SecurityCard(QWidget* parent = nullptr);
    ~SecurityCard() override;

    void furnish(Desk& desk, const Theme& theme);
    void refresh();
    void retranslate();

private:
    void showOwn();
    void offer();
    void save();

    std::unique_ptr<Ui::SecurityCard> m_ui;
    Desk* m_desk = nullptr;
    ChangePasswordDialog* m_dialog = nullptr;
    int m_stored = 0;
};

} // namespace plumbline
