// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Takes a scheme file into the company.
class SchemeImportCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("scheme import"); }

    [[nodiscard]] QString synopsis() const override { return QStringLiteral("FILE|-"); }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }

    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
