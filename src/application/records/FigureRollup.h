// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/MeasureCompany.h"
#include "application/records/MeasureFigure.h"
#include "application/records/OwnerSlots.h"
#include "domain/records/MeasureSum.h"

namespace plumbline {

/// From what was added up by slot to the figures of a call, in the order of ids.
[[nodiscard]] std::vector<MeasureFigure> figuresOf(const MeasureCall& call,
                                                   const MeasureFrame& frame,
                                                   const MeasureCompany& company,
                                                   const std::vector<OwnerSlot>& slots,
                                                   const std::vector<MeasureSum>& sums);

/// A team and all above it, from the inside out.
[[nodiscard]] QStringList teamsAbove(const MeasureCompany& company, const TeamId& team);

} // namespace plumbline
