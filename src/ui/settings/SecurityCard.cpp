// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SecurityCard.h"

#include "application/accounts/IdleTime.h"
#include "application/text/Sentences.h"
#include "ui/accounts/ChangePasswordDialog.h"
#include "ui/accounts/RoleWords.h"
#include "ui/common/Desk.h"
#include "ui_SecurityCard.h"

namespace plumbline {

SecurityCard::SecurityCard(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::SecurityCard>())
{
    m_ui->setupUi(this);
    m_ui->idleMinutes->setMaximum(kMostIdleMinutes);
    connect(m_ui->changeOwnPassword, &QPushButton::clicked, this, [this] { m_dialog->begin(); });
    connect(m_ui->saveSecurity, &QPushButton::clicked, this, &SecurityCard::save);
    connect(m_ui->idleMinutes, &QSpinBox::valueChanged, this, &SecurityCard::offer);
}

SecurityCard::~SecurityCard() = default;

void SecurityCard::furnish(Desk& desk, const Theme& theme)
{
    m_desk = &desk;
    m_dialog = new ChangePasswordDialog(desk, theme, this);
    connect(&desk, &Desk::companyOpened, this, &SecurityCard::refresh);
    connect(&desk, &Desk::companyClosed, this, &SecurityCard::refresh);
    refresh();
}

void SecurityCard::refresh()
{
    setVisible(m_desk->isOpen());
    // Without accounts there is nobody to unlock it.
    const bool mayLock = m_desk->account() && m_desk->may(Permission::ManageSettings);
    m_ui->idlePart->setVisible(mayLock);
    m_ui->securityState->clear();
    showOwn();
    if (!m_desk->isOpen() || !mayLock)
        return;
    m_desk->ask<int>(
        this,
        [](const Access& access) { return idleMinutes(access); },
        [this](const Result<int>& minutes) {
            m_stored = minutes.value_or(kUsualIdleMinutes);
            m_ui->idleMinutes->setValue(m_stored);
            offer();
        });
}

void SecurityCard::showOwn()
{
    m_ui->ownPart->setVisible(m_desk->account().has_value());
    m_ui->ownAccount->setText(m_desk->account() ? tr("Signed in as %1 (%2)")
                                                      .arg(m_desk->account()->id.text(),
                                                           roleWords(m_desk->account()->roles))
                                                : QString());
}

void SecurityCard::offer()
{
    m_ui->saveSecurity->setEnabled(m_ui->idleMinutes->value() != m_stored);
}

void SecurityCard::save()
{
    const int minutes = m_ui->idleMinutes->value();
    m_ui->saveSecurity->setEnabled(false);
    m_desk->store(
        this,
        [minutes](const Access& access) { return setIdleMinutes(access, minutes); },
        [this, minutes](const Result<>& stored) {
            if (stored) {
                m_stored = minutes;
                Q_EMIT m_desk->securityChanged();
            }
            m_ui->securityState->setText(stored ? tr("Stored.") : sentence(stored.error()));
            offer();
        });
}

void SecurityCard::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->securityState->clear();
    showOwn();
}

} // namespace plumbline
