// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/MeasureFigure.h"
#include "application/records/MeasuredPlaces.h"
#include "application/records/MeasuredText.h"

namespace plumbline {

/// A cycle to be measured: whom, where, and as of when.
struct MeasuringBasis
{
    const Scheme& scheme;
    const Period& period;
    const std::vector<Appraisal>& people;
    const std::vector<MeasuredPlace>& places;
    std::optional<QDateTime> asOf; ///< None: the period's end.
    int upTo = 0; ///< Only records of runs up to that one.
    Stays stays = {}; ///< Of who joined, left or moved within the period.
};

[[nodiscard]] MeasureBy measuredBy(MeasureScope scope);
/// Whose figure a person's cell holds: an id as in MeasureFigure; none: nobody's.
[[nodiscard]] std::optional<QString> holderOf(const Appraisal& person, MeasureScope scope);
/// What the records come to in every place of every person. A team's or the company's figure stands
/// with each of its members; who has no team has none.
[[nodiscard]] Result<MeasuredTexts> measureTexts(Repositories& repositories,
                                                 const MeasuringBasis& basis);

} // namespace plumbline
