// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountDialog.h"

#include "application/accounts/Accounts.h"
#include "application/accounts/ChangePassword.h"
#include "application/schemes/Schemes.h"
#include "application/text/Sentences.h"
#include "domain/accounts/PasswordRule.h"
#include "ui/accounts/RoleWords.h"
#include "ui/common/Desk.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/records/LoadRecordPeople.h"
#include "ui/records/PeopleBox.h"
#include "ui/records/RecordPeople.h"
#include "ui_AccountDialog.h"

#include <QtCore/QEvent>
#include <QtCore/QSet>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QCheckBox>

#include <algorithm>

namespace plumbline {

AccountDialog::AccountDialog(Desk& desk, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::AccountDialog>())
    , m_people(new PeopleBox(PeopleChoice::EmployeesOnly, this))
{
    m_ui->setupUi(this);
    m_people->setObjectName(QStringLiteral("accountPerson"));
    m_ui->personPlace->addWidget(m_people);
    m_ui->personLabel->setBuddy(m_people);
    layOutRoles();
    m_ui->copyPassword->setIcon(theme.icon(QStringLiteral("copy")));
    orderTabs();
    connect(m_ui->accountName, &QLineEdit::textChanged, this, &AccountDialog::offer);
    connect(m_people, &QComboBox::currentTextChanged, this, &AccountDialog::offer);
    connect(m_people, &PeopleBox::chosen, this, &AccountDialog::offer);
    connect(m_ui->proceedButton, &QPushButton::clicked, this, &AccountDialog::proceed);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->copyPassword, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->oneTimePassword->text());
    });
    connect(&desk, &Desk::companyClosing, this, &QDialog::reject);
    retranslate();
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::layOutRoles()
{
    for (std::size_t place = 0; place < kRoles.size(); ++place) {
        auto* box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("role-") + roleName(kRoles[place]));
        connect(box, &QCheckBox::toggled, this, &AccountDialog::offer);
        m_ui->rolesColumn->addWidget(box);
        m_roles[place] = box;
    }
}

void AccountDialog::orderTabs()
{
    setTabOrder(m_ui->accountName, m_people);
    QWidget* last = m_people;
    for (QCheckBox* box : m_roles) {
        setTabOrder(last, box);
        last = box;
    }
    setTabOrder(last, m_ui->schemes);
}

void AccountDialog::add()
{
    begin(Purpose::Add, Account{AccountId(), std::nullopt, {Role::Employee}});
}

void AccountDialog::change(const Account& account)
{
    begin(Purpose::Change, account);
}

void AccountDialog::resetPassword(const Account& account)
{
    begin(Purpose::Reset, account);
}

void AccountDialog::begin(Purpose purpose, const Account& account)
{
    m_purpose = purpose;
    m_account = account;
    m_isAsking = purpose != Purpose::Reset; // Until people and schemes are there.
    m_knowsSchemes = false;
    m_ui->accountName->setText(account.id.text());
    m_ui->accountName->setReadOnly(purpose != Purpose::Add);
    for (std::size_t place = 0; place < kRoles.size(); ++place)
        m_roles[place]->setChecked(account.roles.has(kRoles[place]));
    m_ui->facts->setVisible(purpose != Purpose::Reset);
    m_ui->schemes->clear();
    m_ui->refusal->hide();
    m_ui->steps->setCurrentWidget(m_ui->enterPage);
    retranslate();
    m_people->clear();
    if (purpose != Purpose::Reset) {
        readPeople(account.person);
        readSchemes();
    }
    offer();
    fit();
    show();
    raise();
    activateWindow();
    switch (purpose) {
    case Purpose::Add:
        return m_ui->accountName->setFocus(Qt::OtherFocusReason);
    case Purpose::Change:
        return m_people->setFocus(Qt::OtherFocusReason);
    case Purpose::Reset:
        return m_ui->proceedButton->setFocus(Qt::OtherFocusReason);
    }
}

/// The lines below one another, and no more room than what is asked for.
void AccountDialog::fit()
{
    const int widest =
        std::max(m_ui->nameLabel->sizeHint().width(), m_ui->personLabel->sizeHint().width());
    for (QLabel* label : {m_ui->nameLabel, m_ui->personLabel})
        label->setMinimumWidth(widest);
    m_ui->steps->updateGeometry(); // What is hidden asks for nothing.
    adjustSize();
}

void AccountDialog::readPeople(const std::optional<EmployeeId>& chosen)
{
    loadRecordPeople(m_desk, this, [this, chosen](const RecordPeople& people) {
        m_people->present(people);
        // Who has left is not among them, but keeps the account.
        if (chosen && m_people->findData(chosen->text()) < 0)
            m_people->addItem(chosen->text(), chosen->text());
        if (chosen)
            m_people->choose(*chosen);
        else
            m_people->setCurrentIndex(-1);
    });
}

void AccountDialog::readSchemes()
{
    m_desk.ask<std::vector<SchemeEntry>>(
        this,
        [](const Access& access) { return listSchemes(access); },
        [this](const Result<std::vector<SchemeEntry>>& entries) {
            m_isAsking = false;
            m_knowsSchemes = entries.has_value();
            if (entries)
                fillSchemes(*entries);
            offer();
        });
}

