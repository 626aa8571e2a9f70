// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Brings the ledger of rewards and penalties to what a cycle's results say; once.
class SettleCommand : public Command
{
public:
    [[nodiscard]] QString words() const override { return QStringLiteral("settle"); }

    [[nodiscard]] QString synopsis() const override { return QStringLiteral("CYCLE [--dry-run]"); }

    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }

    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitStatus run(const Invocation& call, Console& console) const override;
};

} // namespace plumbline
