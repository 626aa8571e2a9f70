// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/PackageRepository.h"

namespace plumbline {

/// plumbline-package/1 (docs/FORMATS.md).
class PackageFormat
{
public:
    virtual ~PackageFormat() = default;
    /// The slip alone, byte for byte what is signed.
    [[nodiscard]] virtual QByteArray slip(const PackageSlip& slip) const = 0;
    [[nodiscard]] virtual Result<PackageSlip> readSlip(const QByteArray& json) const = 0;
    /// The answer alone, byte for byte what is signed after the slip.
    [[nodiscard]] virtual QByteArray answer(const PackageAnswer& answer) const = 0;
    [[nodiscard]] virtual QByteArray write(const Package& package) const = 0;
    [[nodiscard]] virtual Result<Package> read(const QByteArray& json) const = 0;
};

/// Signatures that only who has the secret key can make, and names that nobody guesses.
class Signatures
{
public:
    virtual ~Signatures() = default;
    [[nodiscard]] virtual SigningKeys makeKeys() const = 0;
    [[nodiscard]] virtual QByteArray sign(const QByteArray& message,
                                          const QByteArray& secretKey) const = 0;
    [[nodiscard]] virtual bool isSigned(const QByteArray& message,
                                        const QByteArray& signature,
                                        const QByteArray& publicKey) const = 0;
    [[nodiscard]] virtual QString randomId() const = 0;
};

/// What it takes to send and to take packages.
struct PackageTools
{
    const PackageFormat& format;
    const Signatures& signatures;
};

} // namespace plumbline
