// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SegmentsCard.h"

#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui_SegmentsCard.h"

#include <QtCore/QSignalBlocker>

namespace plumbline {

SegmentsCard::SegmentsCard(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::SegmentsCard>())
{
    m_ui->setupUi(this);
    fillWays();
    connect(m_ui->saveSegments, &QPushButton::clicked, this, &SegmentsCard::save);
    connect(m_ui->segmentWay, &QComboBox::currentIndexChanged, this, &SegmentsCard::offer);
    connect(m_ui->fewestDays, &QSpinBox::valueChanged, this, &SegmentsCard::offer);
    present(m_stored);
}

SegmentsCard::~SegmentsCard() = default;

void SegmentsCard::furnish(Desk& desk)
{
    m_desk = &desk;
    connect(&desk, &Desk::companyOpened, this, &SegmentsCard::refresh);
    connect(&desk, &Desk::companyClosed, this, &SegmentsCard::refresh);
    refresh();
}

void SegmentsCard::refresh()
{
    setVisible(m_desk->isOpen() && m_desk->may(Permission::ManageSettings));
    m_ui->segmentsState->clear();
    if (!m_desk->isOpen())
        return;
    m_desk->ask<SegmentSettings>(
        this,
        [](const Access& access) { return loadSegmentSettings(access); },
        [this](const Result<SegmentSettings>& settings) {
            if (settings)
                present(*settings);
            else
                m_ui->segmentsState->setText(sentence(settings.error()));
        });
}

void SegmentsCard::fillWays()
{
    const QSignalBlocker blocker(m_ui->segmentWay);
    const int before = qMax(0, m_ui->segmentWay->currentIndex());
    m_ui->segmentWay->clear();
    m_ui->segmentWay->addItem(tr("By days: each part counts for its days"),
                              static_cast<int>(SegmentWay::ByDays));
    m_ui->segmentWay->addItem(tr("By majority: the scheme of most days alone"),
                              static_cast<int>(SegmentWay::Majority));
    m_ui->segmentWay->setCurrentIndex(before);
}

void SegmentsCard::retranslate()
{
    m_ui->retranslateUi(this);
    fillWays();
    m_ui->segmentsState->clear();
}

void SegmentsCard::present(const SegmentSettings& settings)
{
    m_stored = settings;
    m_ui->segmentWay->setCurrentIndex(m_ui->segmentWay->findData(static_cast<int>(settings.way)));
    m_ui->fewestDays->setValue(settings.fewestDays);
    offer();
}

SegmentSettings SegmentsCard::entered() const
{
    return {static_cast<SegmentWay>(m_ui->segmentWay->currentData().toInt()),
            m_ui->fewestDays->value()};
}

void SegmentsCard::offer()
{
    m_ui->saveSegments->setEnabled(entered() != m_stored);
}

void SegmentsCard::save()
{
    const SegmentSettings settings = entered();
    m_ui->saveSegments->setEnabled(false);
    m_desk->store(
        this,
        [settings](const Access& access) { return saveSegmentSettings(access, settings); },
        [this, settings](const Result<>& stored) {
            if (!stored) {
                m_ui->segmentsState->setText(sentence(stored.error()));
                return offer();
            }
            present(settings);
            m_ui->segmentsState->setText(
                tr("Stored. Published results stay as they are; the open ones follow."));
            Q_EMIT m_desk->recordsChanged(); // The sheet is read again.
        });
}

} // namespace plumbline
