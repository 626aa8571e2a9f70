// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Secrets.h"

namespace plumbline {

/// Argon2id by libsodium, three passes over 64 MiB: about a seventh of a second.
class SodiumSecrets final : public Secrets
{
public:
    [[nodiscard]] Result<QByteArray> hash(const Password& password) override;
    [[nodiscard]] bool matches(const Password& password, const QByteArray& hash) override;
    void matchNothing(const Password& password) override;
    [[nodiscard]] Password oneTimePassword() override;
};

} // namespace plumbline
