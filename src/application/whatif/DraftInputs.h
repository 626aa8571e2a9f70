// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/LoadSheet.h"
#include "application/whatif/WhatIfFigures.h"

namespace plumbline {

/// A cycle's stored values as a draft takes them.
struct DraftInputs
{
    std::vector<PersonInput> people;
    std::vector<int> rows; ///< Of each appraisal among the people; −1: not the draft's position.
    std::vector<UnusedValue> unused; ///< Of the draft's people, in stored order.
};

/// Puts every stored value where the draft has its place, found by id; what has none, or is not
/// taken there, is listed.
[[nodiscard]] DraftInputs draftInputs(const Scheme& draft, const SheetData& cycle);

} // namespace plumbline
