// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Takes a cycle to a stage; without saying which, closes it.
class CycleAdvanceCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("cycle advance"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral("CYCLE [--to STAGE] [--back] [--reason TEXT] [--even-incomplete]");
    }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
