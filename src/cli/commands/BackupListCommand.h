// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// The sealed backups in the company's folder, newest first.
class BackupListCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("backup list"); }

    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
