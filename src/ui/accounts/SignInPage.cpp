// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/SignInPage.h"

#include "application/accounts/ChangePassword.h"
#include "application/accounts/SignIn.h"
#include "application/text/Sentences.h"
#include "ui/accounts/RoleWords.h"
#include "ui/common/Desk.h"
#include "ui/common/FittedColumns.h"
#include "ui/common/TableDress.h"
#include "ui/common/Theme.h"
#include "ui_SignInPage.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>

namespace plumbline {

SignInPage::SignInPage(Desk& desk, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(this);
    setFocusPolicy(Qt::StrongFocus);
    constexpr int kSecond = 1000;
    m_ticker.setInterval(kSecond);
    QTableWidget& table = *m_ui->sampleAccounts;
    dressTable(table);
    table.setColumnCount(3);
    new FittedColumns(table);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    table.setTabKeyNavigation(false);
    m_ui->passwordEdit->dress(theme);
    m_ui->newPasswordForm->dress(theme);
    connectSignals();
    retranslate();
}

SignInPage::~SignInPage() = default;

void SignInPage::connectSignals()
{
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &SignInPage::offer);
    connect(m_ui->passwordEdit, &QLineEdit::textChanged, this, &SignInPage::offer);
    connect(m_ui->nameEdit, &QLineEdit::returnPressed, this, [this] {
        m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->passwordEdit, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(
        m_ui->passwordEdit, &PasswordEdit::capsLockChanged, m_ui->capsLock, &QLabel::setVisible);
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_ui->closeFile, &QPushButton::clicked, this, &SignInPage::closeWanted);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &SignInPage::changePassword);
    connect(m_ui->newPasswordForm, &NewPasswordForm::entered, this, &SignInPage::changePassword);
    connect(m_ui->newPasswordForm, &NewPasswordForm::changed, this, &SignInPage::offer);
    connect(m_ui->sampleAccounts, &QTableWidget::cellActivated, this, &SignInPage::fillIn);
    connect(m_ui->sampleAccounts, &QTableWidget::cellClicked, this, &SignInPage::fillIn);
    connect(&m_ticker, &QTimer::timeout, this, &SignInPage::tick);
}

void SignInPage::present()
{
    m_ticker.stop();
    m_seconds = 0;
    m_isAsking = false;
    m_sample.clear();
    m_given = {};
    m_ui->steps->setCurrentWidget(m_ui->namePage);
    m_ui->nameEdit->setText(m_desk.account() ? m_desk.account()->id.text() : QString());
    m_ui->passwordEdit->clear();
    m_ui->newPasswordForm->clear();
    m_ui->capsLock->hide();
    m_ui->refusal->hide();
    m_ui->changeRefusal->hide();
    showSituation();
    showSample();
    readSample();
    setFocus(Qt::OtherFocusReason);
}

void SignInPage::showSituation()
{
    const bool isLocked = m_desk.entrance() == Entrance::Locked;
    m_ui->companyTitle->setText(m_desk.company().name);
    m_ui->situation->setText(
        isLocked ? tr("Locked by %1. What was typed is still there.").arg(m_desk.user())
                 : tr("Sign in to work in this company file."));
    m_ui->signInButton->setText(isLocked ? tr("Unlock") : tr("Sign in"));
    offer();
}

void SignInPage::readSample()
{
    m_desk.ask<std::vector<SampleAccount>>(
        this,
        [](const Access& access) { return sampleAccounts(access); },
        [this](Result<std::vector<SampleAccount>> accounts) {
            m_sample = accounts ? std::move(*accounts) : std::vector<SampleAccount>();
            showSample();
        });
}

