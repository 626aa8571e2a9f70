// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Scores an evaluation document. Needs no company file and always speaks JSON.
class EvaluateCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("evaluate"); }

    [[nodiscard]] QString synopsis() const override { return QStringLiteral("FILE|- [--explain]"); }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
