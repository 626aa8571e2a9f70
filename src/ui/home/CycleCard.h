// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/CycleOverview.h"

#include <QtWidgets/QFrame>

namespace plumbline {

/// How far one open cycle is; a click leads to its scores.
class CycleCard : public QFrame
{
    Q_OBJECT
public:
    CycleCard(const CycleOverview& overview, const QString& language, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const plumbline::CycleKey& key);
};

} // namespace plumbline
