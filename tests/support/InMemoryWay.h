// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/WayRepository.h"

namespace plumbline::testing {

/// None yet.
class InMemoryWay : public WayRepository
{
};

} // namespace plumbline::testing
