// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/calibration/CalibrationSheet.h"
#include "application/text/Pinyin.h"
#include "ui/calibration/DraftBook.h"

#include <map>
#include <memory>

namespace plumbline {

/// What the parts of the page share: the sheet, what the open drafts would make of it, and how
/// people are found by name. Without a sheet while none is read.
struct CalibrationState
{
    std::unique_ptr<CalibrationSheet> sheet;
    CalibrationPreview preview;
    std::vector<NameKey> names; ///< Parallel to the people.
    DraftBook& drafts;
    /// Drafts that the engine will not have, left out of the preview.
    std::map<EmployeeId, Error> refused = {};

    [[nodiscard]] const CalibrationPerson& person(int row) const
    {
        return sheet->people()[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] const CalibrationFigure& after(int row) const
    {
        return preview.after[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] bool isOpen(int row) const { return person(row).bar == CalibrationBar::None; }
};

} // namespace plumbline
