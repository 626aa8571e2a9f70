// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followups/Proposals.h"
#include "application/followups/SettledResults.h"

namespace plumbline {

/// Every proposal of kept results with what was decided on it, and the warnings of fines.
[[nodiscard]] Result<Proposals> proposalsIn(Repositories& repositories,
                                            const SettledResults& settled);
/// What an accepted decision pays or takes; none: nothing of its own.
[[nodiscard]] std::optional<Decimal> decidedAmount(const Proposal& proposal);
/// The warnings for one person of whom so much is taken beside what rules take; none where nothing
/// deserves one.
[[nodiscard]] Result<std::optional<FineNote>>
fineNoteFor(Repositories& repositories, const KeptMoney& money, const Rational& besideRules);

} // namespace plumbline
