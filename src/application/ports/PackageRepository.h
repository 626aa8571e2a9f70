// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followups/Package.h"

namespace plumbline {

/// The pair of keys by which a company file signs what it sends.
struct SigningKeys
{
    QByteArray publicKey;
    QByteArray secretKey;
};

/// A package that was taken in.
struct TakenPackage
{
    QString id;
    QByteArray document; ///< As it came.
    QString by;
    QDateTime at;
};

/// Which packages went out and came back.
class PackageRepository
{
public:
    virtual ~PackageRepository() = default;
    [[nodiscard]] virtual Result<std::optional<SigningKeys>> keys() = 0;
    [[nodiscard]] virtual Result<> setKeys(const SigningKeys& keys) = 0; ///< Once.
    [[nodiscard]] virtual Result<> addSent(const QString& id,
                                           const CycleKey& cycle,
                                           const QByteArray& document,
                                           const QString& by,
                                           const QDateTime& at) = 0;
    [[nodiscard]] virtual Result<std::optional<QByteArray>> sent(const QString& id) = 0;
    /// The documents of a cycle's packages, in order.
    [[nodiscard]] virtual Result<std::vector<QByteArray>> sentOf(const CycleKey& cycle) = 0;
    [[nodiscard]] virtual Result<> addTaken(const TakenPackage& package) = 0;
    [[nodiscard]] virtual Result<std::optional<TakenPackage>> taken(const QString& id) = 0;
};

} // namespace plumbline
