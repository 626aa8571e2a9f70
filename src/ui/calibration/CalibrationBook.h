// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableWriter.h"
#include "ui/calibration/CalibrationWords.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

/// The sheet as a file: its people, and what the open drafts would make of grades and teams. Every
/// figure is the exact number it is; what is missing stays empty.
class CalibrationBook
{
    Q_DECLARE_TR_FUNCTIONS(CalibrationBook)
public:
    explicit CalibrationBook(const CalibrationState& state)
        : m_state(state)
        , m_words(state)
    {
    }

    /// Those rows of the sheet, in that order.
    [[nodiscard]] std::vector<TableSheet> sheets(const std::vector<int>& rows) const;

private:
    [[nodiscard]] TableSheet people(const std::vector<int>& rows) const;
    [[nodiscard]] SheetLine person(int row) const;
    [[nodiscard]] TableSheet grades() const;
    [[nodiscard]] TableSheet teams() const;
    [[nodiscard]] SheetCell gradeCell(const std::optional<int>& grade) const;

    const CalibrationState& m_state;
    CalibrationWords m_words;
};

} // namespace plumbline
