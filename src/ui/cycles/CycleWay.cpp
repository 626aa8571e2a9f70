// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/CycleWay.h"

#include "ui/common/WayNames.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CycleWay)
};

} // namespace

Result<CycleWay> readCycleWay(const Access& access, const CycleKey& key)
{
    auto standing = cycleStanding(access, key);
    if (!standing)
        return failure(standing.error());
    auto lines = courses(access, key);
    if (!lines)
        return failure(lines.error());
    CycleWay way{key, std::move(*standing), std::move(*lines), {}, {}};
    const Result<People> people = loadPeople(access);
    way.names = namesFor(people, way.lines);
    if (people) {
        for (const Team& team : people->teams)
            way.teams.insert(team.id, team.name);
    }
    return way;
}

StageMark stageMark(const CycleStanding& standing, CycleStage stage, const QDate& today)
{
    if (stage < standing.stage || standing.stage == CycleStage::Closed)
        return StageMark::Done;
    if (stage > standing.stage)
        return StageMark::ToCome;
    const QDate last = lastDayOf(standing, stage);
    return last.isValid() && last < today ? StageMark::Late : StageMark::Here;
}

QString stageMarkWords(StageMark mark)
{
    switch (mark) {
    case StageMark::Done:
        return Words::tr("done");
    case StageMark::Here:
        return Words::tr("the cycle is here");
    case StageMark::Late:
        return Words::tr("the cycle is here, late");
    case StageMark::ToCome:
        return Words::tr("to come");
    }
    Q_UNREACHABLE();
}

QDate lastDayOf(const CycleStanding& standing, CycleStage stage)
{
    const auto found = std::ranges::find(standing.dates, stage, &CycleDate::stage);
    return found == standing.dates.end() ? QDate() : found->due;
}

const CycleStep* lastStepTo(const CycleStanding& standing, CycleStage stage)
{
    const auto found = std::find_if(standing.steps.rbegin(),
                                    standing.steps.rend(),
                                    [stage](const CycleStep& step) { return step.stage == stage; });
    return found == standing.steps.rend() ? nullptr : &*found;
}

} // namespace plumbline
