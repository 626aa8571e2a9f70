// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/policy/Permission.h"

#include <QtCore/QSet>

namespace plumbline {

/// What an action is done to. What is left out concerns the whole company, the whole cycle, the
/// whole appraisal.
struct Subject
{
    std::optional<CycleKey> cycle = {};
    std::optional<EmployeeId> employee = {};
    QString node = {}; ///< An indicator, group or adjustment.
    std::optional<SchemeId> scheme = {};
    std::optional<AccountId> account = {}; ///< Of somebody's own: their deputies.
};

/// `not-permitted`, in words, unless whoever is signed in may do that now. Every use case asks it
/// inside its transaction, before anything else. In a file without accounts everything is
/// permitted.
[[nodiscard]] Result<> permit(const Access& access,
                              Repositories& repositories,
                              Permission permission,
                              const Subject& subject = {});

/// permit() before a use case begins, which is the same: one thread has the file.
[[nodiscard]] Result<>
permitted(const Access& access, Permission permission, const Subject& subject = {});

/// The first refusal of many subjects, all of one cycle or all of none. Reads what it needs once.
[[nodiscard]] Result<> permitAll(const Access& access,
                                 Repositories& repositories,
                                 Permission permission,
                                 const std::vector<Subject>& subjects);

/// Whom somebody may see.
struct Sight
{
    bool isEverybody = false;
    QSet<EmployeeId> people; ///< Where it is not everybody.

    [[nodiscard]] bool sees(const EmployeeId& employee) const
    {
        return isEverybody || people.contains(employee);
    }
};

/// Of whom the permission is permitted: in a cycle by its pinned teams, else by those of today.
/// Nobody is no failure; nobody signed in is one.
[[nodiscard]] Result<Sight> sightOf(const Access& access,
                                    Repositories& repositories,
                                    Permission permission,
                                    const std::optional<CycleKey>& cycle = {});

} // namespace plumbline
