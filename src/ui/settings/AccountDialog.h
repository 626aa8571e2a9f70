// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts/Account.h"
#include "domain/accounts/Password.h"
#include "domain/common/Result.h"

#include <QtWidgets/QDialog>

#include <array>
#include <memory>

class QCheckBox;

namespace plumbline {

class Desk;
class PeopleBox;
class Theme;
struct SchemeEntry;

namespace Ui {
class AccountDialog;
}

/// A new account, another's roles, or a one-time password for somebody who lost theirs. Shows a
/// one-time password once.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    AccountDialog(Desk& desk, const Theme& theme, QWidget* parent);
    ~AccountDialog() override;

    void add();
    void change(const Account& account);
    void resetPassword(const Account& account);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Purpose { Add, Change, Reset };

    void layOutRoles();
    void orderTabs();
    void begin(Purpose purpose, const Account& account);
    void fit();
    void readPeople(const std::optional<EmployeeId>& chosen);
    void readSchemes();
    void fillSchemes(const std::vector<SchemeEntry>& entries);
    void showSchemes();
    void retranslate();
    void offer();
    void proceed();
    void concluded(const Result<>& outcome);
    [[nodiscard]] Account entered() const;

    Desk& m_desk;
    std::unique_ptr<Ui::AccountDialog> m_ui;
    PeopleBox* m_people;
    std::array<QCheckBox*, kRoles.size()> m_roles{};
    Purpose m_purpose = Purpose::Add;
    Account m_account;
    Password m_oneTime;
    bool m_isAsking = false;
    bool m_knowsSchemes = false; ///< Else those of the account stay.
};

} // namespace plumbline
