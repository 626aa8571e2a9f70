// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace plumbline {

class Desk;
class Dialogs;
class RecoveryCode;
class Theme;

namespace Ui {
class FirstAdministratorPage;
}

/// A company file without accounts gets its first one here, and after that the recovery code of its
/// backups. Both can be put off.
class FirstAdministratorPage : public QWidget
{
    Q_OBJECT
public:
    FirstAdministratorPage(Desk& desk, const Theme& theme, QWidget* parent = nullptr);
    ~FirstAdministratorPage() override;

    void present();

    /// An account is being made, or its code is still on the screen.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void finished();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectSignals();
    void retranslate();
    void offer();
    void create();
    void created(const Result<Session>& session);
    void proposeCode();
    void setUpBackups(const RecoveryCode& code);
    void finish();

    Desk& m_desk;
    std::unique_ptr<Ui::FirstAdministratorPage> m_ui;
    bool m_isBusy = false;
};

} // namespace plumbline
