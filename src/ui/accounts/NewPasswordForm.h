// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts/Account.h"
#include "domain/accounts/Password.h"

#include <QtWidgets/QWidget>

#include <memory>

class QLabel;

namespace plumbline {

class Theme;

namespace Ui {
class NewPasswordForm;
}

/// A new password, twice, with a word on how good it is. Sound once both are the same and the
/// domain accepts it.
class NewPasswordForm : public QWidget
{
    Q_OBJECT
public:
    explicit NewPasswordForm(QWidget* parent = nullptr);
    ~NewPasswordForm() override;

    void dress(const Theme& theme);
    /// Sets the lines below one another with the line that `label` names.
    void alignWith(QLabel& label);
    void setAccount(const AccountId& name);
    [[nodiscard]] bool isSound() const;
    /// Empties both lines.
    [[nodiscard]] Password take();
    void clear();

Q_SIGNALS:
    void changed();
    void entered(); ///< Enter in the second line.

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void judge();
    void say(const QString& text, const char* tone);
    [[nodiscard]] QString verdict() const;

    std::unique_ptr<Ui::NewPasswordForm> m_ui;
    AccountId m_name;
};

} // namespace plumbline
