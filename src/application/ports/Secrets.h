// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts/Password.h"
#include "domain/common/Result.h"

namespace plumbline {

/// Turns passwords into what may be stored. Slow on purpose.
class Secrets
{
public:
    virtual ~Secrets() = default;
    /// With its salt and its cost in it. `io-failed` where there is not enough memory.
    [[nodiscard]] virtual Result<QByteArray> hash(const Password& password) = 0;
    [[nodiscard]] virtual bool matches(const Password& password, const QByteArray& hash) = 0;
    /// Takes as long as matches(), for a name that nobody has.
    virtual void matchNothing(const Password& password) = 0;
    /// For somebody else to sign in by once: easily read out, never 0 or O.
    [[nodiscard]] virtual Password oneTimePassword() = 0;

protected:
    Secrets() = default;
    Secrets(const Secrets&) = default;
    Secrets& operator=(const Secrets&) = default;
};

} // namespace plumbline
