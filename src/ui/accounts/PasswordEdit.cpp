// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/PasswordEdit.h"

#include "ui/common/Theme.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>

namespace plumbline {

PasswordEdit::PasswordEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_eye(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &PasswordEdit::showDots);
    retranslate();
}

void PasswordEdit::dress(const Theme& theme)
{
    const auto draw = [this, &theme] { m_eye->setIcon(theme.icon(QStringLiteral("eye"))); };
    connect(&theme, &Theme::changed, this, draw);
    draw();
}

plumbline::Password PasswordEdit::password() const
{
    return plumbline::Password::fromText(text());
}

plumbline::Password PasswordEdit::take()
{
    QString typed = text();
    clear();
    m_eye->setChecked(false);
    plumbline::Password taken = plumbline::Password::fromText(typed);
    wipe(typed);
    return taken;
}

void PasswordEdit::showDots()
{
    setEchoMode(m_eye->isChecked() ? QLineEdit::Normal : QLineEdit::Password);
    retranslate();
}

/// A capital without Shift, or a small letter with it.
void PasswordEdit::noteCapsLock(const QKeyEvent& event)
{
    const bool before = m_isCapsLocked;
    const QString typed = event.text();
    if (event.key() == Qt::Key_CapsLock)
        m_isCapsLocked = !m_isCapsLocked;
    else if (typed.size() == 1 && typed[0].isLetter() && typed[0].toUpper() != typed[0].toLower())
        m_isCapsLocked = typed[0].isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
    if (m_isCapsLocked != before)
        Q_EMIT capsLockChanged(m_isCapsLocked);
}

void PasswordEdit::keyPressEvent(QKeyEvent* event)
{
    noteCapsLock(*event);
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::retranslate()
{
    m_eye->setText(m_eye->isChecked() ? tr("Hide the password") : tr("Show the password"));
    m_eye->setToolTip(m_eye->text());
}

void PasswordEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace plumbline
