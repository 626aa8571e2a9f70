// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/HomeTasks.h"

#include "application/cycles/CycleOverview.h"
#include "application/way/AdvanceCycle.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <tuple>

namespace plumbline {

namespace {

constexpr int kDaysAhead = 14;
constexpr std::size_t kMostNamed = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HomeTasks)
};

/// Where a step is taken: scores in the grid, reviews and publishing among the people of the cycle,
/// everything else on the appraisal itself.
PageId pageOf(AppraisalState state)
{
    switch (state) {
    case AppraisalState::GoalsAgreed:
    case AppraisalState::InWork:
        return PageId::ScoreEntry;
    case AppraisalState::InReview:
    case AppraisalState::Reviewed:
        return PageId::Cycles;
    case AppraisalState::GoalsOpen:
    case AppraisalState::GoalsProposed:
    case AppraisalState::GoalsObjected:
    case AppraisalState::Published:
    case AppraisalState::Appealed:
        return PageId::Appraisal;
    case AppraisalState::Confirmed:
        return PageId::Rewards;
    case AppraisalState::Settled:
    case AppraisalState::NotAppraised:
        return PageId::Cycles;
    }
    Q_UNREACHABLE();
}

Destination leadingTo(PageId page, const CycleKey& cycle, const std::optional<EmployeeId>& employee)
{
    Destination destination;
    destination.page = page;
    destination.cycle = cycle;
    destination.employee = employee;
    return destination;
}

/// People by what is to be done for them, where and until when.
struct GroupKey
{
    CycleKey cycle;
    AppraisalState state;
    QString until;

    friend bool operator<(const GroupKey& a, const GroupKey& b)
    {
        return std::tie(a.cycle, a.state, a.until) < std::tie(b.cycle, b.state, b.until);
    }
};

QString namesOf(const std::vector<const CourseLine*>& lines)
{
    QStringList names;
    for (std::size_t at = 0; at < std::min(lines.size(), kMostNamed); ++at)
        names << lines[at]->appraisal.name;
    const QString named = names.join(Words::tr(", "));
    if (lines.size() <= kMostNamed)
        return named;
    return Words::tr("%1 and %2 others").arg(named).arg(lines.size() - kMostNamed);
}

HomeTask taskOf(const std::vector<const CourseLine*>& lines)
{
    const CourseLine& first = *lines.front();
    HomeTask task;
    task.what = lines.size() == 1 ? taskWords(first)
                                  : Words::tr("%1 (%2)").arg(taskWords(first)).arg(lines.size());
    task.who = namesOf(lines);
    task.until = first.until;
    task.isLate = std::ranges::any_of(lines, &CourseLine::isLate);
    task.destination = leadingTo(pageOf(first.state), first.cycle, first.appraisal.employee);
    if (first.state == AppraisalState::Confirmed)
        task.destination.tab = QStringLiteral("settlement");
    return task;
}

void addLooks(const CourseLine& line, const QString& user, std::vector<HomeTask>& tasks)
{
    for (const SecondLook& look : line.looks) {
        if (!look.isWaiting() || look.waitsFor.compare(user, Qt::CaseInsensitive) != 0)
            continue;
        HomeTask task;
        task.what = Words::tr("Second look, asked by %1").arg(look.askedBy);
        task.who = line.appraisal.name;
        task.destination = leadingTo(PageId::Appraisal, line.cycle, line.appraisal.employee);
        tasks.push_back(std::move(task));
    }
}

void addDates(const CycleDates& cycle, const QDate& today, std::vector<HomeTask>& tasks)
{
    for (const CycleDate& date : cycle.dates) {
        if (date.stage < cycle.stage || date.due > today.addDays(kDaysAhead))
            continue;
        HomeTask task;
        task.what = Words::tr("Last day of the stage “%1”").arg(stageWords(date.stage));
        task.until = date.due;
        task.isLate = date.due < today;
        task.isReminder = true;
        task.destination = leadingTo(PageId::Cycles, cycle.cycle, {});
        task.destination.tab = QStringLiteral("dates");
        tasks.push_back(std::move(task));
    }
}

QString nameOf(const CycleKey& cycle, const std::map<CycleKey, QString>& names)
{
    const auto found = names.find(cycle);
    return found == names.end() ? cycle.toString() : found->second;
}

} // namespace

Result<HomeWork> readHomeWork(const Access& access)
{
    auto lines = waitingForMe(access);
    if (!lines)
        return failure(lines.error());
    const auto cycles = listCycles(access);
    if (!cycles)
        return failure(cycles.error());
    HomeWork work{std::move(*lines), {}};
    for (const CycleOverview& overview : *cycles) {
        if (overview.cycle.isClosed())
            continue;
        auto standing = cycleStanding(access, overview.cycle.key);
        if (!standing)
            return failure(standing.error());
        work.dates.push_back({overview.cycle.key, standing->stage, std::move(standing->dates)});
    }
    return work;
}

std::vector<HomeTask> homeTasks(const HomeWork& work,
                                const std::map<CycleKey, QString>& cycleNames,
                                const QString& user,
                                const QDate& today)
{
    std::map<GroupKey, std::vector<const CourseLine*>> groups;
    std::vector<HomeTask> tasks;
    for (const CourseLine& line : work.lines) {
        addLooks(line, user, tasks);
        if (taskWords(line).isEmpty() || line.waitsFor.empty())
            continue;
        const QString until = line.until ? line.until->toString(Qt::ISODate) : QString();
        groups[{line.cycle, line.state, until}].push_back(&line);
    }
    for (const auto& [key, lines] : groups)
        tasks.push_back(taskOf(lines));
    for (const CycleDates& cycle : work.dates)
        addDates(cycle, today, tasks);
    for (HomeTask& task : tasks)
        task.cycle = nameOf(*task.destination.cycle, cycleNames);
    const QDate never(9999, 12, 31);
    std::ranges::stable_sort(
        tasks, {}, [&](const HomeTask& task) { return task.until.value_or(never); });
    return tasks;
}

} // namespace plumbline
