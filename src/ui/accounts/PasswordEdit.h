// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts/Password.h"

#include <QtWidgets/QLineEdit>

namespace plumbline {

class Theme;

/// A line for a password: dots, which a press of the eye shows. Notices from what is typed whether
/// Caps Lock is on. Remembers nothing that was taken out of it.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget* parent = nullptr);

    void dress(const Theme& theme);
    [[nodiscard]] plumbline::Password password() const;
    /// What was typed; the line is empty afterwards.
    [[nodiscard]] plumbline::Password take();

    [[nodiscard]] bool isCapsLocked() const { return m_isCapsLocked; }

Q_SIGNALS:
    void capsLockChanged(bool isOn);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showDots();
    void retranslate();
    void noteCapsLock(const QKeyEvent& event);

    QAction* m_eye;
    bool m_isCapsLocked = false;
};

} // namespace plumbline
