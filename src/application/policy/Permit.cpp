// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/Permit.h"

#include "application/policy/PolicyGround.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

Result<> told(Verdict verdict, Permission permission)
{
    const QString name = permissionName(permission);
    switch (verdict) {
    case Verdict::Permitted:
        return {};
    case Verdict::NotGranted:
        return failure(ErrorCode::NotPermitted,
                       name,
                       QT_TRANSLATE_NOOP("Messages", "Your roles do not permit that."));
    case Verdict::WrongStage:
        return failure(
            ErrorCode::NotPermitted,
            name,
            QT_TRANSLATE_NOOP("Messages", "That is not done at the stage this cycle is at."));
    case Verdict::OwnAppraisal:
        return failure(
            ErrorCode::NotPermitted,
            name,
            QT_TRANSLATE_NOOP("Messages", "Nobody does that for themselves; ask somebody else."));
    }
    Q_UNREACHABLE();
}

/// Which relations would grant it to one of the roles.
RelationSet askedOf(RoleSet roles, Permission permission)
{
    RelationSet asked;
    for (const Grant& grant : allGrants()) {
        if (grant.permission == permission && (!grant.role || roles.has(*grant.role)))
            asked.add(grant.relation);
    }
    return asked;
}

/// Every relation that somebody in the cycle may be in, for lists that are filtered afterwards.
RelationSet withAnybody(RelationSet asked, const Subject& subject, RelationSet held)
{
    const bool isList = !subject.employee && !subject.account;
    for (const Relation relation : kRelations) {
        if (isList && asked.has(relation) && relation != Relation::Plans)
            held.add(relation);
    }
    return held;
}

Result<Verdict> verdictOf(const PolicyGround& ground,
                          Repositories& repositories,
                          RoleSet roles,
                          Permission permission,
                          const Subject& subject)
{
    const RelationSet asked = askedOf(roles, permission);
    return ground.relations(repositories, subject, asked).map([&](RelationSet held) {
        PolicyFacts facts{held, {}, ground.isOwn(subject)};
        if (isSeeing(permission))
            facts.relations = withAnybody(asked, subject, held);
        if (ground.cycle())
            facts.stage = ground.cycle()->stage;
        return decide(roles, permission, facts);
    });
}

/// Whether one of the roles has it of anyone: then nothing has to be read.
bool isForAnyone(RoleSet roles, Permission permission)
{
    PolicyFacts facts;
    return decide(roles, permission, facts) == Verdict::Permitted;
}

/// A question, with all that it is answered from.
struct Asking
{
    const Access& access;
    Repositories& repositories;
    const Acting& acting;
    PolicyGround& ground;
};

/// In one's own place first, then in the place of each whom one stands in for.
Result<> asked(const Asking& asking, Permission permission, const Subject& subject)
{
    const Account& self = asking.acting.self;
    const auto ask = [&](std::vector<Account> standsInFor) {
        asking.ground.actAs({self, std::move(standsInFor)});
        return verdictOf(asking.ground, asking.repositories, self.roles, permission, subject);
    };
    const Result<Verdict> own = ask({});
    if (!own)
        return failure(own.error());
    if (*own == Verdict::Permitted || *own == Verdict::OwnAppraisal)
        return told(*own, permission);
    for (const Account& principal : asking.acting.standsInFor) {
        const Result<Verdict> verdict = ask({principal});
        if (!verdict)
            return failure(verdict.error());
        if (*verdict != Verdict::Permitted)
            continue;
        asking.access.store.actingFor() = principal.id.text();
        return {};
    }
    return told(*own, permission);
}

} // namespace

Result<> permit(const Access& access,
                Repositories& repositories,
                Permission permission,
                const Subject& subject)
{
    access.store.actingFor().clear();
    const Result<std::optional<Acting>> acting = actingNow(access, repositories);
    if (!acting)
        return failure(acting.error());
    if (!*acting)
        return {};
    if (isSeeing(permission) && isForAnyone((*acting)->self.roles, permission))
        return {};
    return PolicyGround::read(access, repositories, **acting, subject.cycle)
        .and_then([&](PolicyGround ground) {
            return asked({access, repositories, **acting, ground}, permission, subject);
        });
}

Result<> permitted(const Access& access, Permission permission, const Subject& subject)
{
    return permit(access, access.store.repositories(), permission, subject);
}

Result<> permitAll(const Access& access,
                   Repositories& repositories,
                   Permission permission,
                   const std::vector<Subject>& subjects)
{
    access.store.actingFor().clear();
    const Result<std::optional<Acting>> acting = actingNow(access, repositories);
    if (!acting)
        return failure(acting.error());
    if (!*acting || subjects.empty())
        return {};
    Result<PolicyGround> ground =
        PolicyGround::read(access, repositories, **acting, subjects.front().cycle);
    if (!ground)
        return failure(ground.error());
    for (const Subject& subject : subjects) {
        Q_ASSERT(subject.cycle == subjects.front().cycle);
        const Result<> may = asked({access, repositories, **acting, *ground}, permission, subject);
        if (!may)
            return may;
    }
    return {};
}

Result<Sight> sightOf(const Access& access,
                      Repositories& repositories,
                      Permission permission,
                      const std::optional<CycleKey>& cycle)
{
    const Result<std::optional<Acting>> acting = actingNow(access, repositories);
    if (!acting)
        return failure(acting.error());
    if (!*acting || isForAnyone((*acting)->self.roles, permission))
        return Sight{true, {}};
    Result<PolicyGround> ground = PolicyGround::read(access, repositories, **acting, cycle);
    if (!ground)
        return failure(ground.error());
    if (askedOf((*acting)->self.roles, permission).has(Relation::Awaited)) {
        if (Result<> read = ground->readCourses(repositories); !read)
            return failure(read.error());
    }
    Sight sight;
    for (const EmployeeId& employee : ground->people()) {
        const Result<Verdict> verdict = verdictOf(*ground,
                                                  repositories,
                                                  (*acting)->self.roles,
                                                  permission,
                                                  {cycle, employee, {}, {}, {}});
        if (!verdict)
            return failure(verdict.error());
        if (*verdict == Verdict::Permitted)
            sight.people.insert(employee);
    }
    return sight;
}

} // namespace plumbline
