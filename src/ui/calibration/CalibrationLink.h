// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycles/Cycle.h"

#include <QtWidgets/QPushButton>

#include <functional>

namespace plumbline {

class Desk;

/// Leads from another page to the calibration sheet, and on it to somebody. There only for whoever
/// may see others' scores.
class CalibrationLink : public QPushButton
{
    Q_OBJECT
public:
    using Person = std::function<std::optional<EmployeeId>()>;

    using Cycle = std::function<std::optional<CycleKey>()>;

    CalibrationLink(Desk& desk, Person person, QWidget* parent = nullptr);

    /// Which one it leads to, where it is not the one chosen in the window.
    void setCycle(Cycle cycle) { m_cycle = std::move(cycle); }

    /// Whether it stands here at all, for those who may.
    void offer(bool isOffered);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showPermitted();

    Desk& m_desk;
    Cycle m_cycle;
    bool m_isOffered = true;
};

} // namespace plumbline
