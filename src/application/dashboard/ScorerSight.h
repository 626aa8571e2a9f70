// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/WayRepository.h"

#include <QtCore/QHash>

namespace plumbline {

/// Whose task the values of a cycle were, and whom of the scorers one may see by name.
struct ScorerSight
{
    bool isEverybody = true; ///< Otherwise only oneself.
    QString own; ///< The account; empty in a file without accounts.
    std::optional<EmployeeId> ownPerson;
    std::vector<Team> teams; ///< With their leaders, as pinned.
    std::vector<PinnedScorer> tasks;
    QHash<QString, EmployeeId> people; ///< By account, in small letters.
    QHash<EmployeeId, QString> names;
};

/// Who sees everybody's scores sees every scorer by name; others see only themselves.
[[nodiscard]] Result<ScorerSight> scorerSight(const Access& access, const CycleKey& key);

} // namespace plumbline
