// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/records/ImportRecords.h"

namespace plumbline {

/// Which document a check code stands on.
struct RecognisedDocument
{
    QString layout; ///< `appraisal`, `team`, `summary`, `slips`, `interview`, `appeal`.
    CycleKey cycle;
    QString id; ///< A staff number or a team's; empty: the whole cycle.
    bool isOpen = false; ///< The cycle is: the figures may still change.
    int revision = 0; ///< Published earlier and corrected since; 0: the figures are today's.
};

struct CodeFinding
{
    std::optional<RecognisedDocument> document; ///< None: it is no code of today's figures.
    int compared = 0; ///< How many documents were made to compare.
};

/// Looks for the document that a check code stands on, by making the codes of all that can be
/// printed of the file now, and of every published appraisal. Since a page holds only what its
/// reader may see, it looks as every account that reads of others; it tells no more than which
/// document it is. `cycle` narrows it. `bad-value` for what is no check code. Changes nothing.
[[nodiscard]] Result<CodeFinding> recogniseCode(const Access& access,
                                                const QString& typed,
                                                const std::optional<CycleKey>& cycle,
                                                WorkProgress& progress);

} // namespace plumbline
