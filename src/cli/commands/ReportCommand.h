// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Writes PDF reports of any layout: one a person (or team), or all in one file.
class ReportCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("report"); }

    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral(
            "CYCLE --out DIR [--layout LAYOUT] [--employee ID …] [--team ID] [--combined] "
            "[--language LANG] [--page-size SIZE] [--names PATTERN] [--appendix]");
    }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }

    [[nodiscard]] Needs needs() const override { return Needs::Fonts; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
