// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Writes everything about one person into a file.
class ExportEmployeeCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("export-employee"); }

    [[nodiscard]] QString synopsis() const override { return QStringLiteral("ID FILE"); }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {2, 2}; }

    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
