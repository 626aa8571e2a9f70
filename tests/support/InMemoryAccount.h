// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/AccountRepository.h"

namespace plumbline::testing {

/// None yet.
class InMemoryAccount : public AccountRepository
{
};

} // namespace plumbline::testing
