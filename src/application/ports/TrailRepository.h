// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace plumbline {

/// The trail as it is read and checked: what was done, and whether anything was changed behind it.
class TrailRepository
{
public:
    virtual ~TrailRepository() = default;
};

} // namespace plumbline
