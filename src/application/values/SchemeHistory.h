// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// What earlier periods of the same scheme say about the people of a cycle.
struct SchemeHistory
{
    QHash<EmployeeId, std::vector<HistoryEntry>> entries; ///< By time.
    QHash<EmployeeId, QMap<Period, QString>> grades;
};

/// Scores are enough to look at, values are needed where rules compare with earlier periods.
enum class HistoryDepth { Scores, Values };

/// From the latest stored results of every earlier cycle of the scheme.
[[nodiscard]] Result<SchemeHistory> loadHistory(const Access& access,
                                                Repositories& repositories,
                                                const CycleKey& key,
                                                const std::vector<Appraisal>& appraisals,
                                                HistoryDepth depth);

} // namespace plumbline
