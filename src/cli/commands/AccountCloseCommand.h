// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Closes an account, or opens it again.
class AccountCloseCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("account close"); }

    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME [--reopen]"); }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
