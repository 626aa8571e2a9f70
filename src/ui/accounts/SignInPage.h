// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/accounts/SampleAccounts.h"
#include "domain/accounts/Password.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <memory>

namespace plumbline {

class Desk;
class Theme;

namespace Ui {
class SignInPage;
}

/// What stands before a company file whose people sign in, and over it while it is locked: name and
/// password, a new password where somebody else set it. Shows nothing of the company but its name;
/// of the sample, its accounts too.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    SignInPage(Desk& desk, const Theme& theme, QWidget* parent = nullptr);
    ~SignInPage() override;

    /// As the desk stands now: locked, or waiting for somebody to sign in.
    void present();

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void connectSignals();
    void retranslate();
    void showSituation();
    void readSample();
    void showSample();
    void fillIn(int row);
    void submit();
    void unlock(const Password& password);
    void signInAs(const AccountId& name, const Password& password);
    void refuse(const Error& error);
    void take(const Result<Session>& session);
    void changePassword();
    void wait(int seconds);
    void tick();
    void offer();

    Desk& m_desk;
    std::unique_ptr<Ui::SignInPage> m_ui;
    std::vector<SampleAccount> m_sample;
    Password m_given; ///< A one-time password, until it is changed.
    Error m_refusal;
    QTimer m_ticker;
    int m_seconds = 0; ///< Until the next try is looked at.
    bool m_isAsking = false;
};

} // namespace plumbline
