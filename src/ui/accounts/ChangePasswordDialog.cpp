// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/ChangePasswordDialog.h"

#include "application/accounts/ChangePassword.h"
#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/Theme.h"
#include "ui_ChangePasswordDialog.h"

#include <QtCore/QEvent>

namespace plumbline {

ChangePasswordDialog::ChangePasswordDialog(Desk& desk, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::ChangePasswordDialog>())
{
    m_ui->setupUi(this);
    m_ui->oldPassword->dress(theme);
    m_ui->newPasswordForm->dress(theme);
    connect(m_ui->oldPassword, &QLineEdit::textChanged, this, &ChangePasswordDialog::offer);
    connect(m_ui->oldPassword, &QLineEdit::returnPressed, m_ui->newPasswordForm, [this] {
        m_ui->newPasswordForm->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->newPasswordForm, &NewPasswordForm::changed, this, &ChangePasswordDialog::offer);
    connect(m_ui->newPasswordForm, &NewPasswordForm::entered, this, &ChangePasswordDialog::change);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &ChangePasswordDialog::change);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&desk, &Desk::companyClosing, this, &QDialog::reject);
}

ChangePasswordDialog::~ChangePasswordDialog() = default;

void ChangePasswordDialog::begin()
{
    if (!m_desk.account())
        return;
    m_isAsking = false;
    m_ui->oldPassword->clear();
    m_ui->newPasswordForm->clear();
    m_ui->newPasswordForm->alignWith(*m_ui->oldPasswordLabel);
    m_ui->newPasswordForm->setAccount(m_desk.account()->id);
    m_ui->refusal->hide();
    offer();
    show();
    raise();
    activateWindow();
    m_ui->oldPassword->setFocus(Qt::OtherFocusReason);
}

void ChangePasswordDialog::offer()
{
    m_ui->changeButton->setEnabled(!m_ui->oldPassword->text().isEmpty()
                                   && m_ui->newPasswordForm->isSound() && !m_isAsking);
}

void ChangePasswordDialog::change()
{
    if (!m_ui->changeButton->isEnabled())
        return;
    m_isAsking = true;
    m_desk.ask<Session>(
        this,
        [old = m_ui->oldPassword->take(), next = m_ui->newPasswordForm->take()](
            const Access& access) { return changePassword(access, old, next); },
        [this](const Result<Session>& session) {
            m_isAsking = false;
            offer();
            if (!session)
                return refuse(sentence(session.error()));
            m_desk.tell(tr("The password was changed."));
            accept();
        });
    offer();
}

void ChangePasswordDialog::refuse(const QString& text)
{
    m_ui->refusal->setText(text);
    m_ui->refusal->show();
    m_ui->oldPassword->setFocus(Qt::OtherFocusReason);
}

void ChangePasswordDialog::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    m_ui->oldPassword->clear();
    m_ui->newPasswordForm->clear();
}

void ChangePasswordDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->refusal->hide();
    }
    QDialog::changeEvent(event);
}

} // namespace plumbline
