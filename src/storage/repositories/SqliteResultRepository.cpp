// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteResultRepository.h"

#include "storage/repositories/StoredForms.h"

namespace plumbline {

namespace {

constexpr const char* kLatest =
    "SELECT number, revision, made_at, made_by, teams FROM result_revision "
    "WHERE cycle = ? ORDER BY revision DESC LIMIT 1";
constexpr const char* kRevision =
    "SELECT number, revision, made_at, made_by, teams FROM result_revision "
    "WHERE cycle = ? AND revision = ?";
constexpr const char* kAddRevision =
    "INSERT INTO result_revision (cycle, revision, made_at, made_by, teams) "
    "VALUES (?, ?, ?, ?, ?)";
constexpr const char* kPeople =
    "SELECT employee, is_complete, score, grade, rank, rank_of, result, input FROM result "
    "WHERE revision = ? ORDER BY number";
constexpr const char* kPerson =
    "SELECT employee, is_complete, score, grade, rank, rank_of, result, input FROM result "
    "WHERE revision = ? AND employee = ?";
constexpr const char* kPersonOf =
    "SELECT employee, is_complete, score, grade, rank, rank_of, result, input FROM result "
    "WHERE revision = (SELECT number FROM result_revision WHERE cycle = ? AND revision = ?) "
    "AND employee = ?";
constexpr const char* kStandings =
    "SELECT employee, is_complete, score, grade FROM result WHERE revision = ?";
constexpr const char* kIncomplete =
    "SELECT employee, is_complete, score, grade, rank, rank_of, result, input FROM result "
    "WHERE revision = ? AND is_complete = 0";
constexpr const char* kAddPerson =
    "INSERT INTO result "
    "(revision, employee, is_complete, score, grade, rank, rank_of, result, input) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

StoredResult resultIn(const Row& row)
{
    return {EmployeeId(row.text(0)),
            row.integer(1) != 0,
            row.text(2),
            row.text(3),
            static_cast<int>(row.integer(4)),
            static_cast<int>(row.integer(5)),
            row.bytes(6),
            row.bytes(7)};
}

} // namespace

SqliteResultRepository::SqliteResultRepository(Database& database, CycleNumbers& numbers)
    : m_numbers(numbers)
    , m_latest(database, kLatest)
    , m_revision(database, kRevision)
    , m_addRevision(database, kAddRevision)
    , m_people(database, kPeople)
    , m_person(database, kPerson)
    , m_personOf(database, kPersonOf)
    , m_standings(database, kStandings)
    , m_incomplete(database, kIncomplete)
    , m_addPerson(database, kAddPerson)
{
}

Result<int> SqliteResultRepository::add(const CycleKey& key, const ResultRevision& revision)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    if (!cycle)
        return failure(cycle.error());
    const Result<std::optional<Head>> before = head(*cycle);
    if (!before)
        return failure(before.error());
    const int next = *before ? (*before)->revision.revision + 1 : 1;
    Result<> added =
        m_addRevision.run(*cycle, next, toStored(revision.madeAt), revision.madeBy, revision.teams);
    const Result<std::optional<Head>> made = added.and_then([&] { return head(*cycle); });
    if (!made || !*made)
        return failure(made ? Error{} : made.error());
    for (const StoredResult& person : revision.people) {
        added = m_addPerson.run((*made)->number,
                                person.employee.text(),
                                person.isComplete ? 1 : 0,
                                person.score,
                                person.grade,
                                person.rank,
                                person.rankOf,
                                person.result,
                                person.input);
        if (!added)
            return failure(added.error());
    }
    return next;
}

template<typename... Values>
Result<std::optional<ResultRevision>>
SqliteResultRepository::latestWith(Statement& people, const CycleKey& key, const Values&... values)
{
    return head(key).and_then(
        [&](const std::optional<Head>& found) { return withPeople(found, people, values...); });
}

template<typename... Values>
Result<std::optional<ResultRevision>> SqliteResultRepository::withPeople(
    const std::optional<Head>& found, Statement& people, const Values&... values)
{
    if (!found)
        return std::optional<ResultRevision>();
    ResultRevision revision = found->revision;
    const Result<> read =
        people.read([&revision](const Row& row) { revision.people.push_back(resultIn(row)); },
                    found->number,
                    values...);
    return read.map([&revision] { return std::optional(std::move(revision)); });
}

Result<std::optional<ResultRevision>> SqliteResultRepository::latest(const CycleKey& key)
{
    return latestWith(m_people, key);
}

Result<std::optional<ResultRevision>> SqliteResultRepository::revision(const CycleKey& key,
                                                                       int number)
{
    return m_numbers.number(key)
        .and_then([&](std::int64_t cycle) { return headIn(m_revision, cycle, number); })
        .and_then([this](const std::optional<Head>& found) { return withPeople(found, m_people); });
}

Result<std::optional<ResultRevision>> SqliteResultRepository::latestOf(const CycleKey& key,
                                                                       const EmployeeId& employee)
{
    return latestWith(m_person, key, employee.text());
}

Result<std::optional<StoredResult>>
SqliteResultRepository::person(const CycleKey& key, int revision, const EmployeeId& employee)
{
    std::optional<StoredResult> found;
    const Result<> read = m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_personOf.read(
            [&found](const Row& row) { found = resultIn(row); }, cycle, revision, employee.text());
    });
    return read.map([&found] { return std::move(found); });
}

Result<std::vector<StoredResult>> SqliteResultRepository::incomplete(const CycleKey& key)
{
    return latestWith(m_incomplete, key).map([](std::optional<ResultRevision> revision) {
        return revision ? std::move(revision->people) : std::vector<StoredResult>();
    });
}

Result<std::vector<ResultStanding>> SqliteResultRepository::standings(const CycleKey& key)
{
    const Result<std::optional<Head>> found = head(key);
    if (!found)
        return failure(found.error());
    std::vector<ResultStanding> standings;
    if (!*found)
        return standings;
    const Result<> read = m_standings.read(
        [&standings](const Row& row) {
            standings.push_back(
                {EmployeeId(row.text(0)), row.integer(1) != 0, row.text(2), row.text(3)});
        },
        (*found)->number);
    return read.map([&standings] { return std::move(standings); });
}

Result<std::optional<SqliteResultRepository::Head>>
SqliteResultRepository::head(const CycleKey& key)
{
    return m_numbers.number(key).and_then([this](std::int64_t cycle) { return head(cycle); });
}

Result<std::optional<SqliteResultRepository::Head>> SqliteResultRepository::head(std::int64_t cycle)
{
    return headIn(m_latest, cycle);
}

Result<std::optional<SqliteResultRepository::Head>>
SqliteResultRepository::headIn(Statement& statement, std::int64_t cycle, auto... values)
{
    std::optional<Head> found;
    const Result<> read = statement.read(
        [&found](const Row& row) {
            found = Head{row.integer(0),
                         {static_cast<int>(row.integer(1)),
                          storedMoment(row.integer(2)),
                          row.text(3),
                          {},
                          row.bytes(4)}};
        },
        cycle,
        values...);
    return read.map([&found] { return std::move(found); });
}

} // namespace plumbline
