// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "storage/repositories/CycleNumbers.h"

namespace plumbline {

/// Cycles pinned to a scheme version, and the people taken into them.
class SqliteCycleRepository final : public CycleRepository
{
public:
    SqliteCycleRepository(Database& database, CycleNumbers& numbers);

    [[nodiscard]] Result<std::vector<Cycle>> cycles() override;
    [[nodiscard]] Result<std::optional<Cycle>> cycle(const CycleKey& key) override;
    [[nodiscard]] Result<> add(const Cycle& cycle,
                               const std::vector<Appraisal>& appraisals) override;
    [[nodiscard]] Result<> addAppraisal(const CycleKey& key, const Appraisal& appraisal) override;
    [[nodiscard]] Result<> setClosed(const CycleKey& key, const QDateTime& at) override;
    /// By the employee's id.
    [[nodiscard]] Result<std::vector<Appraisal>> appraisals(const CycleKey& key) override;

private:
    [[nodiscard]] Result<> addAppraisal(std::int64_t cycle, const Appraisal& appraisal);

    CycleNumbers& m_numbers;
    Statement m_cycles;
    Statement m_cycle;
    Statement m_add;
    Statement m_addAppraisal;
    Statement m_setClosed;
    Statement m_appraisals;
};

} // namespace plumbline
