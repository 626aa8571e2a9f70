// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/MeasuredPlaces.h"
#include "application/records/MeasuredText.h"
#include "application/records/RefreshMeasured.h"

namespace plumbline {

/// What was measured for a cycle, beside what stood there.
struct MeasuredCycle
{
    const CycleKey& key;
    const Scheme& scheme;
    const std::vector<Appraisal>& people;
    const std::vector<MeasuredPlace>& places;
    const std::vector<StoredMeasured>& known;
    const MeasuredTexts& texts;
    const QDateTime& cutOff;
    int upTo = 0;
};

struct FilledCells
{
    Refreshed refreshed;
    bool isAnythingNew = false; ///< Something was written.
};

/// Writes what differs: the measured value beside each cell, and in it unless a person's stands
/// there; takes out what is no longer measured. An audit entry for each cell that held another
/// measured value before.
[[nodiscard]] Result<FilledCells>
fillMeasured(const Access& access, Repositories& repositories, const MeasuredCycle& cycle);

} // namespace plumbline
