// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/NewPasswordForm.h"

#include "application/text/Sentences.h"
#include "domain/accounts/PasswordRule.h"
#include "ui/accounts/PasswordStrength.h"
#include "ui/common/Theme.h"
#include "ui_NewPasswordForm.h"

#include <QtGui/QFocusEvent>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace plumbline {

NewPasswordForm::NewPasswordForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NewPasswordForm>())
{
    m_ui->setupUi(this);
    setFocusPolicy(Qt::StrongFocus);
    for (PasswordEdit* edit : {m_ui->newPassword, m_ui->newPasswordAgain}) {
        connect(edit, &QLineEdit::textChanged, this, &NewPasswordForm::judge);
        connect(edit, &PasswordEdit::capsLockChanged, m_ui->capsLock, &QLabel::setVisible);
    }
    connect(m_ui->newPassword, &QLineEdit::returnPressed, m_ui->newPasswordAgain, [this] {
        m_ui->newPasswordAgain->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->newPasswordAgain, &QLineEdit::returnPressed, this, &NewPasswordForm::entered);
    m_ui->capsLock->hide();
    judge();
}

NewPasswordForm::~NewPasswordForm() = default;

void NewPasswordForm::dress(const Theme& theme)
{
    m_ui->newPassword->dress(theme);
    m_ui->newPasswordAgain->dress(theme);
}

void NewPasswordForm::setAccount(const AccountId& name)
{
    m_name = name;
    judge();
}

bool NewPasswordForm::isSound() const
{
    return checkNewPassword(m_name, m_ui->newPassword->password())
        && m_ui->newPassword->password() == m_ui->newPasswordAgain->password();
}

Password NewPasswordForm::take()
{
    Password taken = m_ui->newPassword->take();
    m_ui->newPasswordAgain->clear();
    return taken;
}

void NewPasswordForm::alignWith(QLabel& label)
{
    int widest = label.sizeHint().width();
    for (const QLabel* own : {m_ui->newPasswordLabel, m_ui->newPasswordAgainLabel})
        widest = std::max(widest, own->sizeHint().width());
    label.setMinimumWidth(widest);
    m_ui->newPasswordLabel->setMinimumWidth(widest);
}

void NewPasswordForm::clear()
{
    m_ui->newPassword->clear();
    m_ui->newPasswordAgain->clear();
}

QString NewPasswordForm::verdict() const
{
    switch (passwordStrength(m_name, m_ui->newPassword->password())) {
    case Strength::Refused:
        return sentence(checkNewPassword(m_name, m_ui->newPassword->password()).error());
    case Strength::Weak:
        return tr("Easily guessed. Several words, or more than ten different characters, are "
                  "better.");
    case Strength::Fair:
        return tr("Fair. Longer is better.");
    case Strength::Good:
        return tr("Good.");
    }
    Q_UNREACHABLE();
}

void NewPasswordForm::judge()
{
    const Password typed = m_ui->newPassword->password();
    const Password again = m_ui->newPasswordAgain->password();
    if (typed.isEmpty())
        say(tr("At least %1 characters. Several words that only you put together are easily "
               "remembered.")
                .arg(kLeastPassword),
            "");
    else if (!again.isEmpty() && again != typed)
        say(tr("The two are not the same."), "warning");
    else if (passwordStrength(m_name, typed) == Strength::Good)
        say(verdict(), "good");
    else
        say(verdict(), passwordStrength(m_name, typed) == Strength::Fair ? "" : "warning");
    Q_EMIT changed();
}

void NewPasswordForm::say(const QString& text, const char* tone)
{
    m_ui->passwordHint->setText(text);
    m_ui->passwordHint->setProperty("tone", QLatin1String(tone));
    m_ui->passwordHint->style()->polish(m_ui->passwordHint);
}

void NewPasswordForm::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_ui->newPassword->setFocus(event->reason());
}

void NewPasswordForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        judge();
    }
    QWidget::changeEvent(event);
}

} // namespace plumbline
