// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/DecisionTaking.h"

#include "application/Transaction.h"
#include "application/ports/AccountRepository.h"
#include "application/schemes/SchemeVersions.h"
#include "application/way/SecondPeople.h"
#include "domain/scoring/Decide.h"

#include <algorithm>

namespace plumbline {

DecisionTaking::DecisionTaking(const Access& access,
                               Repositories& repositories,
                               CycleKey key,
                               Scheme scheme)
    : m_access(&access)
    , m_repositories(&repositories)
    , m_key(std::move(key))
    , m_scheme(std::move(scheme))
{
}

Result<DecisionTaking>
DecisionTaking::begin(const Access& access, Repositories& repositories, const StepTaking& taking)
{
    const Cycle& cycle = taking.ground().cycle;
    Result<Scheme> scheme = pinnedScheme(access, repositories, cycle);
    const auto accounts = repositories.accounts().accounts();
    if (!scheme || !accounts)
        return failure(scheme ? accounts.error() : scheme.error());
    DecisionTaking begun(access, repositories, cycle.key, *std::move(scheme));
    for (const StoredAccount& stored : *accounts)
        begun.m_accounts.push_back(stored.account);
    return begun;
}

Result<> DecisionTaking::checkSecond(const EmployeeId& employee, const QString& second) const
{
    const QString& user = m_access->session.user;
    if (second.isEmpty() || second == user || second == employee.text())
        return failure(
            ErrorCode::MissingField,
            employee.text(),
            QT_TRANSLATE_NOOP("Messages", "A decision on a result needs a second name beside %1."),
            {user});
    const auto known = std::ranges::find_if(
        m_accounts, [&](const Account& account) { return account.id.text() == second; });
    if (m_accounts.empty() || (known != m_accounts.end() && mayBeSecond(*known, employee)))
        return {};
    return failure(
        ErrorCode::BadValue,
        employee.text(),
        QT_TRANSLATE_NOOP("Messages",
                          "%1 can't be the second name here: it takes an open account that may "
                          "look at it afterwards."),
        {second.left(40)});
}

Result<Decision> DecisionTaking::checked(const EmployeeId& employee, Decision decision) const
{
    decision.by = m_access->session.user;
    decision.reason = decision.reason.trimmed();
    decision.second = decision.second.trimmed();
    if (auto fits = checkDecision(m_scheme, decision); !fits)
        return failure(fits.error().code,
                       employee.text(),
                       fits.error().message.text,
                       fits.error().message.arguments);
    if (decision.reason.isEmpty())
        return failure(ErrorCode::MissingField,
                       employee.text(),
                       QT_TRANSLATE_NOOP("Messages", "A reason is needed."));
    return checkSecond(employee, decision.second).map([&] { return std::move(decision); });
}

Result<>
DecisionTaking::keep(const EmployeeId& employee, const Decision& decision, int appeal) const
{
    WayRepository& way = m_repositories->way();
    const QDateTime now = m_access->clock.now();
    const Result<int> number = way.addDecision(m_key, {0, employee, decision, appeal, now});
    if (!number)
        return failure(number.error());
    SecondLook look;
    look.employee = employee;
    look.decision = *number;
    look.waitsFor = decision.second;
    look.askedBy = decision.by;
    look.askedAt = now;
    if (auto asked = way.addLook(m_key, look); !asked)
        return asked;
    return audit(*m_access,
                 *m_repositories,
                 {QStringLiteral("decision.taken"),
                  m_key.toString() + QLatin1Char('/') + employee.text(),
                  {},
                  decision.points ? decision.points->toString() : decision.grade,
                  decision.reason,
                  employee});
}

bool isCalibrated(AppraisalState state)
{
    return state == AppraisalState::InReview || state == AppraisalState::Reviewed;
}

Result<>
checkCalibratable(const Access& access, const StepTaking& taking, const EmployeeId& employee)
{
    if (access.session.account && access.session.account->person == employee)
        return failure(
            ErrorCode::NotPermitted,
            employee.text(),
            QT_TRANSLATE_NOOP("Messages", "Nobody does this on their own appraisal (%1)."),
            {employee.text()});
    if (isCalibrated(taking.course(employee).state()))
        return {};
    return failure(ErrorCode::NotPermitted,
                   employee.text(),
                   QT_TRANSLATE_NOOP("Messages",
                                     "Results are calibrated between submitting and publishing; "
                                     "that of %1 is not there."),
                   {employee.text()});
}

} // namespace plumbline
