// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/BackupSetupCommand.h"

#include "application/backups/BackupWords.h"
#include "application/backups/SetUpBackups.h"
#include "cli/CompanySession.h"

namespace plumbline {

ExitStatus BackupSetupCommand::run(const Invocation& call, Console& console) const
{
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const auto code = setUpBackups((*session)->access());
    if (!code)
        return console.fail(code.error());
    if (console.speech() == Speech::Json) {
        return console.print("{\"recoveryCode\": \"" + code->text().toLatin1() + "\"}\n");
    }
    return console.print(code->text() + QLatin1Char('\n') + recoveryCodeWords()
                         + QLatin1Char('\n'));
}

} // namespace plumbline
