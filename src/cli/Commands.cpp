// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/commands/EvaluateCommand.h"
#include "cli/commands/SchemeExportCommand.h"
#include "cli/commands/SchemeListCommand.h"
#include "cli/commands/SchemeValidateCommand.h"

namespace plumbline {

const std::vector<std::unique_ptr<Command>>& commands()
{
    static const auto kCommands = [] {
        std::vector<std::unique_ptr<Command>> all;
        all.push_back(std::make_unique<EvaluateCommand>());
        all.push_back(std::make_unique<SchemeValidateCommand>());
        all.push_back(std::make_unique<SchemeListCommand>());
        all.push_back(std::make_unique<SchemeExportCommand>());
        return all;
    }();
    return kCommands;
}

} // namespace plumbline
