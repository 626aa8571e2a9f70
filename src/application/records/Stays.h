// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"
#include "domain/records/CompanyDays.h"

#include <QtCore/QHash>

namespace plumbline {

/// From when until when somebody's records of a period count, both days included.
struct Stay
{
    QDate starts;
    QDate ends;

    [[nodiscard]] bool covers(const CompanyDays& days, RecordKind kind, std::int64_t at) const
    {
        return at >= days.begin(starts, kind) && at < days.begin(ends.addDays(1), kind);
    }

    friend bool operator==(const Stay&, const Stay&) = default;
};

/// Who is not in it has all days.
using Stays = QHash<EmployeeId, Stay>;

} // namespace plumbline
