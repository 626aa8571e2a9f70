// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cycles/CycleWay.h"

#include <QtWidgets/QWidget>

#include <array>

class QToolButton;

namespace plumbline {

class Theme;

/// The eight stages side by side with their last days: what is done, where the cycle stands, what
/// is to come. A click asks to go there.
class StageBand : public QWidget
{
    Q_OBJECT
public:
    explicit StageBand(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void present(const CycleStanding& standing, const QDate& today);

Q_SIGNALS:
    void stageChosen(plumbline::CycleStage stage);

private:
    void showStage(CycleStage stage);
    void showAll();

    const Theme* m_theme = nullptr;
    std::array<QToolButton*, kCycleStages.size()> m_buttons{};
    std::optional<CycleStanding> m_standing;
    QDate m_today;
};

} // namespace plumbline
