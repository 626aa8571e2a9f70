// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace plumbline {

/// The stages of cycles, the routes of appraisals, and the steps that were taken on them.
class WayRepository
{
public:
    virtual ~WayRepository() = default;
};

} // namespace plumbline
