// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "storage/repositories/CycleNumbers.h"

namespace plumbline {

/// Budgets by cycle and team.
class SqliteBudgetRepository final : public BudgetRepository
{
public:
    SqliteBudgetRepository(Database& database, CycleNumbers& numbers);

    [[nodiscard]] Result<std::vector<StoredBudget>> budgets(const CycleKey& key) override;
    [[nodiscard]] Result<> save(const CycleKey& key, const StoredBudget& budget) override;
    [[nodiscard]] Result<> remove(const CycleKey& key, const std::optional<TeamId>& team) override;

private:
    CycleNumbers& m_numbers;
    Statement m_budgets;
    Statement m_save;
    Statement m_remove;
};

} // namespace plumbline
