// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Checks the whole company file, and against a code that somebody wrote down.
class VerifyCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("verify"); }

    [[nodiscard]] QString synopsis() const override { return QStringLiteral("[--against CODE]"); }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
