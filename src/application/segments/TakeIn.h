// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/SegmentRepository.h"

namespace plumbline {

/// The appraisal of somebody who comes into an open cycle, with position and team as on their last
/// day in it. Fails with the reason why they can't be taken in.
[[nodiscard]] Result<Appraisal>
newcomer(const Access& access, Repositories& repositories, const StoredSegment& segment);

/// Takes them in and pins their route, as opening the cycle does.
[[nodiscard]] Result<>
takeIn(Repositories& repositories, const CycleKey& key, const Appraisal& appraisal);

} // namespace plumbline
