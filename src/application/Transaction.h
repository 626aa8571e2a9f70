// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

#include <type_traits>

namespace plumbline {

/// Runs `work` in one transaction and commits what it did; rolls everything back where it fails.
template<typename Work>
[[nodiscard]] auto inTransaction(const Access& access, Work&& work)
    -> std::invoke_result_t<Work, Repositories&>
{
    Result<std::unique_ptr<UnitOfWork>> unit = access.store.begin();
    if (!unit)
        return failure(unit.error());
    auto result = std::forward<Work>(work)((*unit)->repositories());
    if (!result)
        return result;
    if (const Result<> committed = (*unit)->commit(); !committed)
        return failure(committed.error());
    return result;
}

/// What a change leaves in the audit trail, beside who and when.
struct AuditFacts
{
    QString action;
    QString object;
    QString before;
    QString after;
    QString reason;
    std::optional<EmployeeId> person = {}; ///< Whom it is about, if it is about one.
};

/// Writes the entry with the session's user and the clock's time.
[[nodiscard]] Result<> audit(const Access& access, Repositories& repositories, AuditFacts facts);

} // namespace plumbline
