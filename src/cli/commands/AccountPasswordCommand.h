// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Changes the password of who acts, or puts it into the keyring.
class AccountPasswordCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("account password"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral("[--new-password-fd N] [--remember]");
    }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {0, 0}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
