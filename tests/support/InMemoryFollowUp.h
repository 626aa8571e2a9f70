// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/FollowUpRepository.h"

namespace plumbline::testing {

/// None yet.
class InMemoryFollowUp : public FollowUpRepository
{
};

} // namespace plumbline::testing
