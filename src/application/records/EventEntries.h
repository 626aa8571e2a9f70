// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/records/MeasuredText.h"
#include "application/records/Stays.h"

namespace plumbline {

/// Whose events are added up into which cells.
struct EventQuery
{
    const Scheme& scheme;
    const Period& period;
    const std::vector<Appraisal>& people;
    const std::vector<CellSpec>& cells; ///< Items of deductions.
    int upTo = 0; ///< Only of runs up to that one.
    Stays stays = {};
};

/// The deduction ledger of a period as the entries of each person's items: how often, or the list
/// of points, and `0` where nothing happened. An item is named by `indicator.item`, with ids or
/// names in any language.
[[nodiscard]] Result<>
addEventEntries(Repositories& repositories, const EventQuery& query, MeasuredTexts& texts);
/// The texts of events' items that mean the cell, for looking at them one by one.
[[nodiscard]] Result<QStringList>
eventItems(Repositories& repositories, const Scheme& scheme, const CellSpec& cell);

} // namespace plumbline
