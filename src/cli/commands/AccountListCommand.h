// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Lists the accounts of a company file.
class AccountListCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("account list"); }

    [[nodiscard]] QString synopsis() const override { return QStringLiteral(""); }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {0, 0}; }

    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
