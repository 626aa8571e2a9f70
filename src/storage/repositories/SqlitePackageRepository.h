// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/PackageRepository.h"
#include "storage/repositories/CycleNumbers.h"

namespace plumbline {

/// Packages that went out and came back, and the keys of the file.
class SqlitePackageRepository final : public PackageRepository
{
public:
    SqlitePackageRepository(Database& database, CycleNumbers& numbers);

    [[nodiscard]] Result<std::optional<SigningKeys>> keys() override;
    [[nodiscard]] Result<> setKeys(const SigningKeys& keys) override;
    [[nodiscard]] Result<> addSent(const QString& id,
                                   const CycleKey& cycle,
                                   const QByteArray& document,
                                   const QString& by,
                                   const QDateTime& at) override;
    [[nodiscard]] Result<std::optional<QByteArray>> sent(const QString& id) override;
    [[nodiscard]] Result<std::vector<QByteArray>> sentOf(const CycleKey& cycle) override;
    [[nodiscard]] Result<> addTaken(const TakenPackage& package) override;
    [[nodiscard]] Result<std::optional<TakenPackage>> taken(const QString& id) override;

private:
    CycleNumbers& m_numbers;
    Statement m_keys;
    Statement m_setKeys;
    Statement m_addSent;
    Statement m_sent;
    Statement m_sentOf;
    Statement m_addTaken;
    Statement m_taken;
};

} // namespace plumbline
