// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Fills a package in where there is no company file, and seals it for the way back.
class PackageFillCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("package fill"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral("FILE OUT --by NAME [--values SHEET | --confirm | --appeal TEXT "
                              "[--line NODE] [--ground GROUND]]");
    }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {2, 2}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
