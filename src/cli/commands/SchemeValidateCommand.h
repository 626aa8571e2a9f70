// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Reads a scheme file and says whether it is sound.
class SchemeValidateCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("scheme validate"); }

    [[nodiscard]] QString synopsis() const override { return QStringLiteral("FILE|-"); }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }

    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
