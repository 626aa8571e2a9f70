// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/MeasureRepository.h"
#include "storage/repositories/CycleNumbers.h"

namespace plumbline {

/// What records came to in a cycle's cells, what was drawn to be checked, and the company's
/// settings.
class SqliteMeasureRepository final : public MeasureRepository
{
public:
    SqliteMeasureRepository(Database& database, CycleNumbers& numbers);

    /// By employee, then by the cell's key.
    [[nodiscard]] Result<std::vector<StoredMeasured>> measured(const CycleKey& key) override;
    [[nodiscard]] Result<std::optional<StoredMeasured>>
    measuredCell(const CycleKey& key, const EmployeeId& employee, const CellKey& cell) override;
    [[nodiscard]] Result<> save(const CycleKey& key, const StoredMeasured& measured) override;
    [[nodiscard]] Result<>
    remove(const CycleKey& key, const EmployeeId& employee, const CellKey& cell) override;
    [[nodiscard]] Result<std::optional<QDateTime>> cutOff(const CycleKey& key) override;
    [[nodiscard]] Result<> setCutOff(const CycleKey& key,
                                     const std::optional<QDateTime>& at) override;

    [[nodiscard]] Result<int> addSampling(const Sampling& sampling,
                                          const std::vector<SampledContact>& drawn) override;
    [[nodiscard]] Result<std::vector<Sampling>> samplings() override;
    [[nodiscard]] Result<std::vector<SampledContact>> sampled(int number) override;

    [[nodiscard]] Result<std::optional<QString>> setting(const QString& name) override;
    [[nodiscard]] Result<> saveSetting(const QString& name, const QString& value) override;

private:
    CycleNumbers& m_numbers;
    Statement m_measured;
    Statement m_measuredCell;
    Statement m_save;
    Statement m_remove;
    Statement m_cutOff;
    Statement m_setCutOff;
    Statement m_removeCutOff;
    Statement m_lastSampling;
    Statement m_addSampling;
    Statement m_addSampled;
    Statement m_samplings;
    Statement m_sampled;
    Statement m_setting;
    Statement m_saveSetting;
};

} // namespace plumbline
