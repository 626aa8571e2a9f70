// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Gives an account a password to sign in by once.
class AccountResetCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("account reset"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral("NAME [--new-password-fd N]");
    }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
