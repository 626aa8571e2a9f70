// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "storage/repositories/CycleNumbers.h"

namespace plumbline {

/// Stored results by revision; only ever added to.
class SqliteResultRepository final : public ResultRepository
{
public:
    SqliteResultRepository(Database& database, CycleNumbers& numbers);

    [[nodiscard]] Result<int> add(const CycleKey& key, const ResultRevision& revision) override;
    /// People in the order they were added in.
    [[nodiscard]] Result<std::optional<ResultRevision>> latest(const CycleKey& key) override;
    [[nodiscard]] Result<std::optional<ResultRevision>> revision(const CycleKey& key,
                                                                 int number) override;
    [[nodiscard]] Result<std::optional<ResultRevision>>
    latestOf(const CycleKey& key, const EmployeeId& employee) override;
    [[nodiscard]] Result<std::optional<StoredResult>>
    person(const CycleKey& key, int revision, const EmployeeId& employee) override;
    [[nodiscard]] Result<std::vector<ResultStanding>> standings(const CycleKey& key) override;
    [[nodiscard]] Result<std::vector<StoredResult>> incomplete(const CycleKey& key) override;

private:
    struct Head
    {
        std::int64_t number = 0;
        ResultRevision revision;
    };

    /// The latest with the people that the statement gives for its revision and the values.
    template<typename... Values>
    [[nodiscard]] Result<std::optional<ResultRevision>>
    latestWith(Statement& people, const CycleKey& key, const Values&... values);
    template<typename... Values>
    [[nodiscard]] Result<std::optional<ResultRevision>>
    withPeople(const std::optional<Head>& found, Statement& people, const Values&... values);
    [[nodiscard]] Result<std::optional<Head>> head(std::int64_t cycle);
    [[nodiscard]] Result<std::optional<Head>> head(const CycleKey& key);
    [[nodiscard]] Result<std::optional<Head>>
    headIn(Statement& statement, std::int64_t cycle, auto... values);

    CycleNumbers& m_numbers;
    Statement m_latest;
    Statement m_revision;
    Statement m_addRevision;
    Statement m_people;
    Statement m_person;
    Statement m_personOf;
    Statement m_standings;
    Statement m_incomplete;
    Statement m_addPerson;
};

} // namespace plumbline
