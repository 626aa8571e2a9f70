// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/PackageTools.h"

namespace plumbline {

/// Ed25519 by libsodium.
class SodiumSignatures final : public Signatures
{
public:
    [[nodiscard]] SigningKeys makeKeys() const override;
    [[nodiscard]] QByteArray sign(const QByteArray& message,
                                  const QByteArray& secretKey) const override;
    [[nodiscard]] bool isSigned(const QByteArray& message,
                                const QByteArray& signature,
                                const QByteArray& publicKey) const override;
    [[nodiscard]] QString randomId() const override;
};

} // namespace plumbline
