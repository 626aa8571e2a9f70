// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Secrets.h"

namespace plumbline::testing {

/// Keeps passwords as they are, behind a word: quick, for tests alone.
class PlainSecrets : public Secrets
{
public:
    Result<QByteArray> hash(const Password& password) override
    {
        return QByteArray("plain:") + password.bytes().toByteArray();
    }

    bool matches(const Password& password, const QByteArray& hash) override
    {
        return hash == "plain:" + password.bytes().toByteArray();
    }

    void matchNothing(const Password& /*password*/) override { }

    Password oneTimePassword() override
    {
        return Password::fromText(QStringLiteral("once-%1-only").arg(++m_count));
    }

private:
    int m_count = 0;
};

} // namespace plumbline::testing
