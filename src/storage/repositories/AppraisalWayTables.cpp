// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/AppraisalWayTables.h"

#include "storage/repositories/StoredForms.h"

namespace plumbline {

namespace {

#define PLUMBLINE_STEP_COLUMNS                                                                     \
    "SELECT employee, number, kind, at, user, person, reason, revision, node, ground, appeal, "    \
    "ruling, paper_day, look_by FROM way_step "

constexpr const char* kSteps = PLUMBLINE_STEP_COLUMNS "WHERE cycle = ? ORDER BY employee, number";
constexpr const char* kStepsOf =
    PLUMBLINE_STEP_COLUMNS "WHERE cycle = ? AND employee = ? ORDER BY number";
constexpr const char* kAddStep =
    "INSERT INTO way_step (cycle, employee, number, kind, at, user, person, reason, revision, "
    "node, ground, appeal, ruling, paper_day, look_by) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kDecisions =
    "SELECT number, employee, points, grade, reason, user, second, appeal, at FROM decision "
    "WHERE cycle = ? ORDER BY number";
constexpr const char* kAddDecision =
    "INSERT INTO decision (cycle, number, employee, points, grade, reason, user, second, appeal, "
    "at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kLooks =
    "SELECT number, employee, step, decision, waits_for, asked_by, asked_at, looked_at, looked_by, "
    "remark FROM second_look WHERE cycle = ? ORDER BY number";
constexpr const char* kAddLook =
    "INSERT INTO second_look (cycle, number, employee, step, decision, waits_for, asked_by, "
    "asked_at, remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')";
constexpr const char* kCloseLook = "UPDATE second_look SET looked_at = ?, looked_by = ?, "
                                   "remark = ? WHERE cycle = ? AND number = ?";

#undef PLUMBLINE_STEP_COLUMNS

QString storedText(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

AppraisalStep stepIn(const Row& row)
{
    AppraisalStep step;
    step.number = static_cast<int>(row.integer(1));
    step.kind = static_cast<AppraisalStepKind>(row.integer(2));
    step.at = storedMoment(row.integer(3));
    step.by.name = row.text(4);
    if (!row.isNull(5))
        step.by.person = EmployeeId(row.text(5));
    step.reason = row.text(6);
    step.revision = static_cast<int>(row.integer(7));
    step.node = row.text(8);
    step.ground = static_cast<AppealGround>(row.integer(9));
    step.appeal = static_cast<int>(row.integer(10));
    step.ruling = static_cast<AppealRuling>(row.integer(11));
    if (!row.isNull(12))
        step.paperDay = storedDay(row.text(12));
    step.lookBy = row.text(13);
    return step;
}

Result<> takeDecision(const Row& row, std::vector<StoredDecision>& decisions)
{
    StoredDecision stored;
    stored.number = static_cast<int>(row.integer(0));
    stored.employee = EmployeeId(row.text(1));
    if (!row.isNull(2)) {
        const Result<Decimal> points = Decimal::parse(row.text(2));
        if (!points)
            return failure(points.error());
        stored.decision.points = *points;
    }
    if (!row.isNull(3))
        stored.decision.grade = row.text(3);
    stored.decision.reason = row.text(4);
    stored.decision.by = row.text(5);
    stored.decision.second = row.text(6);
    stored.appeal = static_cast<int>(row.integer(7));
    stored.at = storedMoment(row.integer(8));
    decisions.push_back(std::move(stored));
    return {};
}

SecondLook lookIn(const Row& row)
{
    SecondLook look;
    look.number = static_cast<int>(row.integer(0));
    look.employee = EmployeeId(row.text(1));
    look.step = static_cast<int>(row.integer(2));
    look.decision = static_cast<int>(row.integer(3));
    look.waitsFor = row.text(4);
    look.askedBy = row.text(5);
    look.askedAt = storedMoment(row.integer(6));
    if (!row.isNull(7)) {
        look.lookedAt = storedMoment(row.integer(7));
        look.lookedBy = row.text(8);
    }
    look.remark = row.text(9);
    return look;
}

} // namespace

AppraisalWayTables::AppraisalWayTables(Database& database, CycleNumbers& numbers)
    : m_numbers(numbers)
    , m_steps(database, kSteps)
    , m_stepsOf(database, kStepsOf)
    , m_addStep(database, kAddStep)
    , m_decisions(database, kDecisions)
    , m_addDecision(database, kAddDecision)
    , m_looks(database, kLooks)
    , m_addLook(database, kAddLook)
    , m_closeLook(database, kCloseLook)
{
}

Result<std::vector<StoredAppraisalStep>> AppraisalWayTables::steps(const CycleKey& key)
{
    std::vector<StoredAppraisalStep> steps;
    const Result<> read = m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_steps.read(
            [&steps](const Row& row) { steps.push_back({EmployeeId(row.text(0)), stepIn(row)}); },
            cycle);
    });
    return read.map([&steps] { return std::move(steps); });
}

