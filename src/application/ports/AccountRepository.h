// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace plumbline {

/// Who may sign in, with the hashes of their passwords, and who stands in for whom.
class AccountRepository
{
public:
    virtual ~AccountRepository() = default;
};

} // namespace plumbline
