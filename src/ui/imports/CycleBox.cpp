// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/CycleBox.h"

#include "application/text/PeriodWords.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"

namespace plumbline {

CycleBox::CycleBox(Desk& desk, QWidget* parent)
    : QComboBox(parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("importCycle"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24); // NOLINT: about a name and a period
    connect(&desk, &Desk::cyclesChanged, this, &CycleBox::fill);
    connect(&desk, &Desk::currentCycleChanged, this, &CycleBox::fill);
    connect(&desk, &Desk::companyClosed, this, [this] {
        m_isChosen = false;
        fill();
    });
    connect(this, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        Q_EMIT chosen();
    });
    retranslate();
}

std::optional<CycleKey> CycleBox::cycle() const
{
    const auto key = CycleKey::parse(currentData().toString());
    return key ? std::optional(*key) : std::nullopt;
}

void CycleBox::fill()
{
    const QString before = currentData().toString();
    const auto& current = m_desk.currentCycle();
    clear();
    for (const CycleOverview& one : m_desk.cycles()) {
        if (!one.cycle.isClosed())
            addItem(periodText(one.cycle.key.period) + QLatin1Char(' ')
                        + shownName(one.schemeName, one.cycle.key.scheme.text()),
                    one.cycle.key.toString());
    }
    const QString wanted = m_isChosen || !current ? before : current->toString();
    setCurrentIndex(std::max(0, findData(wanted)));
}

void CycleBox::retranslate()
{
    setAccessibleName(tr("Cycle that it goes into"));
    fill();
}

} // namespace plumbline
