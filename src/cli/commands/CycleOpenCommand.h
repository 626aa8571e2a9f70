// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Opens a period for everyone whose position fits the scheme.
class CycleOpenCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("cycle open"); }

    [[nodiscard]] QString synopsis() const override { return QStringLiteral("SCHEME PERIOD"); }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {2, 2}; }

    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
