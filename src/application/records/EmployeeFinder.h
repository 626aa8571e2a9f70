// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

#include <QtCore/QHash>

namespace plumbline {

enum class OnUnknown { Refuse, Create };

/// Finds the employees that a file names, by staff number or else by a name that only one has, and
/// makes those it does not find where that is asked for.
class EmployeeFinder
{
public:
    [[nodiscard]] static Result<EmployeeFinder>
    load(const Access& access, Repositories& repositories, OnUnknown onUnknown);

    struct Found
    {
        std::optional<EmployeeId> employee;
        Message reason; ///< Why there is none.
        bool isUnknown = false; ///< Nobody has that number or name.
    };

    [[nodiscard]] Result<Found> find(const QString& text);

    [[nodiscard]] const std::vector<Employee>& created() const noexcept { return m_created; }

private:
    EmployeeFinder(const Access& access, Repositories& repositories, OnUnknown onUnknown)
        : m_access(access)
        , m_repositories(repositories)
        , m_onUnknown(onUnknown)
    {
    }

    [[nodiscard]] Result<Found> create(const QString& text);

    const Access& m_access;
    Repositories& m_repositories;
    OnUnknown m_onUnknown;
    std::vector<Employee> m_created;
    QHash<QString, EmployeeId> m_byId;
    QHash<QString, std::vector<EmployeeId>> m_byName;
};

} // namespace plumbline
