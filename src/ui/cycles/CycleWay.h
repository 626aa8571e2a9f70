// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/way/AdvanceCycle.h"
#include "application/way/Courses.h"
#include "ui/common/WayWords.h"

namespace plumbline {

/// How far a cycle and everybody in it is, with the names to say it by.
struct CycleWay
{
    CycleKey key;
    CycleStanding standing;
    std::vector<CourseLine> lines;
    PersonNames names;
    QHash<TeamId, QString> teams;
};

[[nodiscard]] Result<CycleWay> readCycleWay(const Access& access, const CycleKey& key);

/// How a stage stands to where the cycle is.
enum class StageMark { Done, Here, Late, ToCome };

/// Late: the cycle is still there after the stage's last day.
[[nodiscard]] StageMark
stageMark(const CycleStanding& standing, CycleStage stage, const QDate& today);
[[nodiscard]] QString stageMarkWords(StageMark mark);
/// The last day of a stage; null: none was set.
[[nodiscard]] QDate lastDayOf(const CycleStanding& standing, CycleStage stage);
/// When the cycle last came to a stage; null: never, or it was opened there.
[[nodiscard]] const CycleStep* lastStepTo(const CycleStanding& standing, CycleStage stage);

} // namespace plumbline
