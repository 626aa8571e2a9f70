// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Computes a cycle and keeps the result; a closed one prints what was kept. With
/// `--explain` the document, with every step.
class ScoreCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("score"); }

    [[nodiscard]] QString synopsis() const override { return QStringLiteral("CYCLE [--explain]"); }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
