// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Adds an account; in a file without any, its first administrator.
class AccountAddCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("account add"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral(
            "NAME --role ROLE … [--person ID] [--scheme SCHEME …] [--new-password-fd N]");
    }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
