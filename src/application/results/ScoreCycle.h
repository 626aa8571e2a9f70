// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

struct ScoredCycle
{
    int revision = 0;
    QByteArray document; ///< plumbline-result/1
};

/// Computes and stores a revision (none where nothing changed since the last); a closed cycle gives
/// its stored result.
[[nodiscard]] Result<ScoredCycle> scoreCycle(const Access& access, const CycleKey& key);

} // namespace plumbline
