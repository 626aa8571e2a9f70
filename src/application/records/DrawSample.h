// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// How contacts are to be drawn for checking.
struct SampleRequest
{
    Period period;
    QString templateName; ///< Of the checker's form; not empty.
    int perPerson = 0; ///< From 1 to kMostPerPerson.
    std::uint64_t seed = 0; ///< The same seed over the same contacts draws the same.
    static constexpr int kMostPerPerson = 1000;
};

/// Draws so many contacts of every agent in the period, of those not excluded; who has fewer gives
/// all. Stored and audited; `not-found` where nobody has any. The number of the sampling.
[[nodiscard]] Result<int> drawSample(const Access& access, const SampleRequest& request);

} // namespace plumbline
