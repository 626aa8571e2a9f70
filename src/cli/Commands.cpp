// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/commands/AccountAddCommand.h"
#include "cli/commands/AccountCloseCommand.h"
#include "cli/commands/AccountListCommand.h"
#include "cli/commands/AccountPasswordCommand.h"
#include "cli/commands/AccountResetCommand.h"
#include "cli/commands/AccountRolesCommand.h"
#include "cli/commands/AuditCommand.h"
#include "cli/commands/BackupCommand.h"
#include "cli/commands/BackupListCommand.h"
#include "cli/commands/BackupSetupCommand.h"
#include "cli/commands/CycleAdvanceCommand.h"
#include "cli/commands/CycleListCommand.h"
#include "cli/commands/CycleOpenCommand.h"
#include "cli/commands/CycleSegmentCommand.h"
#include "cli/commands/CycleSegmentWayCommand.h"
#include "cli/commands/CycleStatusCommand.h"
#include "cli/commands/EraseEmployeeCommand.h"
#include "cli/commands/EvaluateCommand.h"
#include "cli/commands/ExportCommand.h"
#include "cli/commands/ExportEmployeeCommand.h"
#include "cli/commands/ImportCommand.h"
#include "cli/commands/InitCommand.h"
#include "cli/commands/MeasureCommand.h"
#include "cli/commands/PackageFillCommand.h"
#include "cli/commands/PackageSendCommand.h"
#include "cli/commands/PackageTakeCommand.h"
#include "cli/commands/ReportCommand.h"
#include "cli/commands/RestoreCommand.h"
#include "cli/commands/SchemeExportCommand.h"
#include "cli/commands/SchemeImportCommand.h"
#include "cli/commands/SchemeListCommand.h"
#include "cli/commands/SchemeValidateCommand.h"
#include "cli/commands/ScoreCommand.h"
#include "cli/commands/SettleCommand.h"
#include "cli/commands/VerifyCommand.h"

namespace plumbline {

const std::vector<std::unique_ptr<Command>>& commands()
{
    static const auto kCommands = [] {
        std::vector<std::unique_ptr<Command>> all;
        all.push_back(std::make_unique<EvaluateCommand>());
        all.push_back(std::make_unique<SchemeValidateCommand>());
        all.push_back(std::make_unique<SchemeListCommand>());
        all.push_back(std::make_unique<SchemeExportCommand>());
        all.push_back(std::make_unique<SchemeImportCommand>());
        all.push_back(std::make_unique<InitCommand>());
        all.push_back(std::make_unique<ImportCommand>());
        all.push_back(std::make_unique<MeasureCommand>());
        all.push_back(std::make_unique<CycleOpenCommand>());
        all.push_back(std::make_unique<CycleListCommand>());
        all.push_back(std::make_unique<CycleStatusCommand>());
        all.push_back(std::make_unique<CycleSegmentCommand>());
        all.push_back(std::make_unique<CycleSegmentWayCommand>());
        all.push_back(std::make_unique<CycleAdvanceCommand>());
        all.push_back(std::make_unique<ScoreCommand>());
        all.push_back(std::make_unique<SettleCommand>());
        all.push_back(std::make_unique<PackageSendCommand>());
        all.push_back(std::make_unique<PackageFillCommand>());
        all.push_back(std::make_unique<PackageTakeCommand>());
        all.push_back(std::make_unique<ReportCommand>());
        all.push_back(std::make_unique<ExportCommand>());
        all.push_back(std::make_unique<BackupSetupCommand>());
        all.push_back(std::make_unique<BackupListCommand>());
        all.push_back(std::make_unique<AuditCommand>());
        all.push_back(std::make_unique<VerifyCommand>());
        all.push_back(std::make_unique<ExportEmployeeCommand>());
        all.push_back(std::make_unique<EraseEmployeeCommand>());
        all.push_back(std::make_unique<BackupCommand>());
        all.push_back(std::make_unique<RestoreCommand>());
        all.push_back(std::make_unique<AccountListCommand>());
        all.push_back(std::make_unique<AccountAddCommand>());
        all.push_back(std::make_unique<AccountRolesCommand>());
        all.push_back(std::make_unique<AccountResetCommand>());
        all.push_back(std::make_unique<AccountCloseCommand>());
        all.push_back(std::make_unique<AccountPasswordCommand>());
        return all;
    }();
    return kCommands;
}

} // namespace plumbline
