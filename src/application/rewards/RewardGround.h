// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/cycles/Cycle.h"
#include "domain/schemes/Scheme.h"

#include <QtCore/QHash>

namespace plumbline {

/// What proposals and the ledger of a cycle are told by: its scheme and its people. Without scores,
/// which not everybody sees who sees the money.
struct RewardGround
{
    Scheme scheme;
    std::vector<Position> positions;
    QHash<EmployeeId, QString> people; ///< Those whose rewards may be seen.
};

[[nodiscard]] Result<RewardGround> rewardGround(const Access& access, const CycleKey& key);

} // namespace plumbline
