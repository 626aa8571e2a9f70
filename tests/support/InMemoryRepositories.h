// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"

#include <map>

namespace plumbline::testing {

/// Everything a company file holds, as plain values; copying it is a snapshot.
struct Contents
{
    Company company{QStringLiteral("Qingyuan"), QStringLiteral("Asia/Shanghai")};
    std::vector<Team> teams;
    std::vector<Position> positions;
    std::vector<Employee> employees;
    std::vector<StoredScheme> schemes;
    std::vector<SchemeStep> steps;
    std::map<SchemeId, StoredDraft> drafts;
    std::map<CycleKey, std::map<std::optional<TeamId>, StoredBudget>> budgets;
    std::vector<Cycle> cycles;
    std::map<CycleKey, std::vector<Appraisal>> appraisals;
    std::map<CycleKey, std::vector<StoredCell>> cells;
    std::map<CycleKey, std::vector<StoredNote>> notes;
    std::map<CycleKey, std::vector<ResultRevision>> results;
    std::vector<AuditEntry> audit;
};

/// Puts one in the place of its like, or at the end.
template<typename T, typename Same>
void putInto(std::vector<T>& list, const T& one, Same same)
{
    const auto found = std::find_if(list.begin(), list.end(), same);
    if (found == list.end())
        list.push_back(one);
    else
        *found = one;
}

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

/// Keeps scheme versions in memory.
class InMemorySchemes : public SchemeRepository
{
public:
    explicit InMemorySchemes(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<std::vector<StoredScheme>> schemes() override { return m_contents.schemes; }

    Result<std::optional<StoredScheme>> scheme(const SchemeId& id, int version) override
    {
        for (const StoredScheme& scheme : m_contents.schemes) {
            if (scheme.id == id && scheme.version == version)
                return scheme;
        }
        return std::nullopt;
    }

    Result<> add(const StoredScheme& scheme) override
    {
        m_contents.schemes.push_back(scheme);
        return {};
    }

    Result<std::vector<SchemeStep>> steps() override { return m_contents.steps; }

    Result<> addStep(const SchemeStep& step) override
    {
        m_contents.steps.push_back(step);
        return {};
    }

private:
    Contents& m_contents;
};

/// Keeps drafts in memory.
class InMemoryDrafts : public DraftRepository
{
public:
    explicit InMemoryDrafts(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<std::vector<StoredDraft>> drafts() override
    {
        std::vector<StoredDraft> all;
        for (const auto& [key, draft] : m_contents.drafts)
            all.push_back(draft);
        return all;
    }

    Result<std::optional<StoredDraft>> draft(const SchemeId& key) override
    {
        const auto found = m_contents.drafts.find(key);
        return found == m_contents.drafts.end() ? std::nullopt : std::optional(found->second);
    }

    Result<> save(const StoredDraft& draft) override
    {
        m_contents.drafts.insert_or_assign(draft.key, draft);
        return {};
    }

    Result<> remove(const SchemeId& key) override
    {
        m_contents.drafts.erase(key);
        return {};
    }

private:
    Contents& m_contents;
};

/// Keeps cycles, newest period first in memory.
class InMemoryCycles : public CycleRepository
{
public:
    explicit InMemoryCycles(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<std::vector<Cycle>> cycles() override
    {
        std::vector<Cycle> newestFirst = m_contents.cycles;
        std::stable_sort(
            newestFirst.begin(), newestFirst.end(), [](const Cycle& a, const Cycle& b) {
                return a.key.period > b.key.period;
            });
        return newestFirst;
    }

    Result<std::optional<Cycle>> cycle(const CycleKey& key) override
    {
        for (const Cycle& cycle : m_contents.cycles) {
            if (cycle.key == key)
                return cycle;
        }
        return std::nullopt;
    }

    Result<> add(const Cycle& cycle, const std::vector<Appraisal>& appraisals) override
    {
        m_contents.cycles.push_back(cycle);
        m_contents.appraisals[cycle.key] = appraisals;
        return {};
    }

    Result<> setClosed(const CycleKey& key, const QDateTime& at) override
    {
        for (Cycle& cycle : m_contents.cycles) {
            if (cycle.key == key) {
                cycle.stage = CycleStage::Closed;
                cycle.closedAt = at;
            }
        }
        return {};
    }

    Result<std::vector<Appraisal>> appraisals(const CycleKey& key) override
    {
        return m_contents.appraisals[key];
    }

private:
    Contents& m_contents;
};

/// Keeps cells and notes in memory.
class InMemoryValues : public ValueRepository
{
public:
    explicit InMemoryValues(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<std::vector<StoredCell>> cells(const CycleKey& key) override
    {
        return m_contents.cells[key];
    }

    Result<std::optional<StoredCell>>
    cell(const CycleKey& key, const EmployeeId& employee, const CellKey& cell) override
    {
        for (const StoredCell& stored : m_contents.cells[key]) {
            if (stored.employee == employee && stored.key == cell)
                return stored;
        }
        return std::nullopt;
    }

    Result<> save(const CycleKey& key, const StoredCell& cell) override
    {
        const auto isIt = [&](const StoredCell& other) {
            return other.employee == cell.employee && other.key == cell.key;
        };
        if (cell.text.isEmpty())
            std::erase_if(m_contents.cells[key], isIt);
        else
            putInto(m_contents.cells[key], cell, isIt);
        return {};
    }

    Result<std::vector<StoredNote>> notes(const CycleKey& key) override
    {
        return m_contents.notes[key];
    }

    Result<> saveNote(const CycleKey& key, const StoredNote& note) override
    {
        const auto isIt = [&](const StoredNote& other) {
            return other.employee == note.employee && other.node == note.node;
        };
        if (note.text.isEmpty())
            std::erase_if(m_contents.notes[key], isIt);
        else
            putInto(m_contents.notes[key], note, isIt);
        return {};
    }

private:
    Contents& m_contents;
};

/// Keeps result revisions, numbered from 1 in memory.
class InMemoryResults : public ResultRepository
{
public:
    explicit InMemoryResults(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<int> add(const CycleKey& key, const ResultRevision& revision) override
    {
        std::vector<ResultRevision>& revisions = m_contents.results[key];
        revisions.push_back(revision);
        revisions.back().revision = static_cast<int>(revisions.size());
        return revisions.back().revision;
    }

    Result<std::optional<ResultRevision>> latest(const CycleKey& key) override
    {
        const std::vector<ResultRevision>& revisions = m_contents.results[key];
        return revisions.empty() ? std::nullopt : std::optional(revisions.back());
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

/// Keeps budgets in memory.
class InMemoryBudgets : public BudgetRepository
{
public:
    explicit InMemoryBudgets(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<std::vector<StoredBudget>> budgets(const CycleKey& key) override
    {
        std::vector<StoredBudget> all;
        for (const auto& [team, budget] : m_contents.budgets[key])
            all.push_back(budget);
        return all;
    }

    Result<> save(const CycleKey& key, const StoredBudget& budget) override
    {
        m_contents.budgets[key].insert_or_assign(budget.team, budget);
        return {};
    }

    Result<> remove(const CycleKey& key, const std::optional<TeamId>& team) override
    {
        m_contents.budgets[key].erase(team);
        return {};
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
        , m_audit(contents)
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

    AuditRepository& audit() override { return m_audit; }

private:
    InMemoryCompany m_company;
    InMemoryPeople m_people;
    InMemorySchemes m_schemes;
    InMemoryDrafts m_drafts;
    InMemoryCycles m_cycles;
    InMemoryValues m_values;
    InMemoryResults m_results;
    InMemoryBudgets m_budgets;
    InMemoryAudit m_audit;
};

} // namespace plumbline::testing
