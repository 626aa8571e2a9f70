// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Writes a cycle's scores, or another of its tables, as a spreadsheet or as CSV.
class ExportCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("export"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral("CYCLE FILE [--table NAME]");
    }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {2, 2}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
