// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Takes in what came back: a package or a filled score sheet, once.
class PackageTakeCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("package take"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral("FILE [--dry-run] [--conflicts ours|theirs]");
    }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
