// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Makes a new company file, empty or with the sample company.
class InitCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("init"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral("[--sample [--without-accounts]]");
    }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
