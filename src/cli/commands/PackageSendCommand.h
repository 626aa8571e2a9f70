// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Sends work out: as a signed package, or as a score sheet to be filled in.
class PackageSendCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("package send"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral("CYCLE FILE [--to NAME] [--people ID,ID] [--kind KIND]");
    }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {2, 2}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
