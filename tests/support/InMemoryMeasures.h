// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Contents.h"

namespace plumbline::testing {

/// Keeps measured values, cut-offs, samplings and settings in memory.
class InMemoryMeasures : public MeasureRepository
{
public:
    explicit InMemoryMeasures(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<std::vector<StoredMeasured>> measured(const CycleKey& key) override
    {
        return m_contents.measured[key];
    }

    Result<> save(const CycleKey& key, const StoredMeasured& measured) override
    {
        putInto(m_contents.measured[key], measured, [&](const StoredMeasured& other) {
            return other.employee == measured.employee && other.key == measured.key;
        });
        return {};
    }

    Result<> remove(const CycleKey& key, const EmployeeId& employee, const CellKey& cell) override
    {
        std::erase_if(m_contents.measured[key], [&](const StoredMeasured& other) {
            return other.employee == employee && other.key == cell;
        });
        return {};
    }

    Result<std::optional<QDateTime>> cutOff(const CycleKey& key) override
    {
        const auto found = m_contents.cutOffs.find(key);
        return found == m_contents.cutOffs.end() ? std::nullopt : std::optional(found->second);
    }

    Result<> setCutOff(const CycleKey& key, const std::optional<QDateTime>& at) override
    {
        m_contents.cutOffs.erase(key);
        if (at)
            m_contents.cutOffs.emplace(key, *at);
        return {};
    }

    Result<int> addSampling(const Sampling& sampling,
                            const std::vector<SampledContact>& drawn) override
    {
        const int number = static_cast<int>(m_contents.samplings.size()) + 1;
        m_contents.samplings.insert(m_contents.samplings.begin(), sampling);
        m_contents.samplings.front().number = number;
        m_contents.sampled[number] = drawn;
        return number;
    }

    Result<std::vector<Sampling>> samplings() override { return m_contents.samplings; }

    /// Checked is what was said to be so in `Contents`.
    Result<std::vector<SampledContact>> sampled(int number) override
    {
        return m_contents.sampled[number];
    }

    Result<std::optional<QString>> setting(const QString& name) override
    {
        const auto found = m_contents.settings.find(name);
        return found == m_contents.settings.end() ? std::nullopt : std::optional(found->second);
    }

    Result<> saveSetting(const QString& name, const QString& value) override
    {
        m_contents.settings.insert_or_assign(name, value);
        return {};
    }

private:
    Contents& m_contents;
};

} // namespace plumbline::testing
