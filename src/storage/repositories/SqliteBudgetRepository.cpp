// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteBudgetRepository.h"

#include "storage/repositories/StoredForms.h"

namespace plumbline {

namespace {

constexpr const char* kBudgets =
    "SELECT team, amount, set_by, set_at FROM budget WHERE cycle = ? ORDER BY team";
constexpr const char* kSave =
    "INSERT INTO budget (cycle, team, amount, set_by, set_at) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (cycle, team) DO UPDATE SET amount = excluded.amount, set_by = excluded.set_by, "
    "set_at = excluded.set_at";
constexpr const char* kRemove = "DELETE FROM budget WHERE cycle = ? AND team = ?";

QString storedTeam(const std::optional<TeamId>& team)
{
    return team ? team->text() : QStringLiteral("");
}

} // namespace

SqliteBudgetRepository::SqliteBudgetRepository(Database& database, CycleNumbers& numbers)
    : m_numbers(numbers)
    , m_budgets(database, kBudgets)
    , m_save(database, kSave)
    , m_remove(database, kRemove)
{
}

Result<std::vector<StoredBudget>> SqliteBudgetRepository::budgets(const CycleKey& key)
{
    std::vector<StoredBudget> budgets;
    const Result<> read = m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_budgets.read(
            [&budgets](const Row& row) {
                return Decimal::parse(row.text(1)).map([&](const Decimal& amount) {
                    const QString team = row.text(0);
                    budgets.push_back({team.isEmpty() ? std::nullopt : std::optional(TeamId(team)),
                                       amount,
                                       row.text(2),
                                       storedMoment(row.integer(3))});
                });
            },
            cycle);
    });
    return read.map([&budgets] { return std::move(budgets); });
}

Result<> SqliteBudgetRepository::save(const CycleKey& key, const StoredBudget& budget)
{
    return m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_save.run(cycle,
                          storedTeam(budget.team),
                          budget.amount.toString(),
                          budget.setBy,
                          toStored(budget.setAt));
    });
}

Result<> SqliteBudgetRepository::remove(const CycleKey& key, const std::optional<TeamId>& team)
{
    return m_numbers.number(key).and_then(
        [&](std::int64_t cycle) { return m_remove.run(cycle, storedTeam(team)); });
}

} // namespace plumbline
