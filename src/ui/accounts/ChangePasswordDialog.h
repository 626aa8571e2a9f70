// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

#include <memory>

namespace plumbline {

class Desk;
class Theme;

namespace Ui {
class ChangePasswordDialog;
}

/// One's own password: the present one, and a new one twice.
class ChangePasswordDialog : public QDialog
{
    Q_OBJECT
public:
    ChangePasswordDialog(Desk& desk, const Theme& theme, QWidget* parent);
    ~ChangePasswordDialog() override;

    /// Empty, in front.
    void begin();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void offer();
    void change();
    void refuse(const QString& text);

    Desk& m_desk;
    std::unique_ptr<Ui::ChangePasswordDialog> m_ui;
    bool m_isAsking = false;
};

} // namespace plumbline
