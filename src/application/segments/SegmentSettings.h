// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/scoring/Segments.h"

namespace plumbline {

/// What a company decides once about who joins, leaves or moves within a cycle: settings
/// `segments.way` and `segments.fewest-days`.
struct SegmentSettings
{
    SegmentWay way = SegmentWay::ByDays;
    int fewestDays = 0; ///< Who was there for fewer is proposed as 'not appraised'; 0: nobody.
    friend bool operator==(const SegmentSettings&, const SegmentSettings&) = default;
};

[[nodiscard]] Result<SegmentSettings> segmentSettings(Repositories& repositories);
[[nodiscard]] Result<SegmentSettings> loadSegmentSettings(const Access& access);
/// `out-of-range` for days below zero or above a year. Published results stay as they are.
[[nodiscard]] Result<> saveSegmentSettings(const Access& access, const SegmentSettings& settings);

} // namespace plumbline
