// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Makes the company's recovery code, told once, after which backups are sealed.
class BackupSetupCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("backup setup"); }

    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
