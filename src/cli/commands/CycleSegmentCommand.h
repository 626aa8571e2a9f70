// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Says from when until when somebody is in a cycle, and changes it: who joins, leaves or moves.
class CycleSegmentCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("cycle segment"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral("CYCLE EMPLOYEE [--joined DAY | --left DAY | --moved DAY --to CYCLE] "
                              "[--reason TEXT] [--preview]");
    }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {2, 2}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
