// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Forgets a person: names and texts go, figures stay.
class EraseEmployeeCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("erase-employee"); }

    [[nodiscard]] QString synopsis() const override { return QStringLiteral("ID --reason TEXT"); }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
