// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/MeasureRepository.h"

namespace plumbline::testing {

/// No records at all.
class NoMeasures : public MeasureRepository
{
public:
    [[nodiscard]] Result<std::vector<StoredMeasured>> measured(const CycleKey&) override
    {
        return std::vector<StoredMeasured>{};
    }

    [[nodiscard]] Result<> save(const CycleKey&, const StoredMeasured&) override { return {}; }

    [[nodiscard]] Result<> remove(const CycleKey&, const EmployeeId&, const CellKey&) override
    {
        return {};
    }

    [[nodiscard]] Result<std::optional<QDateTime>> cutOff(const CycleKey&) override
    {
        return std::optional<QDateTime>{};
    }

    [[nodiscard]] Result<> setCutOff(const CycleKey&, const std::optional<QDateTime>&) override
    {
        return {};
    }

    [[nodiscard]] Result<int> addSampling(const Sampling&,
                                          const std::vector<SampledContact>&) override
    {
        return int{};
    }

    [[nodiscard]] Result<std::vector<Sampling>> samplings() override
    {
        return std::vector<Sampling>{};
    }

    [[nodiscard]] Result<std::vector<SampledContact>> sampled(int) override
    {
        return std::vector<SampledContact>{};
    }

    [[nodiscard]] Result<std::optional<QString>> setting(const QString&) override
    {
        return std::optional<QString>{};
    }

    [[nodiscard]] Result<> saveSetting(const QString&, const QString&) override { return {}; }
};

} // namespace plumbline::testing
