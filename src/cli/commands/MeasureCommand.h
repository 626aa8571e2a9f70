// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// What a measure comes to in a period, by employee, team or company.
class MeasureCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("measure"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral("NAME --period P [--param k=v …] [--by employee|team|company] "
                              "[--as-of DATE]");
    }

    /// The name; behind --param k=v further k=v may follow.
    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, kMostArguments}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;

private:
    static constexpr qsizetype kMostArguments = 100;
};

} // namespace plumbline
