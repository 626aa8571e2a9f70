// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Every cycle with how far it is, newest first.
class CycleListCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("cycle list"); }

    [[nodiscard]] QString synopsis() const override { return QStringLiteral(""); }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {}; }

    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
