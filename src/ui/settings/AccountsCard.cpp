// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountsCard.h"

#include "application/text/Sentences.h"
#include "ui/accounts/RoleWords.h"
#include "ui/common/Desk.h"
#include "ui/common/FigureTable.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/settings/AccountDialog.h"
#include "ui_AccountsCard.h"

#include <algorithm>

namespace plumbline {

AccountsCard::AccountsCard(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::AccountsCard>())
    , m_table(new FigureTable(this))
{
    m_ui->setupUi(this);
}

AccountsCard::~AccountsCard() = default;

void AccountsCard::furnish(Desk& desk, const Theme& theme)
{
    m_desk = &desk;
    m_dialog = new AccountDialog(desk, theme, this);
    showFigures(*m_ui->accountTable, *m_table, QStringLiteral("settings/accounts"));
    m_ui->accountTable->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    connectSignals();
    refresh();
}

void AccountsCard::connectSignals()
{
    for (const auto signal : {&Desk::companyOpened, &Desk::companyClosed, &Desk::accountsChanged})
        connect(m_desk, signal, this, &AccountsCard::refresh);
    connect(m_ui->firstAccount, &QPushButton::clicked, m_desk, &Desk::firstAccountWanted);
    connect(m_ui->addAccount, &QPushButton::clicked, this, &AccountsCard::add);
    connect(m_ui->changeAccount, &QPushButton::clicked, this, &AccountsCard::change);
    connect(m_ui->resetPassword, &QPushButton::clicked, this, &AccountsCard::resetPassword);
    connect(m_ui->closeAccount, &QPushButton::clicked, this, &AccountsCard::closeOrReopen);
    connect(m_ui->accountTable, &QTableView::activated, this, &AccountsCard::change);
    connect(m_ui->accountTable->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &AccountsCard::offer);
}

void AccountsCard::refresh()
{
    const bool hasAccounts = m_desk->account().has_value();
    setVisible(m_desk->isOpen() && (!hasAccounts || m_desk->may(Permission::ManageAccounts)));
    m_ui->without->setVisible(!hasAccounts);
    m_ui->with->setVisible(hasAccounts);
    say({});
    if (const ListedAccount* listed = current())
        m_chosen = listed->account.id;
    m_accounts.clear();
    m_table->clear();
    if (!isVisibleTo(parentWidget()) || !hasAccounts)
        return;
    m_desk->ask<std::vector<ListedAccount>>(
        this,
        [](const Access& access) { return listAccounts(access); },
        [this](const Result<std::vector<ListedAccount>>& accounts) { show(accounts); });
}

void AccountsCard::show(const Result<std::vector<ListedAccount>>& accounts)
{
    if (!accounts)
        return say(sentence(accounts.error()));
    m_accounts = *accounts;
    showTable();
}

void AccountsCard::showTable()
{
    TableContents contents;
    for (const QString& heading :
         {tr("Name"), tr("Roles"), tr("Person"), tr("Last signed in"), tr("State")})
        contents.columns.push_back({heading});
    for (const ListedAccount& listed : m_accounts) {
        const Account& account = listed.account;
        const QString person = account.person
            ? QStringLiteral("%1 %2").arg(listed.personName, account.person->text())
            : QString();
        const QString last =
            listed.lastSignIn.isValid() ? momentText(listed.lastSignIn, *m_desk) : tr("never");
        const QString state = account.isClosed ? tr("closed")
            : account.mustChange               ? tr("must choose a password")
                                               : tr("open");
        contents.rows.push_back({wordCell(account.id.text()),
                                 wordCell(roleWords(account.roles)),
                                 wordCell(person),
                                 wordCell(last),
                                 wordCell(state)});
    }
    m_table->present(std::move(contents));
    const auto chosen = std::ranges::find_if(
        m_accounts, [&](const ListedAccount& one) { return one.account.id == m_chosen; });
    const auto row = chosen == m_accounts.end() ? 0 : chosen - m_accounts.begin();
    m_ui->accountTable->setCurrentIndex(m_table->index(m_table->placeOf(static_cast<int>(row)), 0));
    offer();
}

const ListedAccount* AccountsCard::current() const
{
    const int row = m_table->madeRow(m_ui->accountTable->currentIndex());
    return row < 0 || row >= static_cast<int>(m_accounts.size())
        ? nullptr
        : &m_accounts[static_cast<std::size_t>(row)];
}

void AccountsCard::offer()
{
    const ListedAccount* listed = current();
    const bool isClosed = listed && listed->account.isClosed;
    const bool isOwn = listed && m_desk->account() && listed->account.id == m_desk->account()->id;
    m_ui->changeAccount->setEnabled(listed && !isClosed);
    m_ui->resetPassword->setEnabled(listed && !isClosed && !isOwn);
    m_ui->resetPassword->setToolTip(
        isOwn ? tr("One's own password is changed below one's name, above right") : QString());
    m_ui->closeAccount->setEnabled(listed && !isOwn);
    m_ui->closeAccount->setToolTip(isOwn ? tr("Nobody closes their own account") : QString());
    m_ui->closeAccount->setText(isClosed ? tr("Open it again") : tr("Close the account…"));
}

void AccountsCard::add()
{
    m_dialog->add();
}

void AccountsCard::change()
{
    if (const ListedAccount* listed = current(); listed && !listed->account.isClosed)
        m_dialog->change(listed->account);
}

void AccountsCard::resetPassword()
{
    if (const ListedAccount* listed = current())
        m_dialog->resetPassword(listed->account);
}

void AccountsCard::closeOrReopen()
{
    const ListedAccount* listed = current();
    if (listed == nullptr)
        return;
    const AccountId id = listed->account.id;
    if (listed->account.isClosed)
        return run([id](const Access& access) { return reopenAccount(access, id); },
                   tr("%1 may sign in again.").arg(id.text()));
    const Question question{
        tr("Close the account"),
        tr("Nobody signs in as %1 any more. What was done by it stays, and it can be opened "
           "again.")
            .arg(id.text()),
        tr("Close the account")};
    if (m_desk->ports().dialogs.confirm(this, question))
        run([id](const Access& access) { return plumbline::closeAccount(access, id); },
            tr("%1 is closed.").arg(id.text()));
}

void AccountsCard::run(std::function<Result<>(const Access&)> work, const QString& done)
{
    m_desk->store(this, std::move(work), [this, done](const Result<>& outcome) {
        if (outcome)
            Q_EMIT m_desk->accountsChanged();
        say(outcome ? done : sentence(outcome.error()));
    });
}

void AccountsCard::say(const QString& text)
{
    m_ui->accountsState->setText(text);
    m_ui->accountsState->setVisible(!text.isEmpty());
}

void AccountsCard::retranslate()
{
    m_ui->retranslateUi(this);
    say({});
    if (const ListedAccount* listed = current())
        m_chosen = listed->account.id;
    showTable();
}

} // namespace plumbline
