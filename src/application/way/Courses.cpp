// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/Courses.h"

#include "application/policy/Acting.h"
#include "application/policy/Permit.h"
#include "application/ports/AccountRepository.h"
#include "application/way/WayGround.h"

#include <algorithm>
#include <map>

namespace plumbline {

namespace {

/// What lines of one cycle are made of.
struct CycleWay
{
    WayGround ground;
    std::vector<SecondLook> looks;
    QDate today;
};

Result<CycleWay> wayOf(const Access& access, Repositories& repositories, const Cycle& cycle)
{
    Result<WayGround> ground = readWay(repositories, cycle);
    Result<std::vector<SecondLook>> looks = repositories.way().looks(cycle.key);
    if (!ground || !looks)
        return failure(ground ? looks.error() : ground.error());
    return CycleWay{*std::move(ground), *std::move(looks), access.clock.now().date()};
}

CourseLine lineOf(const CycleWay& way, const Appraisal& appraisal)
{
    const AppraisalCourse course = way.ground.course(appraisal);
    CourseLine line;
    line.cycle = way.ground.cycle.key;
    line.appraisal = appraisal;
    line.state = course.state();
    line.waitsFor = course.waitsFor();
    line.until = course.until();
    line.isLate = line.until && way.today > *line.until && !line.waitsFor.empty();
    line.hasNoAnswer = course.hasNoAnswer(way.today);
    line.next = course.next();
    line.place = course.place();
    line.revision = course.revision();
    line.route = course.ground().route;
    line.steps = course.steps();
    line.openAppeals = course.openAppeals();
    line.decisions = way.ground.decisions.value(appraisal.employee);
    std::ranges::copy_if(way.looks, std::back_inserter(line.looks), [&](const SecondLook& look) {
        return look.employee == appraisal.employee;
    });
    return line;
}

/// Who may take a step: whoever acts, with those they stand in for, and everybody.
struct Hands
{
    std::vector<Account> own; ///< Whoever acts comes last; none in a file without accounts.
    std::vector<Account> all;

    [[nodiscard]] bool hold(const std::vector<Account>& accounts, const CourseLine& line) const
    {
        return std::ranges::any_of(line.waitsFor, [&](const PinnedHolder& holder) {
            const bool isSelf = holder.holder.kind == HolderKind::Self;
            return std::ranges::any_of(accounts, [&](const Account& account) {
                const bool isOwn = account.person == line.appraisal.employee;
                return isSelf == isOwn && isHolder(holder, account, line.cycle.scheme);
            });
        });
    }
};

Result<Hands> handsOf(const Access& access, Repositories& repositories)
{
    const auto acting = actingNow(access, repositories);
    const auto accounts = repositories.accounts().accounts();
    if (!acting || !accounts)
        return failure(acting ? accounts.error() : acting.error());
    Hands hands;
    if (*acting) {
        hands.own = (*acting)->standsInFor;
        hands.own.push_back((*acting)->self);
    } else if (access.session.account) {
        hands.own.push_back(*access.session.account);
    }
    for (const StoredAccount& one : *accounts) {
        if (!one.account.isClosed)
            hands.all.push_back(one.account);
    }
    return hands;
}

bool waitsForSession(const Session& session, const Hands& hands, const CourseLine& line)
{
    const bool isMine = hands.own.empty() ? !line.waitsFor.empty() : hands.hold(hands.own, line);
    const bool isForHr = !hands.all.empty() && hands.own.back().roles.has(Role::Hr)
        && !line.waitsFor.empty() && !hands.hold(hands.all, line);
    const auto waitsForLook = [&](const SecondLook& look) {
        return look.isWaiting() && (!session.account || look.waitsFor == session.user);
    };
    return isMine || isForHr || std::ranges::any_of(line.looks, waitsForLook);
}

/// In a file without accounts only a cycle that makes use of its way waits for somebody.
Result<bool> isUsed(Repositories& repositories, const CycleWay& way)
{
    if (!way.ground.steps.isEmpty() || !way.ground.dates.empty())
        return true;
    return repositories.way().steps(way.ground.cycle.key).map([](const auto& steps) {
        return !steps.empty();
    });
}

Result<> appendWaiting(const Access& access,
                       Repositories& repositories,
                       const Cycle& cycle,
                       const Hands& hands,
                       std::vector<CourseLine>& lines)
{
    const Result<CycleWay> way = wayOf(access, repositories, cycle);
    if (!way)
        return failure(way.error());
    const Result<bool> used = hands.own.empty() ? isUsed(repositories, *way) : Result<bool>(true);
    if (!used)
        return failure(used.error());
    if (!*used)
        return {};
    for (const Appraisal& appraisal : way->ground.appraisals) {
        CourseLine line = lineOf(*way, appraisal);
        if (waitsForSession(access.session, hands, line))
            lines.push_back(std::move(line));
    }
    return {};
}

} // namespace

Result<std::vector<CourseLine>> courses(const Access& access, const CycleKey& key)
{
    Repositories& repositories = access.store.repositories();
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeeCourse, key);
    const Result<Sight> scores = sightOf(access, repositories, Permission::SeeScores, key);
    const Result<CycleWay> way = wayOf(access, repositories, *cycle);
    if (!sight || !scores || !way)
        return failure(!sight ? sight.error() : !scores ? scores.error() : way.error());
    std::vector<CourseLine> lines;
    for (const Appraisal& appraisal : way->ground.appraisals) {
        if (!sight->sees(appraisal.employee))
            continue;
        lines.push_back(lineOf(*way, appraisal));
        if (!scores->sees(appraisal.employee))
            lines.back().decisions.clear();
    }
    return lines;
}

