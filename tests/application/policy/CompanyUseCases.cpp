// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accounts/Accounts.h"
#include "application/accounts/ChangePassword.h"
#include "application/accounts/Deputies.h"
#include "application/people/CompanyFacts.h"
#include "application/people/ImportEmployees.h"
#include "application/people/LoadEmployeeHistory.h"
#include "application/people/LoadPeople.h"
#include "application/people/SaveEmployee.h"
#include "application/people/SaveTeam.h"
#include "tests/application/policy/Dropped.h"
#include "tests/application/policy/UseCases.h"

namespace plumbline::testing {

std::vector<UseCase> companyUseCases()
{
    return {
        {"addAccount",
         Permission::ManageAccounts,
         {},
         [](const Access& access) -> Result<> {
             return addAccount(access, {}, Password::fromText(QStringLiteral("a plumb line")));
         }},
        {"changeAccount",
         Permission::ManageAccounts,
         {},
         [](const Access& access) -> Result<> { return changeAccount(access, {}); }},
        {"closeAccount",
         Permission::ManageAccounts,
         {},
         [](const Access& access) -> Result<> {
             return closeAccount(access, AccountId(QStringLiteral("root")));
         }},
        {"reopenAccount",
         Permission::ManageAccounts,
         {},
         [](const Access& access) -> Result<> {
             return reopenAccount(access, AccountId(QStringLiteral("root")));
         }},
        {"listDeputies",
         std::nullopt,
         {},
         [](const Access& access) -> Result<> { return dropped(listDeputies(access)); }},
        {"listAccounts",
         Permission::ManageAccounts,
         {},
         [](const Access& access) -> Result<> { return dropped(listAccounts(access)); }},
        {"resetPassword",
         Permission::ManageAccounts,
         {},
         [](const Access& access) -> Result<> {
             return resetPassword(access,
                                  AccountId(QStringLiteral("root")),
                                  Password::fromText(QStringLiteral("a plumb line")));
         }},
        {"setDeputy",
         Permission::SetDeputy,
         {},
         [](const Access& access) -> Result<> { return dropped(setDeputy(access, {})); }},
        {"removeDeputy",
         Permission::SetDeputy,
         {},
         [](const Access& access) -> Result<> { return removeDeputy(access, 1); }},
        {"loadPeople",
         Permission::SeePeople,
         {},
         [](const Access& access) -> Result<> { return dropped(loadPeople(access)); }},
        {"companyFacts",
         Permission::SeeCycles,
         {},
         [](const Access& access) -> Result<> { return dropped(companyFacts(access)); }},
        {"listTeams",
         Permission::SeeCycles,
         {},
         [](const Access& access) -> Result<> { return dropped(listTeams(access)); }},
        {"namesIn",
         Permission::SeePeople,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(namesIn(access, aKey())); }},
        {"loadEmployeeHistory",
         Permission::SeeScores,
         {},
         [](const Access& access) -> Result<> {
             return dropped(loadEmployeeHistory(access, anEmployee()));
         }},
        {"saveEmployee",
         Permission::EditPeople,
         {},
         [](const Access& access) -> Result<> { return saveEmployee(access, {}, SaveMode::Add); }},
        {"recordLeaving",
         Permission::EditPeople,
         {},
         [](const Access& access) -> Result<> { return recordLeaving(access, anEmployee(), {}); }},
        {"saveTeam",
         Permission::EditPeople,
         {},
         [](const Access& access) -> Result<> { return saveTeam(access, {}, SaveMode::Add); }},
        {"removeTeam",
         Permission::EditPeople,
         {},
         [](const Access& access) -> Result<> { return removeTeam(access, TeamId()); }},
        {"importEmployees",
         Permission::EditPeople,
         {},
         [](const Access& access) -> Result<> {
             return dropped(importEmployees(access, {}, ImportMode::AllOrNothing));
         }},
    };
}

} // namespace plumbline::testing
