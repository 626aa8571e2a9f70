// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration/CalibrationLink.h"

#include "ui/common/Desk.h"

#include <QtCore/QEvent>

namespace plumbline {

CalibrationLink::CalibrationLink(Desk& desk, Person person, QWidget* parent)
    : QPushButton(parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("calibrationLink"));
    connect(&desk, &Desk::companyOpened, this, &CalibrationLink::showPermitted);
    connect(&desk, &Desk::companyClosed, this, &CalibrationLink::showPermitted);
    connect(this, &QPushButton::clicked, this, [this, person = std::move(person)] {
        Destination destination;
        destination.page = PageId::Calibration;
        destination.employee = person();
        if (m_cycle)
            destination.cycle = m_cycle();
        m_desk.go(destination);
    });
    retranslate();
    showPermitted();
}

void CalibrationLink::offer(bool isOffered)
{
    m_isOffered = isOffered;
    showPermitted();
}

void CalibrationLink::showPermitted()
{
    setVisible(m_isOffered && m_desk.isOpen() && m_desk.mayForOthers(Permission::SeeScores));
}

void CalibrationLink::retranslate()
{
    setText(tr("Calibration sheet"));
    setAccessibleName(text());
    setToolTip(tr("Everybody of the cycle side by side, before and after (Ctrl+Shift+K)"));
}

void CalibrationLink::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace plumbline
