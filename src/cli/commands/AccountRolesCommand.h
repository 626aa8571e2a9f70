// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Gives an account its roles, its person and its schemes, in the place of those it had.
class AccountRolesCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("account roles"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral("NAME --role ROLE … [--person ID] [--scheme SCHEME …]");
    }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
