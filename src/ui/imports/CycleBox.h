// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycles/Cycle.h"

#include <QtWidgets/QComboBox>

#include <optional>

namespace plumbline {

class Desk;

/// The open cycles, the one looked at chosen until somebody chooses.
class CycleBox : public QComboBox
{
    Q_OBJECT
public:
    explicit CycleBox(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<CycleKey> cycle() const;
    void retranslate();

Q_SIGNALS:
    void chosen();

private:
    void fill();

    Desk& m_desk;
    bool m_isChosen = false;
};

} // namespace plumbline
