// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calibration/CalibrationState.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

/// The figures and states of the sheet in the window's words.
class CalibrationWords
{
    Q_DECLARE_TR_FUNCTIONS(CalibrationWords)
public:
    explicit CalibrationWords(const CalibrationState& state)
        : m_state(state)
    {
    }

    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] QString team(const std::optional<TeamId>& team) const;
    [[nodiscard]] QString score(const std::optional<Rational>& score) const;
    [[nodiscard]] QString grade(const std::optional<int>& grade) const;
    [[nodiscard]] QString money(const std::optional<Rational>& money) const;
    /// "+1.50", "−2"
    [[nodiscard]] static QString signedFigure(const Rational& figure, int places);
    [[nodiscard]] QString change(const std::optional<Rational>& before,
                                 const std::optional<Rational>& after,
                                 int places) const;
    /// How far the person is, or why nothing can be decided on them.
    [[nodiscard]] QString standing(int row) const;
    /// "0.40 below A"; empty: no boundary is near.
    [[nodiscard]] QString boundary(int row) const;
    /// Those taken: "+1.50 by hr with li, 2026-04-08".
    [[nodiscard]] QString decision(const CalibrationDecision& decision) const;
    [[nodiscard]] QString decisions(int row) const;
    /// What an open draft lacks; empty: it can be decided.
    [[nodiscard]] QString fault(const CalibrationEntry& entry) const;

    [[nodiscard]] int scorePlaces() const;
    [[nodiscard]] int moneyPlaces() const;

private:
    [[nodiscard]] QString gradeBeside(int row, int step) const;

    const CalibrationState& m_state;
};

} // namespace plumbline
