// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Shows what is in a backup, and puts it in the company file's place.
class RestoreCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("restore"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral("FILE [--preview] [--recovery-code-fd N]");
    }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
