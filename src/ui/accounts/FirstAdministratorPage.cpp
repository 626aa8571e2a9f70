// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/FirstAdministratorPage.h"

#include "application/accounts/Accounts.h"
#include "application/backups/SetUpBackups.h"
#include "application/text/Sentences.h"
#include "domain/accounts/PasswordRule.h"
#include "ui/common/BackupDesk.h"
#include "ui/common/Desk.h"
#include "ui/common/Theme.h"
#include "ui_FirstAdministratorPage.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>

namespace plumbline {

FirstAdministratorPage::FirstAdministratorPage(Desk& desk, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::FirstAdministratorPage>())
{
    m_ui->setupUi(this);
    setFocusPolicy(Qt::StrongFocus);
    m_ui->newPasswordForm->dress(theme);
    m_ui->recoveryCode->furnish(theme, desk.ports().dialogs);
    connectSignals();
    retranslate();
}

FirstAdministratorPage::~FirstAdministratorPage() = default;

void FirstAdministratorPage::connectSignals()
{
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, [this](const QString& name) {
        m_ui->newPasswordForm->setAccount(AccountId(name.trimmed()));
        offer();
    });
    connect(m_ui->nameEdit, &QLineEdit::returnPressed, m_ui->newPasswordForm, [this] {
        m_ui->newPasswordForm->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->newPasswordForm, &NewPasswordForm::changed, this, &FirstAdministratorPage::offer);
    connect(
        m_ui->newPasswordForm, &NewPasswordForm::entered, this, &FirstAdministratorPage::create);
    connect(m_ui->createButton, &QPushButton::clicked, this, &FirstAdministratorPage::create);
    connect(m_ui->laterButton, &QPushButton::clicked, this, &FirstAdministratorPage::finish);
    connect(m_ui->noBackupsButton, &QPushButton::clicked, this, &FirstAdministratorPage::finish);
    connect(m_ui->recoveryCode,
            &RecoveryCodeView::confirmed,
            this,
            &FirstAdministratorPage::setUpBackups);
}

void FirstAdministratorPage::present()
{
    m_isBusy = false;
    m_ui->steps->setCurrentWidget(m_ui->createPage);
    m_ui->nameEdit->clear();
    m_ui->newPasswordForm->clear();
    m_ui->alsoHr->setChecked(true);
    m_ui->refusal->hide();
    m_ui->recoveryCode->forget();
    retranslate();
    offer();
    setFocus(Qt::OtherFocusReason);
}

void FirstAdministratorPage::offer()
{
    const AccountId name(m_ui->nameEdit->text().trimmed());
    m_ui->createButton->setEnabled(checkAccountName(name) && m_ui->newPasswordForm->isSound()
                                   && !m_isBusy);
    m_ui->laterButton->setEnabled(!m_isBusy);
}

void FirstAdministratorPage::create()
{
    if (!m_ui->createButton->isEnabled())
        return;
    Account account{
        AccountId(m_ui->nameEdit->text().trimmed()), std::nullopt, {Role::Administrator}};
    if (m_ui->alsoHr->isChecked())
        account.roles.add(Role::Hr);
    m_isBusy = true;
    m_ui->refusal->hide();
    offer();
    m_desk.ask<Session>(
        this,
        [account, password = m_ui->newPasswordForm->take()](const Access& access) {
            return createFirstAdministrator(access, account, password);
        },
        [this](const Result<Session>& session) { created(session); });
}

void FirstAdministratorPage::created(const Result<Session>& session)
{
    if (!session) {
        m_isBusy = false;
        m_ui->refusal->setText(sentence(session.error()));
        m_ui->refusal->show();
        offer();
        return m_ui->newPasswordForm->setFocus(Qt::OtherFocusReason);
    }
    // The pages begin anew, with what this account may see.
    connect(&m_desk,
            &Desk::companyOpened,
            this,
            &FirstAdministratorPage::proposeCode,
            Qt::SingleShotConnection);
    m_desk.admit(*session);
}

void FirstAdministratorPage::proposeCode()
{
    m_desk.ask<RecoveryCode>(
        this,
        [](const Access& access) { return newRecoveryCode(access); },
        [this](const Result<RecoveryCode>& code) {
            if (!code) {
                m_desk.tell(code.error());
                return finish();
            }
            m_ui->steps->setCurrentWidget(m_ui->keepPage);
            m_ui->recoveryCode->present(m_desk.company().name, *code);
            retranslate();
        });
}

void FirstAdministratorPage::setUpBackups(const RecoveryCode& code)
{
    m_desk.ask<void>(
        this,
        [code](const Access& access) { return plumbline::setUpBackups(access, code); },
        [this](const Result<>& outcome) {
            if (!outcome)
                return m_ui->recoveryCode->refuse(sentence(outcome.error()));
            m_desk.backups().backUpNow();
            finish();
        });
}

void FirstAdministratorPage::finish()
{
    m_isBusy = false;
    m_ui->recoveryCode->forget();
    m_ui->newPasswordForm->clear();
    Q_EMIT finished();
}

void FirstAdministratorPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->companyTitle->setText(m_desk.company().name);
    m_ui->cardTitle->setText(m_ui->steps->currentWidget() == m_ui->keepPage
                                 ? tr("Keep the recovery code of the backups")
                                 : tr("The first account"));
}

void FirstAdministratorPage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_ui->steps->currentWidget() == m_ui->createPage)
        m_ui->nameEdit->setFocus(event->reason());
    else
        m_ui->recoveryCode->moveFocus(event->reason());
}

void FirstAdministratorPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_isBusy)
        return finish();
    QWidget::keyPressEvent(event);
}

void FirstAdministratorPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace plumbline
