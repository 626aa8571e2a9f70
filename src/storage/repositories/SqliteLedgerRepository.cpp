// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteLedgerRepository.h"

#include "storage/repositories/FilteredRows.h"
#include "storage/repositories/StoredForms.h"

namespace plumbline {

namespace {

constexpr const char* kAddRun =
    "INSERT INTO settlement_run (cycle, revision, by, at) VALUES (?, ?, ?, ?)";
constexpr const char* kRuns =
    "SELECT number, revision, by, at FROM settlement_run WHERE cycle = ? ORDER BY number";
constexpr const char* kAdd =
    "INSERT INTO ledger_entry (cycle, employee, what, turn, amount, reverses, run, by, at, reason) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kColumns = "t.number, t.employee, t.what, t.turn, t.amount, "
                                 "coalesce(t.reverses, 0), coalesce(t.run, 0), t.by, t.at, "
                                 "t.reason";
constexpr const char* kEntry =
    "SELECT t.number, t.employee, t.what, t.turn, t.amount, coalesce(t.reverses, 0), "
    "coalesce(t.run, 0), t.by, t.at, t.reason, c.scheme, c.period FROM ledger_entry t "
    "JOIN cycle c ON c.number = t.cycle WHERE t.number = ?";
constexpr const char* kAddDecision =
    "INSERT INTO proposal_decision (cycle, employee, action, verdict, instead, amount, reason, by, "
    "at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kDecisionColumns =
    "t.employee, t.action, t.verdict, coalesce(t.instead, ''), coalesce(t.amount, ''), t.reason, "
    "t.by, t.at";

std::optional<std::int64_t> orNull(int number)
{
    return number == 0 ? std::nullopt : std::optional<std::int64_t>(number);
}

Result<LedgerEntry> entryIn(const Row& row)
{
    const Result<CycleKey> cycle = cycleIn(row, 10);
    if (!cycle)
        return failure(cycle.error());
    return Rational::parse(row.text(4)).map([&](const Rational& amount) {
        LedgerEntry entry;
        entry.number = static_cast<int>(row.integer(0));
        entry.source = {*cycle, EmployeeId(row.text(1)), row.text(2)};
        entry.turn = static_cast<int>(row.integer(3));
        entry.amount = amount;
        entry.reverses = static_cast<int>(row.integer(5));
        entry.run = static_cast<int>(row.integer(6));
        entry.by = row.text(7);
        entry.at = storedMoment(row.integer(8));
        entry.reason = row.text(9);
        return entry;
    });
}

Result<DecidedProposal> decisionIn(const Row& row)
{
    const Result<CycleKey> cycle = cycleIn(row, 8);
    if (!cycle)
        return failure(cycle.error());
    DecidedProposal stored;
    stored.proposal = {
        *cycle, EmployeeId(row.text(0)), action(row.text(1)).value_or(Action::Commend)};
    stored.decision.verdict = static_cast<ProposalVerdict>(row.integer(2));
    stored.decision.instead = action(row.text(3));
    stored.decision.reason = row.text(5);
    stored.by = row.text(6);
    stored.at = storedMoment(row.integer(7));
    if (row.text(4).isEmpty())
        return stored;
    return Decimal::parse(row.text(4)).map([&](const Decimal& amount) {
        stored.decision.amount = amount;
        return stored;
    });
}

} // namespace

SqliteLedgerRepository::SqliteLedgerRepository(Database& database, CycleNumbers& numbers)
    : m_numbers(numbers)
    , m_last(database, kLastNumber)
    , m_addRun(database, kAddRun)
    , m_runs(database, kRuns)
    , m_add(database, kAdd)
    , m_entries(database, filteredRows(kColumns, "ledger_entry"))
    , m_entry(database, kEntry)
    , m_addDecision(database, kAddDecision)
    , m_decisions(database, filteredRows(kDecisionColumns, "proposal_decision"))
{
}

Result<int> SqliteLedgerRepository::addRun(const SettlementRun& run)
{
    return m_numbers.number(run.cycle)
        .and_then([&](std::int64_t cycle) {
            return m_addRun.run(cycle, std::int64_t{run.revision}, run.by, toStored(run.at));
        })
        .and_then([this] { return numberOfLast(m_last); });
}

Result<std::vector<SettlementRun>> SqliteLedgerRepository::runs(const CycleKey& key)
{
    std::vector<SettlementRun> runs;
    const Result<> read = m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_runs.read(
            [&](const Row& row) {
                runs.push_back({static_cast<int>(row.integer(0)),
                                key,
                                static_cast<int>(row.integer(1)),
                                row.text(2),
                                storedMoment(row.integer(3))});
            },
            cycle);
    });
    return read.map([&runs] { return std::move(runs); });
}

Result<int> SqliteLedgerRepository::add(const LedgerEntry& entry)
{
    return m_numbers.number(entry.source.cycle)
        .and_then([&](std::int64_t cycle) {
            return m_add.run(cycle,
                             entry.source.employee.text(),
                             entry.source.what,
                             std::int64_t{entry.turn},
                             entry.amount.toString(),
                             orNull(entry.reverses),
                             orNull(entry.run),
                             entry.by,
                             toStored(entry.at),
                             entry.reason);
        })
        .and_then([this] { return numberOfLast(m_last); });
}

Result<std::vector<LedgerEntry>> SqliteLedgerRepository::entries(const LedgerFilter& filter)
{
    std::vector<LedgerEntry> entries;
    const Result<> read = readFiltered(m_entries, filter, [&](const Row& row) {
        return entryIn(row).map([&](LedgerEntry&& entry) { entries.push_back(std::move(entry)); });
    });
    return read.map([&entries] { return std::move(entries); });
}

Result<std::optional<LedgerEntry>> SqliteLedgerRepository::entry(int number)
{
    std::optional<LedgerEntry> found;
    const Result<> read = m_entry.read(
        [&](const Row& row) {
            return entryIn(row).map([&](LedgerEntry&& entry) { found = std::move(entry); });
        },
        std::int64_t{number});
    return read.map([&found] { return std::move(found); });
}

Result<> SqliteLedgerRepository::addDecision(const DecidedProposal& stored)
{
    const ProposalDecision& decision = stored.decision;
    const auto instead =
        decision.instead ? std::optional(actionName(*decision.instead)) : std::nullopt;
    const auto amount = decision.amount ? std::optional(decision.amount->toString()) : std::nullopt;
    return m_numbers.number(stored.proposal.cycle).and_then([&](std::int64_t cycle) {
        return m_addDecision.run(cycle,
                                 stored.proposal.employee.text(),
                                 actionName(stored.proposal.action),
                                 std::int64_t{static_cast<int>(decision.verdict)},
                                 instead,
                                 amount,
                                 decision.reason,
                                 stored.by,
                                 toStored(stored.at));
    });
}

Result<std::vector<DecidedProposal>> SqliteLedgerRepository::decisions(const LedgerFilter& filter)
{
    std::vector<DecidedProposal> decisions;
    const Result<> read = readFiltered(m_decisions, filter, [&](const Row& row) {
        return decisionIn(row).map(
            [&](DecidedProposal&& decision) { decisions.push_back(std::move(decision)); });
    });
    return read.map([&decisions] { return std::move(decisions); });
}

} // namespace plumbline
