// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/MeasureRepository.h"
#include "storage/repositories/CycleNumbers.h"

namespace plumbline {

class SqliteMeasureRepository : public MeasureRepository
{
public:
    SqliteMeasureRepository(Database&, CycleNumbers&) { }

    [[nodiscard]] Result<std::vector<StoredMeasured>> measured(const CycleKey&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<> save(const CycleKey&, const StoredMeasured&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<> remove(const CycleKey&, const EmployeeId&, const CellKey&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<std::optional<QDateTime>> cutOff(const CycleKey&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<> setCutOff(const CycleKey&, const std::optional<QDateTime>&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<int> addSampling(const Sampling&,
                                          const std::vector<SampledContact>&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<std::vector<Sampling>> samplings() override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<std::vector<SampledContact>> sampled(int) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<std::optional<QString>> setting(const QString&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<> saveSetting(const QString&, const QString&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }
};

} // namespace plumbline
