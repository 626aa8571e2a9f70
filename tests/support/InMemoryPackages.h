// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Contents.h"

namespace plumbline::testing {

/// Keeps packages in memory.
class InMemoryPackages : public PackageRepository
{
public:
    explicit InMemoryPackages(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<std::optional<SigningKeys>> keys() override { return m_contents.signingKeys; }

    Result<> setKeys(const SigningKeys& keys) override
    {
        m_contents.signingKeys = keys;
        return {};
    }

    Result<> addSent(const QString& id,
                     const CycleKey& cycle,
                     const QByteArray& document,
                     const QString& /*by*/,
                     const QDateTime& /*at*/) override
    {
        m_contents.sentPackages.push_back({cycle, {id, document}});
        return {};
    }

    Result<std::optional<QByteArray>> sent(const QString& id) override
    {
        for (const auto& [cycle, package] : m_contents.sentPackages) {
            if (package.first == id)
                return package.second;
        }
        return std::nullopt;
    }

    Result<std::vector<QByteArray>> sentOf(const CycleKey& cycle) override
    {
        std::vector<QByteArray> found;
        for (const auto& [key, package] : m_contents.sentPackages) {
            if (key == cycle)
                found.push_back(package.second);
        }
        return found;
    }

    Result<> addTaken(const TakenPackage& package) override
    {
        m_contents.takenPackages.push_back(package);
        return {};
    }

    Result<std::optional<TakenPackage>> taken(const QString& id) override
    {
        for (const TakenPackage& package : m_contents.takenPackages) {
            if (package.id == id)
                return package;
        }
        return std::nullopt;
    }

private:
    Contents& m_contents;
};

} // namespace plumbline::testing
