// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace plumbline {

/// What follows a result: interviews, plans and their actions, files beside them.
class FollowUpRepository
{
public:
    virtual ~FollowUpRepository() = default;
};

} // namespace plumbline
