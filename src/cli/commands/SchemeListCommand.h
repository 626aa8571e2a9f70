// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Names the library's schemes, or the company's with --db.
class SchemeListCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("scheme list"); }

    [[nodiscard]] QString synopsis() const override { return QStringLiteral(""); }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {}; }

    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
