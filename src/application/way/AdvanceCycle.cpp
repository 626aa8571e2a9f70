// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/AdvanceCycle.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"
#include "application/way/Blockers.h"

#include <algorithm>

namespace plumbline {

namespace {

std::optional<CycleStage> stageAfter(CycleStage stage)
{
    const auto found = std::ranges::find(kCycleStages, stage);
    return found + 1 == kCycleStages.end() ? std::nullopt : std::optional(*(found + 1));
}

Result<> checkOrder(const WayGround& ground, const Advance& advance)
{
    const CycleStage now = ground.cycle.stage;
    const QString key = ground.cycle.key.toString();
    if (advance.to == now)
        return failure(ErrorCode::BadValue,
                       key,
                       QT_TRANSLATE_NOOP("Messages", "%1 is at that stage already."),
                       {key});
    if (advance.to < now && advance.reason.trimmed().isEmpty())
        return failure(
            ErrorCode::MissingField,
            key,
            QT_TRANSLATE_NOOP("Messages", "Taking %1 back to an earlier stage needs a reason."),
            {key});
    if (advance.to > now && advance.to != stageAfter(now) && isUnderWay(ground))
        return failure(ErrorCode::NotPermitted,
                       key,
                       QT_TRANSLATE_NOOP("Messages",
                                         "Appraisals of %1 are under way: it goes from one stage "
                                         "to the next."),
                       {key});
    return {};
}

Result<> checkBlockers(Repositories& repositories, const WayGround& ground, CycleStage to)
{
    const auto blockers = blockersFor(repositories, ground, to);
    if (!blockers)
        return failure(blockers.error());
    const auto first = std::ranges::find(*blockers, false, &Blocker::isHint);
    if (to <= ground.cycle.stage || first == blockers->end())
        return {};
    return failure(Error{ErrorCode::Incomplete, ground.cycle.key.toString(), first->why});
}

Result<>
move(const Access& access, Repositories& repositories, const CycleKey& key, const Advance& advance)
{
    const Subject subject{key, {}, {}, {}};
    if (auto may = permit(access, repositories, Permission::AdvanceCycle, subject); !may)
        return may;
    const Result<Cycle> cycle = findOpenCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    const Result<WayGround> ground = readWay(repositories, *cycle);
    if (!ground)
        return failure(ground.error());
    if (auto ordered = checkOrder(*ground, advance); !ordered)
        return ordered;
    if (auto free = checkBlockers(repositories, *ground, advance.to); !free)
        return free;
    const CycleStep step{
        advance.to, access.clock.now(), access.session.user, advance.reason.trimmed()};
    if (auto kept = repositories.way().addStep(key, step); !kept)
        return kept;
    return audit(access,
                 repositories,
                 {QStringLiteral("cycle.advanced"),
                  key.toString(),
                  cycleStageName(cycle->stage),
                  cycleStageName(advance.to),
                  step.reason});
}

QString datesText(const std::vector<CycleDate>& dates)
{
    QStringList texts;
    for (const CycleDate& date : dates)
        texts.append(cycleStageName(date.stage) + QLatin1Char(' ')
                     + date.due.toString(Qt::ISODate));
    return texts.join(QLatin1String(", "));
}

Result<> checkDates(const CycleKey& key, const std::vector<CycleDate>& dates)
{
    for (std::size_t i = 0; i < dates.size(); ++i) {
        if (!dates[i].due.isValid())
            return failure(ErrorCode::BadValue,
                           key.toString(),
                           QT_TRANSLATE_NOOP("Messages", "A date of %1 is none."),
                           {key.toString()});
        if (i > 0 && (dates[i].stage <= dates[i - 1].stage || dates[i].due < dates[i - 1].due))
            return failure(
                ErrorCode::BadValue,
                key.toString(),
                QT_TRANSLATE_NOOP("Messages",
                                  "The dates of %1 must follow each other as the stages do."),
                {key.toString()});
    }
    return {};
}

} // namespace

Result<CycleStanding> cycleStanding(const Access& access, const CycleKey& key)
{
    Repositories& repositories = access.store.repositories();
    const Subject subject{key, {}, {}, {}};
    if (auto may = permit(access, repositories, Permission::SeeCycles, subject); !may)
        return failure(may.error());
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    Result<std::vector<CycleStep>> steps = repositories.way().steps(key);
    const Result<WayGround> ground = readWay(repositories, *cycle);
    if (!steps || !ground)
        return failure(steps ? ground.error() : steps.error());
    CycleStanding standing{
        cycle->stage, stageAfter(cycle->stage), *std::move(steps), ground->dates, {}};
    if (!standing.next)
        return standing;
    return blockersFor(repositories, *ground, *standing.next).map([&](auto&& blockers) {
        standing.blockers = std::move(blockers);
        return std::move(standing);
    });
}

Result<std::vector<Blocker>> blockersOf(const Access& access, const CycleKey& key, CycleStage stage)
{
    Repositories& repositories = access.store.repositories();
    const Subject subject{key, {}, {}, {}};
    if (auto may = permit(access, repositories, Permission::SeeCycles, subject); !may)
        return failure(may.error());
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    return readWay(repositories, *cycle).and_then([&](const WayGround& ground) {
        return blockersFor(repositories, ground, stage);
    });
}

Result<> advanceCycle(const Access& access, const CycleKey& key, const Advance& advance)
{
    if (advance.to == CycleStage::Closed)
        return closeCycle(access, key, advance.mode);
    return inTransaction(access, [&](Repositories& repositories) {
        return move(access, repositories, key, advance);
    });
}

Result<> setDates(const Access& access, const CycleKey& key, const std::vector<CycleDate>& dates)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        const Subject subject{key, {}, {}, {}};
        if (auto may = permit(access, repositories, Permission::AdvanceCycle, subject); !may)
            return may;
        if (auto cycle = findOpenCycle(repositories, key); !cycle)
            return failure(cycle.error());
        std::vector<CycleDate> sorted = dates;
        std::ranges::stable_sort(sorted, {}, &CycleDate::stage);
        if (auto sound = checkDates(key, sorted); !sound)
            return sound;
        const auto before = repositories.way().dates(key);
        if (!before)
            return failure(before.error());
        if (auto saved = repositories.way().saveDates(key, sorted); !saved)
            return saved;
        return audit(access,
                     repositories,
                     {QStringLiteral("cycle.dated"),
                      key.toString(),
                      datesText(*before),
                      datesText(sorted),
                      {}});
    });
}

} // namespace plumbline
