// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// A cycle's result as it stands now.
struct CurrentResult
{
    Scheme scheme;
    std::vector<PersonInput> people;
    EvaluationResult result;
};

/// Evaluates what is stored for a cycle, with its people's history.
[[nodiscard]] Result<CurrentResult>
currentResult(const Access& access, Repositories& repositories, const Cycle& cycle);
/// The same of other cells than those stored.
[[nodiscard]] Result<CurrentResult> resultOf(const Access& access,
                                             Repositories& repositories,
                                             const Cycle& cycle,
                                             const std::vector<StoredCell>& cells);
/// The result as a revision, with the input of each person.
[[nodiscard]] ResultRevision asRevision(const Access& access, const CurrentResult& current);
/// Adds the revision with its audit entry, unless the latest says the very same. Returns the one
/// that is the latest now.
[[nodiscard]] Result<ResultRevision> keepRevision(const Access& access,
                                                  Repositories& repositories,
                                                  const CycleKey& key,
                                                  ResultRevision revision);
/// A revision as a document of plumbline-result/1.
[[nodiscard]] QByteArray resultDocument(const CycleKey& key, const ResultRevision& revision);

} // namespace plumbline
