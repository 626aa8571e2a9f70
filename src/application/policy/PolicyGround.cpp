// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/PolicyGround.h"

#include "application/cycles/FindCycle.h"
#include "application/ports/AccountRepository.h"
#include "application/way/Relations.h"

#include <algorithm>

namespace plumbline {

template<typename Holds>
bool PolicyGround::anyOf(Holds&& isIt) const
{
    return isIt(m_acting.self) || std::ranges::any_of(m_acting.standsInFor, isIt);
}

Result<PolicyGround> PolicyGround::read(const Access& access,
                                        Repositories& repositories,
                                        const Acting& acting,
                                        const std::optional<CycleKey>& cycle)
{
    PolicyGround ground(acting);
    const Result<> read = cycle ? ground.readCycle(repositories, *cycle)
                                : ground.readToday(repositories, access.clock.now().date());
    return read.map([&ground] { return std::move(ground); });
}

Result<> PolicyGround::readCycle(Repositories& repositories, const CycleKey& key)
{
    const auto cycle = repositories.cycles().cycle(key);
    if (!cycle)
        return failure(cycle.error());
    m_cycle = *cycle;
    if (!m_cycle) // Not opened yet: there is nobody in it.
        return {};
    const auto appraisals = repositories.cycles().appraisals(key);
    if (!appraisals)
        return failure(appraisals.error());
    for (const Appraisal& one : *appraisals) {
        m_people.push_back(one.employee);
        m_teamOf.insert(one.employee, one.team);
    }
    const auto accounts = repositories.accounts().accounts();
    if (!accounts)
        return failure(accounts.error());
    for (const StoredAccount& one : *accounts) {
        if (!one.account.isClosed)
            m_accounts.push_back(one.account);
    }
    return teamsOf(repositories, key)
        .and_then([&](std::vector<Team> teams) {
            m_teams = std::move(teams);
            return repositories.way().scorers(key);
        })
        .map([&](std::vector<PinnedScorer> scorers) { m_scorers = std::move(scorers); });
}

Result<> PolicyGround::readToday(Repositories& repositories, const QDate& today)
{
    const auto employees = repositories.people().employees();
    if (!employees)
        return failure(employees.error());
    for (const Employee& one : *employees) {
        m_people.push_back(one.id);
        m_teamOf.insert(one.id, one.teamOn(today));
    }
    return repositories.people().teams().map(
        [&](std::vector<Team> teams) { m_teams = std::move(teams); });
}

bool PolicyGround::leads(const Account& account, const EmployeeId& employee) const
{
    if (!account.person || !m_teamOf.contains(employee))
        return false;
    const std::vector<EmployeeId> above = leadersAbove(m_teams, employee, m_teamOf.value(employee));
    return std::ranges::find(above, *account.person) != above.end();
}

bool PolicyGround::holds(const Account& account, const std::vector<PinnedHolder>& holders) const
{
    return std::ranges::any_of(holders, [&](const PinnedHolder& holder) {
        return isHolder(holder, account, m_cycle->key.scheme);
    });
}

bool PolicyGround::haveHand(const std::vector<PinnedHolder>& holders) const
{
    return std::ranges::any_of(m_accounts,
                               [&](const Account& account) { return holds(account, holders); });
}

bool PolicyGround::plans(const Account& account, const Subject& subject) const
{
    const std::optional<SchemeId> scheme = m_cycle ? m_cycle->key.scheme : subject.scheme;
    return scheme && account.roles.has(Role::Planner)
        && std::ranges::find(account.planned, *scheme) != account.planned.end();
}

/// Of one value; where none is named: of any value of theirs.
std::vector<PinnedHolder> PolicyGround::scorers(const Subject& subject) const
{
    std::vector<PinnedHolder> holders;
    for (const PinnedScorer& scorer : m_scorers) {
        if (!subject.node.isEmpty() && scorer.node != subject.node)
            continue;
        holders.push_back(pinHolder(
            scorer.holder, m_teams, *subject.employee, m_teamOf.value(*subject.employee)));
    }
    return holders;
}

void PolicyGround::addScores(const Subject& subject, RelationSet asked, RelationSet& held) const
{
    if (!m_cycle || !m_teamOf.contains(*subject.employee)
        || (!asked.has(Relation::Scores) && !asked.has(Relation::Unassigned)))
        return;
    const std::vector<PinnedHolder> holders = scorers(subject);
    if (!subject.node.isEmpty() && !haveHand(holders))
        held.add(Relation::Unassigned);
    if (anyOf([&](const Account& account) { return holds(account, holders); }))
        held.add(Relation::Scores);
}

Result<> PolicyGround::readCourses(Repositories& repositories)
{
    if (!m_cycle)
        return {};
    return readWay(repositories, *m_cycle).map([this](WayGround way) {
        for (const Appraisal& one : way.appraisals)
            m_appraisals.insert(one.employee, one);
        m_way = std::move(way);
    });
}

Result<AppraisalCourse> PolicyGround::course(Repositories& repositories,
                                             const EmployeeId& employee) const
{
    if (m_way)
        return m_way->course(m_appraisals.value(employee));
    return courseOf(repositories, *m_cycle, employee);
}

Result<> PolicyGround::addCourse(Repositories& repositories,
                                 const Subject& subject,
                                 RelationSet asked,
                                 RelationSet& held) const
{
    if (!m_cycle || !m_teamOf.contains(*subject.employee))
        return {};
    const bool isTheirs = isOwn(subject);
    if (!asked.has(Relation::Awaited) && !(asked.has(Relation::Published) && isTheirs))
        return {};
    return course(repositories, *subject.employee).map([&](const AppraisalCourse& course) {
        if (isTheirs && (m_cycle->isClosed() || course.revision() > 0))
            held.add(Relation::Published);
        const std::vector<PinnedHolder> awaited = course.waitsFor();
        const bool isForHr = !awaited.empty() && !haveHand(awaited);
        if (anyOf([&](const Account& account) { return holds(account, awaited); })
            || (isForHr && m_acting.self.roles.has(Role::Hr)))
            held.add(Relation::Awaited);
    });
}

Result<RelationSet>
PolicyGround::relations(Repositories& repositories, const Subject& subject, RelationSet asked) const
{
    RelationSet held{Relation::Anyone};
    if (anyOf([&](const Account& account) { return plans(account, subject); }))
        held.add(Relation::Plans);
    if (isOwn(subject))
        held.add(Relation::Self);
    if (!subject.employee)
        return held;
    if (anyOf([&](const Account& account) { return leads(account, *subject.employee); }))
        held.add(Relation::Leads);
    addScores(subject, asked, held);
    return addCourse(repositories, subject, asked, held).map([&held] { return held; });
}

bool PolicyGround::isOwn(const Subject& subject) const
{
    if (subject.employee)
        return m_acting.self.person == subject.employee;
    return subject.account && *subject.account == m_acting.self.id;
}

} // namespace plumbline
