// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/way/AdvanceCycle.h"
#include "application/way/Courses.h"
#include "ui/common/Destination.h"
#include "ui/common/WayWords.h"

#include <map>

namespace plumbline {

/// One line of what waits: a step for one or many people, a second look, or a date that comes up.
struct HomeTask
{
    QString what;
    QString who;
    QString cycle;
    std::optional<QDate> until;
    bool isLate = false;
    bool isReminder = false; ///< A date only; nothing waits for whoever sits here.
    Destination destination;
};

/// The dates of one open cycle.
struct CycleDates
{
    CycleKey cycle;
    CycleStage stage = CycleStage::Collecting;
    std::vector<CycleDate> dates;
};

/// What the lines are made from.
struct HomeWork
{
    std::vector<CourseLine> lines;
    std::vector<CycleDates> dates;
};

/// Reads what waits for the session's hand, and the dates of the open cycles.
[[nodiscard]] Result<HomeWork> readHomeWork(const Access& access);

/// The lines, the earliest deadline first; without one last. The same step of one cycle and day is
/// one line for all its people. Dates are told from two weeks before.
[[nodiscard]] std::vector<HomeTask> homeTasks(const HomeWork& work,
                                              const std::map<CycleKey, QString>& cycleNames,
                                              const QString& user,
                                              const QDate& today);

} // namespace plumbline
