// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/sample/MakeSample.h"

#include "application/Transaction.h"
#include "application/cycles/CloseCycle.h"
#include "application/cycles/OpenCycle.h"
#include "application/people/ImportEmployees.h"
#include "application/people/SaveTeam.h"
#include "application/policy/Permit.h"
#include "application/records/ImportRecords.h"
#include "application/rewards/Budgets.h"
#include "application/sample/SampleFiles.h"
#include "application/sample/SampleSteps.h"
#include "application/schemes/SaveDraft.h"
#include "application/schemes/Schemes.h"
#include "application/values/ImportCells.h"
#include "application/values/RecordCells.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kDaysToValues = 5;
constexpr int kDaysToClose = 12;
/// The day on which the running cycles are looked at.
const QDate kToday{2026, 11, 20};

/// Makes the sample step by step; each step goes through the use case that a person would use.
class SampleMaker
{
public:
    SampleMaker(const Access& access, const TableReader& tables)
        : m_access{access.store,
                   m_clock,
                   access.schemes,
                   access.results,
                   access.library,
                   access.recordFormat,
                   {QStringLiteral("sample")}}
        , m_tables(tables)
    {
    }

    [[nodiscard]] Result<> make();

private:
    [[nodiscard]] Result<> nameCompany(const SampleCompany& company);
    [[nodiscard]] Result<> addPeople(const SampleCompany& company);
    [[nodiscard]] Result<> addSchemes(const SampleCompany& company);
    [[nodiscard]] Result<> makeCycle(const SampleCycle& cycle);
    [[nodiscard]] Result<> importAll(const SampleCycle& cycle, const QString& file, CellKind kind);
    [[nodiscard]] Result<> fill(const SampleCycle& cycle);
    [[nodiscard]] Result<> addNotes(const SampleCycle& cycle);
    [[nodiscard]] Result<> addRecords(const SampleRecords& records);
    [[nodiscard]] Result<> addDraft();

    SampleClock m_clock;
    Access m_access;
    const TableReader& m_tables;
};

/// The sample's own files are sound; a refused row means that the program was put together wrongly.
Result<> wholly(const Result<ImportReport>& report)
{
    if (!report)
        return failure(report.error());
    if (report->refused.empty())
        return {};
    return failure({ErrorCode::BadFile,
                    QStringLiteral("row %1").arg(report->refused.front().row),
                    report->refused.front().reason});
}

std::vector<EmployeeId> peopleOf(const Table& table)
{
    std::vector<EmployeeId> people;
    for (const Table::Row& row : table.rows)
        people.emplace_back(row.cells.value(0));
    return people;
}

Result<> SampleMaker::make()
{
    const auto company = loadSampleCompany();
    if (!company)
        return failure(company.error());
    if (company->cycles.empty())
        return {};
    m_clock.set(company->cycles.front().key.period.firstDay());
    if (auto named = nameCompany(*company); !named)
        return named;
    if (auto added = addPeople(*company); !added)
        return added;
    if (auto added = addSchemes(*company); !added)
        return added;
    for (const SampleCycle& cycle : company->cycles) {
        if (auto made = makeCycle(cycle); !made)
            return made;
    }
    m_clock.set(kToday);
    for (const SampleRecords& records : company->records) {
        if (auto added = addRecords(records); !added)
            return added;
    }
    for (const SampleCycle& cycle : company->cycles) {
        if (auto typed = importAll(cycle, cycle.overrides, CellKind::Value); !typed)
            return typed;
    }
    return addDraft();
}

/// Every column is named by the field it fills.
Result<> SampleMaker::addRecords(const SampleRecords& records)
{
    const QString path = samplePath(records.file);
    Result<QStringList> headings = m_tables.openRows(path, {}).map(
        [](const std::unique_ptr<RowSource>& rows) { return rows->headings(); });
    if (!headings)
        return failure(headings.error());
    ImportRequest request{path, {}, ImportMode::AllOrNothing, OnChange::Keep, false, {}};
    request.map.kind = recordKindName(records.kind);
    for (const QString& heading : *headings)
        request.map.fields.insert(heading, {{heading}, {}, {}, {}, {}, {}});
    WorkProgress progress;
    return wholly(
        importFile(m_access, m_tables, request, progress).map([](const ImportOutcome& outcome) {
            return outcome.report;
        }));
}

