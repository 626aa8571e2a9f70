// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace plumbline {

/// Rewards and penalties as entries that are only added.
class LedgerRepository
{
public:
    virtual ~LedgerRepository() = default;
};

} // namespace plumbline
