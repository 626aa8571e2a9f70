// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/rewards/Budgets.h"

#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/policy/Permit.h"

namespace plumbline {

namespace {

Result<> checkTeam(Repositories& repositories, const std::optional<TeamId>& team)
{
    if (!team)
        return {};
    const auto teams = repositories.people().teams();
    if (!teams)
        return failure(teams.error());
    const auto isIt = [&](const Team& one) { return one.id == *team; };
    if (std::any_of(teams->begin(), teams->end(), isIt))
        return {};
    return failure(ErrorCode::NotFound,
                   team->text(),
                   QT_TRANSLATE_NOOP("Messages", "There is no team “%1”."),
                   {team->text()});
}

Result<std::optional<StoredBudget>>
budgetOf(Repositories& repositories, const CycleKey& key, const std::optional<TeamId>& team)
{
    return repositories.budgets().budgets(key).map(
        [&](const std::vector<StoredBudget>& budgets) -> std::optional<StoredBudget> {
            for (const StoredBudget& one : budgets) {
                if (one.team == team)
                    return one;
            }
            return std::nullopt;
        });
}

Result<> put(const Access& access,
             Repositories& repositories,
             const CycleKey& key,
             const std::optional<TeamId>& team,
             const std::optional<Decimal>& amount)
{
    const auto before = budgetOf(repositories, key, team);
    if (!before)
        return failure(before.error());
    const auto known = *before ? std::optional((*before)->amount) : std::nullopt;
    if (known == amount)
        return {};
    Result<> stored = amount
        ? repositories.budgets().save(key, {team, *amount, access.session.user, access.clock.now()})
        : repositories.budgets().remove(key, team);
    if (!stored)
        return stored;
    return audit(access,
                 repositories,
                 {QStringLiteral("budget.set"),
                  key.toString() + (team ? QLatin1Char('/') + team->text() : QString()),
                  known ? known->toString() : QString(),
                  amount ? amount->toString() : QString(),
                  {}});
}

} // namespace

Result<std::vector<StoredBudget>> loadBudgets(const Access& access, const CycleKey& key)
{
    if (Result<> may = permitted(access, Permission::SeeRewards, {key}); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    if (const auto cycle = findCycle(repositories, key); !cycle)
        return failure(cycle.error());
    return repositories.budgets().budgets(key);
}

Result<> setBudget(const Access& access,
                   const CycleKey& key,
                   const std::optional<TeamId>& team,
                   const std::optional<Decimal>& amount)
{
    if (Result<> may = permitted(access, Permission::SetBudget, {key}); !may)
        return failure(may.error());
    if (amount && *amount < Decimal{0})
        return failure(ErrorCode::OutOfRange,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "A budget is not below zero."));
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        if (const auto cycle = findCycle(repositories, key); !cycle)
            return failure(cycle.error());
        if (auto checked = checkTeam(repositories, team); !checked)
            return checked;
        return put(access, repositories, key, team, amount);
    });
}

} // namespace plumbline
