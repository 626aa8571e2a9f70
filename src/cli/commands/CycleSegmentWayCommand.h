// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Shows and sets how the company makes one score of several segments.
class CycleSegmentWayCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("cycle segment-way"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral("[days|majority] [--fewest-days NUMBER]");
    }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {0, 1}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
