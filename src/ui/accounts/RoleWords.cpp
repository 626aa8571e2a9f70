// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/RoleWords.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// The words' context.
class Roles
{
    Q_DECLARE_TR_FUNCTIONS(Roles)
public:
    [[nodiscard]] static QString name(Role role)
    {
        switch (role) {
        case Role::Administrator:
            return tr("administrator");
        case Role::Hr:
            return tr("HR");
        case Role::Manager:
            return tr("manager");
        case Role::Planner:
            return tr("planner");
        case Role::Reviewer:
            return tr("reviewer");
        case Role::Employee:
            return tr("employee");
        case Role::Finance:
            return tr("finance");
        case Role::Auditor:
            return tr("auditor");
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] static QString meaning(Role role)
    {
        switch (role) {
        case Role::Administrator:
            return tr("Accounts, settings and backups; no scores.");
        case Role::Hr:
            return tr("People, schemes, cycles, imports, last review, publishing, all reports.");
        case Role::Manager:
            return tr("Goals, scores, first review and interviews of the teams they lead.");
        case Role::Planner:
            return tr("Completeness and checks of the schemes given to them; no scores.");
        case Role::Reviewer:
            return tr("The reviews that their route names.");
        case Role::Employee:
            return tr("Their own goals, results, confirmation, appeal and reports.");
        case Role::Finance:
            return tr("Amounts, slips and settlement.");
        case Role::Auditor:
            return tr("Reads everything, changes nothing.");
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] static QString separator() { return tr(", ", "between roles"); }
};

} // namespace

QString roleWords(Role role)
{
    return Roles::name(role);
}

QString roleWords(const RoleSet& roles)
{
    QStringList names;
    for (const Role role : kRoles) {
        if (roles.has(role))
            names.append(Roles::name(role));
    }
    return names.join(Roles::separator());
}

QString roleMeaning(Role role)
{
    return Roles::meaning(role);
}

} // namespace plumbline
