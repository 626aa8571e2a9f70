// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/LedgerRepository.h"

namespace plumbline {

struct LedgerView
{
    std::vector<LedgerEntry> entries; ///< By number.
    Rational sum;
};

/// Of whom may be seen.
[[nodiscard]] Result<LedgerView> ledgerOf(const Access& access, const LedgerFilter& filter);
/// Takes an entry back by one of the opposite amount; its number. Taking back such an entry puts
/// the first in force again. Needs a reason; `conflict` for an entry that was taken back already.
[[nodiscard]] Result<int> reverseEntry(const Access& access, int number, const QString& reason);

} // namespace plumbline
