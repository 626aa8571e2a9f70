// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycles/Cycle.h"

#include <QtWidgets/QMenu>

#include <functional>

namespace plumbline {

class Desk;

/// What can be written of a cycle: scores, values, targets, amounts, slips. Knows the cycle only
/// when it is asked.
class ExportMenu : public QMenu
{
    Q_OBJECT
public:
    using CycleNow = std::function<std::optional<CycleKey>()>;

    ExportMenu(Desk& desk, CycleNow cycle, QWidget* parent);

private:
    void fill();

    Desk& m_desk;
    CycleNow m_cycle;
};

} // namespace plumbline