Result<std::vector<AppraisalStep>> AppraisalWayTables::steps(const CycleKey& key,
                                                             const EmployeeId& employee)
{
    std::vector<AppraisalStep> steps;
    const Result<> read = m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_stepsOf.read(
            [&steps](const Row& row) { steps.push_back(stepIn(row)); }, cycle, employee.text());
    });
    return read.map([&steps] { return std::move(steps); });
}

Result<int> AppraisalWayTables::addStep(const CycleKey& key,
                                        const EmployeeId& employee,
                                        const AppraisalStep& step)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    const Result<std::vector<AppraisalStep>> before = steps(key, employee);
    if (!cycle || !before)
        return failure(cycle ? before.error() : cycle.error());
    const int number = static_cast<int>(before->size()) + 1;
    std::optional<QString> person;
    if (step.by.person)
        person = step.by.person->text();
    std::optional<QString> paper;
    if (step.paperDay)
        paper = toStored(*step.paperDay);
    return m_addStep
        .run(*cycle,
             employee.text(),
             number,
             static_cast<int>(step.kind),
             toStored(step.at),
             step.by.name,
             person,
             storedText(step.reason),
             step.revision,
             storedText(step.node),
             static_cast<int>(step.ground),
             step.appeal,
             static_cast<int>(step.ruling),
             paper,
             storedText(step.lookBy))
        .map([number] { return number; });
}

Result<std::vector<StoredDecision>> AppraisalWayTables::decisions(const CycleKey& key)
{
    std::vector<StoredDecision> decisions;
    const Result<> read = m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_decisions.read(
            [&decisions](const Row& row) { return takeDecision(row, decisions); }, cycle);
    });
    return read.map([&decisions] { return std::move(decisions); });
}

Result<int> AppraisalWayTables::addDecision(const CycleKey& key, const StoredDecision& stored)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    const Result<std::vector<StoredDecision>> before = decisions(key);
    if (!cycle || !before)
        return failure(cycle ? before.error() : cycle.error());
    const int number = static_cast<int>(before->size()) + 1;
    std::optional<QString> points;
    std::optional<QString> grade;
    if (stored.decision.points)
        points = stored.decision.points->toString();
    else
        grade = stored.decision.grade;
    return m_addDecision
        .run(*cycle,
             number,
             stored.employee.text(),
             points,
             grade,
             stored.decision.reason,
             stored.decision.by,
             stored.decision.second,
             stored.appeal,
             toStored(stored.at))
        .map([number] { return number; });
}

Result<std::vector<SecondLook>> AppraisalWayTables::looks(const CycleKey& key)
{
    std::vector<SecondLook> looks;
    const Result<> read = m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_looks.read([&looks](const Row& row) { looks.push_back(lookIn(row)); }, cycle);
    });
    return read.map([&looks] { return std::move(looks); });
}

Result<> AppraisalWayTables::addLook(const CycleKey& key, const SecondLook& look)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    const Result<std::vector<SecondLook>> before = looks(key);
    if (!cycle || !before)
        return failure(cycle ? before.error() : cycle.error());
    return m_addLook.run(*cycle,
                         static_cast<int>(before->size()) + 1,
                         look.employee.text(),
                         look.step,
                         look.decision,
                         look.waitsFor,
                         look.askedBy,
                         toStored(look.askedAt));
}

Result<> AppraisalWayTables::closeLook(const CycleKey& key, const SecondLook& look)
{
    return m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_closeLook.run(
            toStored(look.lookedAt), look.lookedBy, storedText(look.remark), cycle, look.number);
    });
}

} // namespace plumbline
