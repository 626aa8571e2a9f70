// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// A checked backup of the company file: into its folder, or to any file; sealed where there is a
/// recovery code.
class BackupCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("backup"); }

    [[nodiscard]] QString synopsis() const override { return QStringLiteral("[FILE]"); }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {0, 1}; }

    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
