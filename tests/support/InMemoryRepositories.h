// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/InMemoryAccount.h"
#include "tests/support/InMemoryCycles.h"
#include "tests/support/InMemoryFollowUp.h"
#include "tests/support/InMemoryLedger.h"
#include "tests/support/InMemoryMeasures.h"
#include "tests/support/InMemoryPackages.h"
#include "tests/support/InMemorySchemes.h"
#include "tests/support/InMemorySegments.h"
#include "tests/support/InMemoryTrail.h"
#include "tests/support/InMemoryWay.h"
#include "tests/support/NoRecords.h"

namespace plumbline::testing {

/// Keeps the company in memory.
class InMemoryCompany : public CompanyRepository
{
public:
    explicit InMemoryCompany(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<Company> company() override { return m_contents.company; }

    Result<> save(const Company& company) override
    {
        m_contents.company = company;
        return {};
    }

private:
    Contents& m_contents;
};

/// Keeps teams, positions and employees in memory.
class InMemoryPeople : public PeopleRepository
{
public:
    explicit InMemoryPeople(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<std::vector<Team>> teams() override { return m_contents.teams; }

    Result<> saveTeam(const Team& team) override
    {
        putInto(m_contents.teams, team, [&](const Team& other) { return other.id == team.id; });
        return {};
    }

    Result<bool> removeUnused(const EmployeeId& employee) override
    {
        std::erase_if(m_contents.employees,
                      [&](const Employee& other) { return other.id == employee; });
        return true;
    }

    Result<> removeTeam(const TeamId& team) override
    {
        std::erase_if(m_contents.teams, [&](const Team& other) { return other.id == team; });
        return {};
    }

    Result<std::vector<Position>> positions() override { return m_contents.positions; }

    Result<> savePosition(const Position& position) override
    {
        putInto(m_contents.positions, position, [&](const Position& other) {
            return other.id == position.id;
        });
        return {};
    }

    Result<std::vector<Employee>> employees() override { return m_contents.employees; }

    Result<std::optional<Employee>> employee(const EmployeeId& id) override
    {
        for (const Employee& employee : m_contents.employees) {
            if (employee.id == id)
                return employee;
        }
        return std::nullopt;
    }

    Result<> saveEmployee(const Employee& employee) override
    {
        putInto(m_contents.employees, employee, [&](const Employee& other) {
            return other.id == employee.id;
        });
        return {};
    }

private:
    Contents& m_contents;
};

/// Keeps the trail, numbered from 1 in memory.
class InMemoryAudit : public AuditRepository
{
public:
    explicit InMemoryAudit(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<> add(const AuditEntry& entry) override
    {
        m_contents.audit.push_back(entry);
        m_contents.audit.back().sequence = static_cast<std::int64_t>(m_contents.audit.size());
        return {};
    }

    Result<std::vector<AuditEntry>> entries(std::int64_t after, int limit) override
    {
        std::vector<AuditEntry> found;
        for (const AuditEntry& entry : m_contents.audit) {
            if (entry.sequence > after && static_cast<int>(found.size()) < limit)
                found.push_back(entry);
        }
        return found;
    }

    Result<std::int64_t> head() override
    {
        return static_cast<std::int64_t>(m_contents.audit.size());
    }

private:
    Contents& m_contents;
};

/// All repositories over one set of contents.
class InMemoryRepositories : public Repositories
{
public:
    explicit InMemoryRepositories(Contents& contents)
        : m_company(contents)
        , m_people(contents)
        , m_schemes(contents)
        , m_drafts(contents)
        , m_cycles(contents)
        , m_values(contents)
        , m_results(contents)
        , m_budgets(contents)
        , m_measures(contents)
        , m_audit(contents)
        , m_accounts(contents)
        , m_trail(contents)
        , m_way(contents)
        , m_followUps(contents)
        , m_ledger(contents)
        , m_packages(contents)
        , m_segments(contents)
    {
    }

    CompanyRepository& company() override { return m_company; }

    PeopleRepository& people() override { return m_people; }

    SchemeRepository& schemes() override { return m_schemes; }

    DraftRepository& drafts() override { return m_drafts; }

    CycleRepository& cycles() override { return m_cycles; }

    ValueRepository& values() override { return m_values; }

    ResultRepository& results() override { return m_results; }

    BudgetRepository& budgets() override { return m_budgets; }

    RecordRepository& records() override { return m_records; }

    MeasureRepository& measures() override { return m_measures; }

    AuditRepository& audit() override { return m_audit; }

    AccountRepository& accounts() override { return m_accounts; }

    TrailRepository& trail() override { return m_trail; }

    WayRepository& way() override { return m_way; }

    FollowUpRepository& followUps() override { return m_followUps; }

    LedgerRepository& ledger() override { return m_ledger; }

    PackageRepository& packages() override { return m_packages; }

    SegmentRepository& segments() override { return m_segments; }

private:
    InMemoryCompany m_company;
    InMemoryPeople m_people;
    InMemorySchemes m_schemes;
    InMemoryDrafts m_drafts;
    InMemoryCycles m_cycles;
    InMemoryValues m_values;
    InMemoryResults m_results;
    InMemoryBudgets m_budgets;
    NoRecords m_records;
    InMemoryMeasures m_measures;
    InMemoryAudit m_audit;
    InMemoryAccount m_accounts;
    InMemoryTrail m_trail;
    InMemoryWay m_way;
    InMemoryFollowUp m_followUps;
    InMemoryLedger m_ledger;
    InMemoryPackages m_packages;
    InMemorySegments m_segments;
};

} // namespace plumbline::testing
