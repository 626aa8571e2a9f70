// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/LedgerRepository.h"

namespace plumbline::testing {

/// None yet.
class InMemoryLedger : public LedgerRepository
{
};

} // namespace plumbline::testing