void AccountDialog::fillSchemes(const std::vector<SchemeEntry>& entries)
{
    QSet<QString> listed; // A scheme has several versions.
    for (const SchemeEntry& entry : entries) {
        const SchemeDocument& document = entry.scheme.document();
        if (!entry.isInCompany || listed.contains(document.id))
            continue;
        listed.insert(document.id);
        auto* item =
            new QListWidgetItem(shownName(document.texts.name, document.id), m_ui->schemes);
        item->setData(Qt::UserRole, document.id);
        const bool isPlanned =
            std::ranges::find(m_account.planned, SchemeId(document.id)) != m_account.planned.end();
        item->setCheckState(isPlanned ? Qt::Checked : Qt::Unchecked);
    }
}

void AccountDialog::showSchemes()
{
    const auto planner = std::ranges::find(kRoles, Role::Planner) - kRoles.begin();
    m_ui->planned->setVisible(m_roles[static_cast<std::size_t>(planner)]->isChecked());
}

Account AccountDialog::entered() const
{
    Account account = m_account;
    account.id = AccountId(m_ui->accountName->text().trimmed());
    account.person =
        m_people->currentText().trimmed().isEmpty() ? std::nullopt : m_people->employee();
    account.roles = {};
    for (std::size_t place = 0; place < kRoles.size(); ++place) {
        if (m_roles[place]->isChecked())
            account.roles.add(kRoles[place]);
    }
    if (m_knowsSchemes || !account.roles.has(Role::Planner))
        account.planned.clear();
    for (int row = 0; account.roles.has(Role::Planner) && row < m_ui->schemes->count(); ++row) {
        const QListWidgetItem& item = *m_ui->schemes->item(row);
        if (item.checkState() == Qt::Checked)
            account.planned.emplace_back(item.data(Qt::UserRole).toString());
    }
    return account;
}

void AccountDialog::offer()
{
    showSchemes();
    const Account account = entered();
    // What is typed and names nobody must not be taken for nobody.
    const bool isKnown = account.person || m_people->currentText().trimmed().isEmpty();
    m_ui->unknownPerson->setVisible(!isKnown);
    m_ui->proceedButton->setEnabled(!m_isAsking && isKnown && checkAccountName(account.id)
                                    && !account.roles.isEmpty());
    m_ui->proceedButton->setToolTip(account.roles.isEmpty() ? tr("Choose at least one role")
                                                            : QString());
}

void AccountDialog::proceed()
{
    if (m_ui->steps->currentWidget() == m_ui->passwordPage)
        return accept();
    m_isAsking = true;
    m_ui->refusal->hide();
    offer();
    m_desk.ask<Password>(
        this,
        [purpose = m_purpose, account = entered()](const Access& access) -> Result<Password> {
            if (purpose == Purpose::Change)
                return changeAccount(access, account).map([] { return Password(); });
            const Password oneTime = proposedPassword(access);
            const Result<> stored = purpose == Purpose::Add
                ? addAccount(access, account, oneTime)
                : plumbline::resetPassword(access, account.id, oneTime);
            return stored.map([&] { return oneTime; });
        },
        [this](const Result<Password>& outcome) {
            m_oneTime = outcome ? *outcome : Password();
            concluded(outcome ? Result<>() : failure(outcome.error()));
        });
}

void AccountDialog::concluded(const Result<>& outcome)
{
    m_isAsking = false;
    offer();
    if (!outcome) {
        m_ui->refusal->setText(sentence(outcome.error()));
        m_ui->refusal->show();
        return;
    }
    Q_EMIT m_desk.accountsChanged();
    if (m_oneTime.isEmpty())
        return accept();
    m_ui->oneTimePassword->setText(QString::fromUtf8(m_oneTime.bytes()));
    m_ui->steps->setCurrentWidget(m_ui->passwordPage);
    retranslate();
    m_ui->proceedButton->setFocus(Qt::OtherFocusReason);
}

void AccountDialog::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    m_oneTime = {};
    m_ui->oneTimePassword->clear();
}

void AccountDialog::retranslate()
{
    const QString password = m_ui->oneTimePassword->text();
    m_ui->retranslateUi(this);
    m_ui->oneTimePassword->setText(password);
    for (std::size_t place = 0; place < kRoles.size(); ++place) {
        m_roles[place]->setText(
            QStringLiteral("%1 – %2").arg(roleWords(kRoles[place]), roleMeaning(kRoles[place])));
    }
    const bool isDone = m_ui->steps->currentWidget() == m_ui->passwordPage;
    switch (m_purpose) {
    case Purpose::Add:
        setWindowTitle(tr("Add an account"));
        m_ui->proceedButton->setText(tr("Add the account"));
        break;
    case Purpose::Change:
        setWindowTitle(tr("Change the account"));
        m_ui->proceedButton->setText(tr("Change the account"));
        break;
    case Purpose::Reset:
        setWindowTitle(tr("Reset the password"));
        m_ui->proceedButton->setText(tr("Make a one-time password"));
        break;
    }
    if (isDone)
        m_ui->proceedButton->setText(tr("I have passed it on"));
    m_ui->cancelButton->setVisible(!isDone);
    m_ui->oneTimeWords->setText(
        tr("Tell %1 this password. It works once: whoever signs in by it must choose another. It "
           "is not shown again.")
            .arg(m_ui->accountName->text().trimmed()));
}

void AccountDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace plumbline
