// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/ErasePerson.h"

#include "application/Transaction.h"
#include "application/accounts/AccountRules.h"
#include "application/calibration/CalibrationDrafts.h"
#include "application/policy/Permit.h"
#include "application/ports/AccountRepository.h"
#include "application/ports/TrailRepository.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

/// Appeals are settled before a cycle is closed, so that a closed one has none open.
Result<> checkNothingOpen(Repositories& repositories, const EmployeeId& employee)
{
    const Result<std::vector<Cycle>> cycles = repositories.cycles().cycles();
    if (!cycles)
        return failure(cycles.error());
    for (const Cycle& cycle : *cycles) {
        if (cycle.isClosed())
            continue;
        const auto appraisals = repositories.cycles().appraisals(cycle.key);
        if (!appraisals)
            return failure(appraisals.error());
        const bool isIn = std::ranges::any_of(*appraisals, [&](const Appraisal& appraisal) {
            return appraisal.employee == employee;
        });
        if (isIn) {
            return failure(ErrorCode::Conflict,
                           cycle.key.toString(),
                           QT_TRANSLATE_NOOP("Messages",
                                             "%1 is in the cycle %2, which is still open; close it "
                                             "first."),
                           {employee.text(), cycle.key.toString()});
        }
    }
    return {};
}

/// Nobody signs in any more as somebody who is not there.
Result<>
closeAccountOf(const Access& access, Repositories& repositories, const EmployeeId& employee)
{
    const auto accounts = repositories.accounts().accounts();
    if (!accounts)
        return failure(accounts.error());
    for (const StoredAccount& before : *accounts) {
        if (before.account.isClosed || before.account.person != employee)
            continue;
        StoredAccount after = before;
        after.account.isClosed = true;
        const Result<> closed =
            checkAdministratorRemains(repositories, before.account.id).and_then([&] {
                return storeChanged(
                    access, repositories, before, after, QStringLiteral("account.closed"));
            });
        if (!closed)
            return closed;
    }
    return {};
}

} // namespace

Result<EmployeeId>
erasePerson(const Access& access, const EmployeeId& employee, const QString& reason)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<EmployeeId> {
        const Result<> permitted =
            permit(access, repositories, Permission::ErasePerson, {{}, employee});
        if (!permitted)
            return failure(permitted.error());
        if (reason.trimmed().isEmpty()) {
            return failure(ErrorCode::MissingField,
                           employee.text(),
                           QT_TRANSLATE_NOOP("Messages", "Erasing a person needs a reason."));
        }
        if (Result<> free = checkNothingOpen(repositories, employee); !free)
            return failure(free.error());
        if (Result<> closed = closeAccountOf(access, repositories, employee); !closed)
            return failure(closed.error());
        if (Result<> dropped = dropCalibrationDrafts(repositories, employee); !dropped)
            return failure(dropped.error());
        const Result<EmployeeId> pseudonym = repositories.trail().erase(employee);
        if (!pseudonym)
            return pseudonym;
        const AuditFacts facts{QStringLiteral("person.erased"),
                               pseudonym->text(),
                               {},
                               {},
                               reason.trimmed(),
                               *pseudonym};
        return audit(access, repositories, facts).map([&] { return *pseudonym; });
    });
}

} // namespace plumbline
