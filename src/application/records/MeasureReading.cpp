// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/MeasureReading.h"

#include <algorithm>

namespace plumbline {

namespace {

using See = std::function<void(std::size_t task, const JudgedPlace& judged)>;

/// More employees than these are read with everybody else's records in one go.
constexpr std::size_t kMostAlone = 16;

/// All that the tasks want of one kind, in one range; none: nothing.
std::optional<RecordRange> unitedRange(const std::vector<MeasureTask>& tasks, RecordKind kind)
{
    std::optional<RecordRange> united;
    for (const MeasureTask& task : tasks) {
        for (const RecordRange& range : task.ranges()) {
            if (range.kind != kind)
                continue;
            if (!united) {
                united = range;
                continue;
            }
            united->from = std::min(united->from, range.from);
            united->to = std::max(united->to, range.to);
            united->fields.insert(united->fields.end(), range.fields.begin(), range.fields.end());
        }
    }
    if (united) {
        std::ranges::sort(united->fields);
        const auto repeated = std::ranges::unique(united->fields);
        united->fields.erase(repeated.begin(), repeated.end());
    }
    return united;
}

bool hasCustomers(const std::vector<MeasureTask>& tasks)
{
    return std::ranges::any_of(
        tasks, [](const MeasureTask& task) { return isOfCustomers(task.judge().plan().name); });
}

void take(std::vector<MeasureTask>& tasks,
          RecordKind kind,
          const ScannedRecord& record,
          const See& see)
{
    for (std::size_t index = 0; index < tasks.size(); ++index) {
        MeasureTask& task = tasks[index];
        if (isOfCustomers(task.judge().plan().name)) {
            if (kind == RecordKind::Visit)
                task.collect(record);
            continue;
        }
        const auto judgement = task.judged(kind, record);
        if (judgement) {
            see(index, {{kind, record.facts.employee, record.facts.at, record.number}, *judgement});
        }
    }
}

Result<> readKind(Repositories& repositories,
                  std::vector<MeasureTask>& tasks,
                  RecordRange range,
                  const std::vector<EmployeeId>& only,
                  const See& see)
{
    const RecordKind kind = range.kind;
    const auto each = [&](const ScannedRecord& record) { take(tasks, kind, record, see); };
    const bool isAlone = !only.empty() && only.size() <= kMostAlone
        && !(kind == RecordKind::Visit && hasCustomers(tasks));
    if (!isAlone)
        return repositories.records().scan(range, each);
    for (const EmployeeId& employee : only) {
        range.employee = employee;
        if (const Result<> read = repositories.records().scan(range, each); !read)
            return read;
    }
    return {};
}

} // namespace

Result<> readJudged(Repositories& repositories,
                    std::vector<MeasureTask>& tasks,
                    const std::vector<EmployeeId>& only,
                    const See& see)
{
    for (const RecordKind kind : kRecordKinds) {
        const auto range = unitedRange(tasks, kind);
        if (!range)
            continue;
        if (const Result<> read = readKind(repositories, tasks, *range, only, see); !read)
            return read;
    }
    for (std::size_t index = 0; index < tasks.size(); ++index) {
        if (!isOfCustomers(tasks[index].judge().plan().name))
            continue;
        for (const JudgedPlace& judged : tasks[index].judgedVisits())
            see(index, judged);
    }
    return {};
}

Result<> readVisits(Repositories& repositories, MeasureTask& task)
{
    return repositories.records().scan(task.ranges().front(),
                                       [&](const ScannedRecord& record) { task.collect(record); });
}

} // namespace plumbline
