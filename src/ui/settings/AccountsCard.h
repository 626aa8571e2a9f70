// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/accounts/Accounts.h"

#include <QtWidgets/QFrame>

#include <memory>

namespace plumbline {

class AccountDialog;
class Desk;
class FigureTable;
class Theme;

namespace Ui {
class AccountsCard;
}

/// The accounts of the company file and their roles, for whoever may manage them; in a file without
/// accounts the way to the first one.
class AccountsCard : public QFrame
{
    Q_OBJECT
public:
    explicit AccountsCard(QWidget* parent = nullptr);
    ~AccountsCard() override;

    void furnish(Desk& desk, const Theme& theme);
    void refresh();
    void retranslate();

private:
    void connectSignals();
    void show(const Result<std::vector<ListedAccount>>& accounts);
    void showTable();
    void offer();
    [[nodiscard]] const ListedAccount* current() const;
    void add();
    void change();
    void resetPassword();
    void closeOrReopen();
    void say(const QString& text);
    void run(std::function<Result<>(const Access&)> work, const QString& done);

    std::unique_ptr<Ui::AccountsCard> m_ui;
    FigureTable* m_table;
    Desk* m_desk = nullptr;
    AccountDialog* m_dialog = nullptr;
    std::vector<ListedAccount> m_accounts;
    AccountId m_chosen; ///< Whom the table stood on before it was read again.
};

} // namespace plumbline
