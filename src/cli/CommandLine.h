// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace plumbline {

/// Which command the words of a call name, and where its own arguments begin.
struct ChosenCommand
{
    const Command* command = nullptr; ///< Null: none.
    QStringList arguments; ///< Everything else, options included.
};

/// The program's arguments without its name. Options may stand before and after the command.
[[nodiscard]] ChosenCommand chooseCommand(const QStringList& arguments);
/// Reads the options and runs the command.
[[nodiscard]] ExitStatus
runCommand(const Command& command, const QStringList& arguments, Console& console);
/// What can be called, a line each.
[[nodiscard]] QString helpText();

} // namespace plumbline
