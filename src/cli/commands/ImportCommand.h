// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Brings a table in, whole or not at all.
class ImportCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("import"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral(
            "KIND FILE [--cycle CYCLE] [--map FILE] [--dry-run] [--take-good] [--update] "
            "[--create-employees]");
    }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {2, 2}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
