// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// How far one cycle is and what it still lacks.
class CycleStatusCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("cycle status"); }

    [[nodiscard]] QString synopsis() const override { return QStringLiteral("CYCLE"); }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }

    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
