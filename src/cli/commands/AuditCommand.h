// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Lists what was done, from the newest to the oldest.
class AuditCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("audit"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral("[--user U] [--action A] [--object O] [--person ID] [--text T] "
                              "[--from DAY] [--to DAY] [--limit N]");
    }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
