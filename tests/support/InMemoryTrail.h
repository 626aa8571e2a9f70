// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TrailRepository.h"

namespace plumbline::testing {

/// None yet.
class InMemoryTrail : public TrailRepository
{
};

} // namespace plumbline::testing