/// Something to try on the closed quarters.
Result<> SampleMaker::addDraft()
{
    return loadSampleDraft()
        .and_then([this](const QByteArray& file) { return m_access.schemes.readDocument(file); })
        .and_then([this](const SchemeDocument& document) {
            return saveDraft(m_access, {SchemeId(document.id), 1, document});
        });
}

Result<> SampleMaker::nameCompany(const SampleCompany& company)
{
    return inTransaction(m_access, [&](Repositories& repositories) {
        return repositories.company().save({company.name, company.timeZone});
    });
}

Result<> SampleMaker::addPeople(const SampleCompany& company)
{
    for (Team team : company.teams) {
        team.leader.reset(); // Nobody is there yet.
        if (auto saved = saveTeam(m_access, team, SaveMode::Add); !saved)
            return saved;
    }
    const auto table = loadSampleTable(m_tables, company.employees);
    if (!table)
        return failure(table.error());
    if (auto in = wholly(importEmployees(m_access, *table, ImportMode::AllOrNothing)); !in)
        return in;
    for (const Team& team : company.teams) {
        if (auto saved = saveTeam(m_access, team, SaveMode::Change); !saved)
            return saved;
    }
    return {};
}

Result<> SampleMaker::addSchemes(const SampleCompany& company)
{
    for (const QString& file : company.schemes) {
        const auto added = loadSampleFile(file).and_then(
            [this](const QByteArray& scheme) { return importScheme(m_access, scheme); });
        if (!added)
            return failure(added.error());
    }
    return {};
}

Result<> SampleMaker::makeCycle(const SampleCycle& cycle)
{
    const Period& period = cycle.key.period;
    const auto people =
        loadSampleTable(m_tables, cycle.people.isEmpty() ? cycle.values : cycle.people);
    if (!people)
        return failure(people.error());
    m_clock.set(period.firstDay());
    if (const auto opened = openCycle(m_access, cycle.key.scheme, period, peopleOf(*people));
        !opened)
        return failure(opened.error());
    if (auto filled = fill(cycle); !filled)
        return filled;
    if (!cycle.steps.isEmpty())
        return loadSampleTable(m_tables, cycle.steps).and_then([&](const Table& steps) {
            return takeSampleSteps(m_access, m_clock, cycle.key, steps);
        });
    if (cycle.stage == CycleStage::Collecting)
        return {};
    m_clock.set(period.lastDay().addDays(kDaysToClose));
    return closeCycle(m_access, cycle.key, CloseMode::EvenIncomplete);
}

Result<> SampleMaker::fill(const SampleCycle& cycle)
{
    if (auto in = importAll(cycle, cycle.targets, CellKind::Target); !in)
        return in;
    m_clock.set(std::min(cycle.key.period.lastDay().addDays(kDaysToValues), kToday));
    for (const auto& [file, kind] :
         {std::pair(cycle.values, CellKind::Value), std::pair(cycle.amounts, CellKind::Amount)}) {
        if (auto in = importAll(cycle, file, kind); !in)
            return in;
    }
    if (auto noted = addNotes(cycle); !noted)
        return noted;
    for (const SampleBudget& budget : cycle.budgets) {
        if (auto set = setBudget(m_access, cycle.key, budget.team, budget.amount); !set)
            return set;
    }
    return {};
}

Result<> SampleMaker::importAll(const SampleCycle& cycle, const QString& file, CellKind kind)
{
    if (file.isEmpty())
        return {};
    const auto table = loadSampleTable(m_tables, file);
    if (!table)
        return failure(table.error());
    return wholly(importCells(m_access, cycle.key, *table, kind, ImportMode::AllOrNothing));
}

Result<> SampleMaker::addNotes(const SampleCycle& cycle)
{
    if (cycle.notes.isEmpty())
        return {};
    const auto table = loadSampleTable(m_tables, cycle.notes);
    if (!table)
        return failure(table.error());
    const auto column = [&](const char* name) {
        return table->headings.indexOf(QLatin1String(name));
    };
    for (const Table::Row& row : table->rows) {
        if (row.cells.value(column("scheme")) != cycle.key.scheme.text())
            continue;
        if (auto saved = saveNote(m_access,
                                  cycle.key,
                                  EmployeeId(row.cells.value(column("id"))),
                                  row.cells.value(column("indicator")),
                                  row.cells.value(column("note")));
            !saved)
            return saved;
    }
    return {};
}

} // namespace

Result<> makeSample(const Access& access, const TableReader& tables)
{
    if (Result<> may = permitted(access, Permission::EditPeople); !may)
        return failure(may.error());
    return SampleMaker(access, tables).make();
}

} // namespace plumbline
