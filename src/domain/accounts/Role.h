// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <array>
#include <initializer_list>
#include <optional>

namespace plumbline {

/// What somebody is in the company; one person may be several.
enum class Role { Administrator, Hr, Manager, Planner, Reviewer, Employee, Finance, Auditor };

inline constexpr std::array kRoles{Role::Administrator,
                                   Role::Hr,
                                   Role::Manager,
                                   Role::Planner,
                                   Role::Reviewer,
                                   Role::Employee,
                                   Role::Finance,
                                   Role::Auditor};

[[nodiscard]] QString roleName(Role role); ///< As it is stored: `hr`.
[[nodiscard]] std::optional<Role> roleNamed(QStringView name);

/// Any number of roles.
class RoleSet
{
public:
    constexpr RoleSet() = default;

    constexpr RoleSet(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            add(role);
    }

    constexpr void add(Role role) { m_bits |= bit(role); }

    [[nodiscard]] constexpr bool has(Role role) const { return (m_bits & bit(role)) != 0; }

    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }

    friend constexpr bool operator==(const RoleSet&, const RoleSet&) = default;

private:
    [[nodiscard]] static constexpr unsigned bit(Role role)
    {
        return 1U << static_cast<unsigned>(role);
    }

    unsigned m_bits = 0;
};

} // namespace plumbline