void SignInPage::showSample()
{
    QTableWidget& table = *m_ui->sampleAccounts;
    table.setRowCount(static_cast<int>(m_sample.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const SampleAccount& account = m_sample[static_cast<std::size_t>(row)];
        table.setItem(row, 0, new QTableWidgetItem(account.id.text()));
        table.setItem(row, 1, new QTableWidgetItem(roleWords(account.role)));
        table.setItem(row, 2, new QTableWidgetItem(account.password));
    }
    m_ui->sample->setVisible(!m_sample.empty());
}

void SignInPage::fillIn(int row)
{
    const SampleAccount& account = m_sample[static_cast<std::size_t>(row)];
    m_ui->nameEdit->setText(account.id.text());
    m_ui->passwordEdit->setText(account.password);
    m_ui->signInButton->setFocus(Qt::OtherFocusReason);
}

void SignInPage::offer()
{
    const bool isNamed = !m_ui->nameEdit->text().trimmed().isEmpty();
    m_ui->signInButton->setEnabled(isNamed && !m_ui->passwordEdit->text().isEmpty() && !m_isAsking
                                   && m_seconds == 0);
    m_ui->changeButton->setEnabled(m_ui->newPasswordForm->isSound() && !m_isAsking);
}

void SignInPage::submit()
{
    if (!m_ui->signInButton->isEnabled())
        return;
    const AccountId name(m_ui->nameEdit->text().trimmed());
    const Password password = m_ui->passwordEdit->take();
    m_given = password;
    m_isAsking = true;
    m_ui->refusal->hide();
    offer();
    const bool isBack = m_desk.entrance() == Entrance::Locked && m_desk.account()
        && m_desk.account()->id.text().compare(name.text(), Qt::CaseInsensitive) == 0;
    if (isBack)
        unlock(password);
    else
        signInAs(name, password);
}

void SignInPage::unlock(const Password& password)
{
    m_desk.ask<Session>(
        this,
        [password](const Access& access) -> Result<Session> {
            return checkPassword(access, password).map([&] { return access.session; });
        },
        [this](const Result<Session>& session) { take(session); });
}

void SignInPage::signInAs(const AccountId& name, const Password& password)
{
    m_desk.ask<Session>(
        this,
        [name, password](const Access& access) { return signIn(access, name, password); },
        [this](const Result<Session>& session) { take(session); });
}

void SignInPage::take(const Result<Session>& session)
{
    m_isAsking = false;
    offer();
    if (!session)
        return refuse(session.error());
    m_desk.admit(*session);
    if (!session->account->mustChange) {
        m_given = {};
        return;
    }
    m_ui->newPasswordForm->setAccount(session->account->id);
    m_ui->steps->setCurrentWidget(m_ui->changePage);
    m_ui->newPasswordForm->setFocus(Qt::OtherFocusReason);
}

void SignInPage::refuse(const Error& error)
{
    m_refusal = error;
    if (error.at == QStringLiteral("wait") && error.message.arguments.size() == 1)
        wait(error.message.arguments[0].toInt());
    else
        m_ui->refusal->setText(sentence(error));
    m_ui->refusal->show();
    m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
}

void SignInPage::wait(int seconds)
{
    m_seconds = seconds;
    m_ticker.start();
    tick();
}

void SignInPage::tick()
{
    if (m_seconds > 0) {
        m_refusal.message.arguments[0] = QString::number(m_seconds);
        m_ui->refusal->setText(sentence(m_refusal));
        --m_seconds;
    } else {
        m_seconds = 0;
        m_ticker.stop();
        m_ui->refusal->hide();
    }
    offer();
}

void SignInPage::changePassword()
{
    if (!m_ui->changeButton->isEnabled())
        return;
    m_isAsking = true;
    offer();
    m_desk.ask<Session>(
        this,
        [given = m_given, next = m_ui->newPasswordForm->take()](const Access& access) {
            return plumbline::changePassword(access, given, next);
        },
        [this](const Result<Session>& session) {
            m_isAsking = false;
            offer();
            m_ui->changeRefusal->setVisible(!session);
            if (session) {
                m_given = {};
                return m_desk.admit(*session);
            }
            m_ui->changeRefusal->setText(sentence(session.error()));
        });
}

void SignInPage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_ui->steps->currentWidget() == m_ui->changePage)
        m_ui->newPasswordForm->setFocus(Qt::OtherFocusReason);
    else if (m_ui->nameEdit->text().isEmpty())
        m_ui->nameEdit->setFocus(Qt::OtherFocusReason);
    else
        m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
}

void SignInPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->sampleAccounts->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Password")});
    showSituation();
    showSample();
    if (m_ui->refusal->isVisible())
        m_ui->refusal->setText(sentence(m_refusal));
}

void SignInPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace plumbline
