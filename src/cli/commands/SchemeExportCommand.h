// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Writes a scheme of the library, or of the company with --db.
class SchemeExportCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("scheme export"); }

    [[nodiscard]] QString synopsis() const override { return QStringLiteral("ID [FILE]"); }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 2}; }

    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
