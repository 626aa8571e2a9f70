// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backups/RecoveryCode.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

namespace plumbline {

class Dialogs;
class Theme;

namespace Ui {
class RecoveryCodeView;
}

/// A recovery code, shown once: to copy, to print, to write down, and then to be typed as it was
/// kept. Forgets it when told.
class RecoveryCodeView : public QWidget
{
    Q_OBJECT
public:
    explicit RecoveryCodeView(QWidget* parent = nullptr);
    ~RecoveryCodeView() override;

    void furnish(const Theme& theme, Dialogs& dialogs);
    void present(const QString& company, const RecoveryCode& code);
    void forget();
    /// Below the line where the code is typed.
    void refuse(const QString& text);
    /// To what is done next.
    void moveFocus(Qt::FocusReason reason);

Q_SIGNALS:
    /// It was typed as it is.
    void confirmed(const plumbline::RecoveryCode& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectSignals();
    void showCode();
    void askCode();
    void compare();
    void copy();
    void print();

    std::unique_ptr<Ui::RecoveryCodeView> m_ui;
    Dialogs* m_dialogs = nullptr;
    QString m_company;
    std::optional<RecoveryCode> m_code;
};

} // namespace plumbline
