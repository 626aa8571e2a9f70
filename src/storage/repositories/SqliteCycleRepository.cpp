// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteCycleRepository.h"

#include "storage/repositories/StoredForms.h"

#include <algorithm>
#include <tuple>

namespace plumbline {

namespace {

/// The stage and the version of the scheme are what the last step and the last migration say.
#define PLUMBLINE_CYCLE_COLUMNS                                                                    \
    "SELECT scheme, period, coalesce((SELECT v.to_version FROM cycle_version v "                   \
    "WHERE v.cycle = c.number ORDER BY v.number DESC LIMIT 1), version), opened_at, opened_by, "   \
    "closed_at, (SELECT s.stage FROM cycle_step s WHERE s.cycle = c.number "                       \
    "ORDER BY s.number DESC LIMIT 1) FROM cycle c"

constexpr const char* kCycles = PLUMBLINE_CYCLE_COLUMNS;
constexpr const char* kCycle = PLUMBLINE_CYCLE_COLUMNS " WHERE scheme = ? AND period = ?";

#undef PLUMBLINE_CYCLE_COLUMNS

constexpr const char* kAdd =
    "INSERT INTO cycle (scheme, period, version, opened_at, opened_by, closed_at) "
    "VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* kAddAppraisal =
    "INSERT INTO appraisal (cycle, employee, name, position, team) VALUES (?, ?, ?, ?, ?)";
constexpr const char* kSetClosed = "UPDATE cycle SET closed_at = ? WHERE number = ?";
constexpr const char* kAppraisals =
    "SELECT employee, name, position, team FROM appraisal WHERE cycle = ? ORDER BY employee";

Result<Cycle> cycleIn(const Row& row)
{
    return Period::parse(row.text(1)).map([&row](const Period& period) {
        Cycle cycle;
        cycle.key = {SchemeId(row.text(0)), period};
        cycle.schemeVersion = static_cast<int>(row.integer(2));
        cycle.openedAt = storedMoment(row.integer(3));
        cycle.openedBy = row.text(4);
        if (!row.isNull(6))
            cycle.stage = static_cast<CycleStage>(row.integer(6));
        if (!row.isNull(5)) {
            cycle.stage = CycleStage::Closed;
            cycle.closedAt = storedMoment(row.integer(5));
        }
        return cycle;
    });
}

bool isShownBefore(const Cycle& one, const Cycle& other)
{
    const auto rank = [](const Cycle& cycle) {
        return std::tuple(cycle.key.period.lastDay().toJulianDay(),
                          cycle.key.period.firstDay().toJulianDay());
    };
    return rank(one) != rank(other) ? rank(one) > rank(other) : one.key.scheme < other.key.scheme;
}

} // namespace

SqliteCycleRepository::SqliteCycleRepository(Database& database, CycleNumbers& numbers)
    : m_numbers(numbers)
    , m_cycles(database, kCycles)
    , m_cycle(database, kCycle)
    , m_add(database, kAdd)
    , m_addAppraisal(database, kAddAppraisal)
    , m_setClosed(database, kSetClosed)
    , m_appraisals(database, kAppraisals)
{
}

Result<std::vector<Cycle>> SqliteCycleRepository::cycles()
{
    std::vector<Cycle> cycles;
    const Result<> read = m_cycles.read([&cycles](const Row& row) {
        return cycleIn(row).map([&cycles](Cycle cycle) { cycles.push_back(std::move(cycle)); });
    });
    std::ranges::sort(cycles, isShownBefore);
    return read.map([&cycles] { return std::move(cycles); });
}

Result<std::optional<Cycle>> SqliteCycleRepository::cycle(const CycleKey& key)
{
    std::optional<Cycle> found;
    const Result<> read = m_cycle.read(
        [&found](const Row& row) {
            return cycleIn(row).map([&found](Cycle cycle) { found = std::move(cycle); });
        },
        key.scheme.text(),
        key.period.toString());
    return read.map([&found] { return std::move(found); });
}

Result<> SqliteCycleRepository::add(const Cycle& cycle, const std::vector<Appraisal>& appraisals)
{
    std::optional<std::int64_t> closed;
    if (cycle.isClosed())
        closed = toStored(cycle.closedAt);
    const Result<std::int64_t> number = m_add
                                            .run(cycle.key.scheme.text(),
                                                 cycle.key.period.toString(),
                                                 cycle.schemeVersion,
                                                 toStored(cycle.openedAt),
                                                 cycle.openedBy,
                                                 closed)
                                            .and_then([&] { return m_numbers.number(cycle.key); });
    Result<> added = number.map([](std::int64_t /*number*/) { });
    for (const Appraisal& appraisal : appraisals) {
        if (!added)
            break;
        added = addAppraisal(*number, appraisal);
    }
    return added;
}

Result<> SqliteCycleRepository::addAppraisal(const CycleKey& key, const Appraisal& appraisal)
{
    return m_numbers.number(key).and_then(
        [&](std::int64_t number) { return addAppraisal(number, appraisal); });
}

Result<> SqliteCycleRepository::addAppraisal(std::int64_t cycle, const Appraisal& appraisal)
{
    std::optional<QString> position;
    if (!appraisal.position.isEmpty())
        position = appraisal.position.text();
    std::optional<QString> team;
    if (appraisal.team)
        team = appraisal.team->text();
    return m_addAppraisal.run(cycle, appraisal.employee.text(), appraisal.name, position, team);
}

Result<> SqliteCycleRepository::setClosed(const CycleKey& key, const QDateTime& at)
{
    return m_numbers.number(key).and_then(
        [&](std::int64_t number) { return m_setClosed.run(toStored(at), number); });
}

Result<std::vector<Appraisal>> SqliteCycleRepository::appraisals(const CycleKey& key)
{
    const Result<std::int64_t> number = m_numbers.number(key);
    if (!number)
        return failure(number.error());
    std::vector<Appraisal> appraisals;
    const Result<> read = m_appraisals.read(
        [&appraisals](const Row& row) {
            Appraisal appraisal{EmployeeId(row.text(0)), row.text(1), PositionId(), {}};
            if (!row.isNull(2))
                appraisal.position = PositionId(row.text(2));
            if (!row.isNull(3))
                appraisal.team = TeamId(row.text(3));
            appraisals.push_back(std::move(appraisal));
        },
        *number);
    return read.map([&appraisals] { return std::move(appraisals); });
}

} // namespace plumbline
