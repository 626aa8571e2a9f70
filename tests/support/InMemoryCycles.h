// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Contents.h"

namespace plumbline::testing {

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

    Result<> addAppraisal(const CycleKey& key, const Appraisal& appraisal) override
    {
        m_contents.appraisals[key].push_back(appraisal);
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

    Result<std::optional<ResultRevision>> revision(const CycleKey& key, int number) override
    {
        for (const ResultRevision& kept : m_contents.results[key]) {
            if (kept.revision == number)
                return kept;
        }
        return std::nullopt;
    }

    Result<std::optional<ResultRevision>> latestOf(const CycleKey& key,
                                                   const EmployeeId& employee) override
    {
        return latest(key).map([&](std::optional<ResultRevision> revision) {
            if (revision)
                std::erase_if(revision->people, [&](const StoredResult& person) {
                    return person.employee != employee;
                });
            return revision;
        });
    }

    Result<std::optional<StoredResult>>
    person(const CycleKey& key, int revision, const EmployeeId& employee) override
    {
        for (const ResultRevision& kept : m_contents.results[key]) {
            for (const StoredResult& person : kept.people) {
                if (kept.revision == revision && person.employee == employee)
                    return person;
            }
        }
        return std::nullopt;
    }

    Result<std::vector<ResultStanding>> standings(const CycleKey& key) override
    {
        std::vector<ResultStanding> standings;
        if (const auto revision = latest(key); *revision) {
            for (const StoredResult& person : (*revision)->people)
                standings.push_back(
                    {person.employee, person.isComplete, person.score, person.grade});
        }
        return standings;
    }

    Result<std::vector<StoredResult>> incomplete(const CycleKey& key) override
    {
        std::vector<StoredResult> people;
        if (const auto revision = latest(key); *revision) {
            std::ranges::copy_if((*revision)->people,
                                 std::back_inserter(people),
                                 [](const StoredResult& person) { return !person.isComplete; });
        }
        return people;
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

} // namespace plumbline::testing
