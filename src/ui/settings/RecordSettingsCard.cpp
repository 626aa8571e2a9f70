// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RecordSettingsCard.h"

#include "application/records/LoadRecordSettings.h"
#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui_RecordSettingsCard.h"

namespace plumbline {

RecordSettingsCard::RecordSettingsCard(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::RecordSettingsCard>())
{
    m_ui->setupUi(this);
    connect(m_ui->saveRecordSettings, &QPushButton::clicked, this, &RecordSettingsCard::save);
    for (QSpinBox* box : findChildren<QSpinBox*>())
        connect(box, &QSpinBox::valueChanged, this, &RecordSettingsCard::offer);
    present(m_stored);
}

RecordSettingsCard::~RecordSettingsCard() = default;

std::array<QSpinBox*, 3> RecordSettingsCard::hours() const
{
    return {m_ui->hours1, m_ui->hours2, m_ui->hours3};
}

void RecordSettingsCard::furnish(Desk& desk)
{
    m_desk = &desk;
    connect(&desk, &Desk::companyOpened, this, &RecordSettingsCard::refresh);
    connect(&desk, &Desk::companyClosed, this, &RecordSettingsCard::refresh);
    refresh();
}

void RecordSettingsCard::refresh()
{
    setVisible(m_desk->isOpen() && m_desk->may(Permission::ManageSettings));
    m_ui->recordSettingsState->clear();
    if (!m_desk->isOpen())
        return;
    m_desk->ask<RecordSettings>(
        this,
        [](const Access& access) { return loadRecordSettings(access); },
        [this](const Result<RecordSettings>& settings) {
            if (settings)
                present(*settings);
            else
                m_ui->recordSettingsState->setText(sentence(settings.error()));
        });
}

void RecordSettingsCard::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->recordSettingsState->clear();
}

void RecordSettingsCard::present(const RecordSettings& settings)
{
    m_stored = settings;
    m_ui->months->setValue(settings.months);
    m_ui->fewest->setValue(settings.fewest);
    for (size_t place = 0; place < settings.complaintHours.size(); ++place)
        hours()[place]->setValue(settings.complaintHours[place].value_or(0));
    offer();
}

RecordSettings RecordSettingsCard::entered() const
{
    RecordSettings settings;
    settings.months = m_ui->months->value();
    settings.fewest = m_ui->fewest->value();
    for (size_t place = 0; place < settings.complaintHours.size(); ++place) {
        const int value = hours()[place]->value();
        settings.complaintHours[place] = value > 0 ? std::optional(value) : std::nullopt;
    }
    return settings;
}

void RecordSettingsCard::offer()
{
    m_ui->saveRecordSettings->setEnabled(entered() != m_stored);
}

void RecordSettingsCard::save()
{
    const RecordSettings settings = entered();
    m_ui->saveRecordSettings->setEnabled(false);
    m_desk->store(
        this,
        [settings](const Access& access) { return saveRecordSettings(access, settings); },
        [this, settings](const Result<>& stored) {
            if (!stored) {
                m_ui->recordSettingsState->setText(sentence(stored.error()));
                offer();
                return;
            }
            present(settings);
            m_ui->recordSettingsState->setText(tr("Stored; the open cycles are measured again."));
            Q_EMIT m_desk->recordsChanged();
        });
}

} // namespace plumbline