Result<CourseLine> course(const Access& access, const CycleKey& key, const EmployeeId& employee)
{
    Repositories& repositories = access.store.repositories();
    const Result<> permitted =
        permit(access, repositories, Permission::SeeCourse, {key, employee, {}, {}});
    if (!permitted)
        return failure(permitted.error());
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    const Result<Appraisal> appraisal = findAppraisal(repositories, key, employee);
    const Result<CycleWay> way = wayOf(access, repositories, *cycle);
    if (!appraisal || !way)
        return failure(appraisal ? way.error() : appraisal.error());
    CourseLine line = lineOf(*way, *appraisal);
    if (!permit(access, repositories, Permission::SeeScores, {key, employee, {}, {}}))
        line.decisions.clear();
    return line;
}

Result<std::vector<CourseLine>> waitingForMe(const Access& access)
{
    Repositories& repositories = access.store.repositories();
    const Result<std::vector<Cycle>> cycles = repositories.cycles().cycles();
    const Result<Hands> hands = handsOf(access, repositories);
    if (!cycles || !hands)
        return failure(cycles ? hands.error() : cycles.error());
    std::vector<CourseLine> lines;
    for (const Cycle& cycle : *cycles) {
        if (cycle.isClosed())
            continue;
        if (auto appended = appendWaiting(access, repositories, cycle, *hands, lines); !appended)
            return failure(appended.error());
    }
    const QDate never(9999, 12, 31);
    std::ranges::stable_sort(
        lines, {}, [&](const CourseLine& line) { return line.until.value_or(never); });
    return lines;
}

CourseCounts countCourses(const std::vector<CourseLine>& lines)
{
    CourseCounts counts;
    std::map<AppraisalState, int> states;
    for (const CourseLine& line : lines) {
        ++states[line.state];
        counts.late += line.isLate ? 1 : 0;
        counts.openAppeals += static_cast<int>(line.openAppeals.size());
        counts.waitingLooks +=
            static_cast<int>(std::ranges::count_if(line.looks, &SecondLook::isWaiting));
    }
    counts.states.assign(states.begin(), states.end());
    return counts;
}

Result<std::optional<StoredResult>>
publishedResult(const Access& access, const CycleKey& key, const EmployeeId& employee)
{
    Repositories& repositories = access.store.repositories();
    const Result<> permitted =
        permit(access, repositories, Permission::SeeScores, {key, employee, {}, {}});
    if (!permitted)
        return failure(permitted.error());
    const Result<std::vector<AppraisalStep>> steps =
        repositories.way().appraisalSteps(key, employee);
    if (!steps)
        return failure(steps.error());
    int revision = 0;
    for (const AppraisalStep& step : *steps)
        revision = std::max(revision, step.revision);
    if (revision == 0)
        return std::optional<StoredResult>();
    return repositories.results().person(key, revision, employee);
}

} // namespace plumbline
