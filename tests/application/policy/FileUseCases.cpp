// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accounts/IdleTime.h"
#include "application/backups/BackUp.h"
#include "application/backups/BackupState.h"
#include "application/backups/SetUpBackups.h"
#include "application/records/RecordFeed.h"
#include "application/trail/CheckFile.h"
#include "application/trail/ErasePerson.h"
#include "application/trail/ExportPerson.h"
#include "application/trail/SearchTrail.h"
#include "tests/application/policy/Dropped.h"
#include "tests/application/policy/UseCases.h"

namespace plumbline::testing {

std::vector<UseCase> fileUseCases()
{
    return {
        {"setIdleMinutes",
         Permission::ManageSettings,
         {},
         [](const Access& access) -> Result<> { return setIdleMinutes(access, 5); }},
        {"backUpNow",
         Permission::ManageBackups,
         {},
         [](const Access& access) -> Result<> { return dropped(backUpNow(access)); }},
        {"backUpTo",
         Permission::ManageBackups,
         {},
         [](const Access& access) -> Result<> {
             return backUpTo(access, QStringLiteral("nowhere/at-all.plumb-backup"));
         }},
        {"backupState",
         std::nullopt,
         {},
         [](const Access& access) -> Result<> { return dropped(backupState(access)); }},
        {"listBackups",
         Permission::ManageBackups,
         {},
         [](const Access& access) -> Result<> { return dropped(listBackups(access)); }},
        {"checkBackup",
         Permission::ManageBackups,
         {},
         [](const Access& access) -> Result<> {
             return checkBackup(access, QStringLiteral("nowhere/at-all.plumb-backup"));
         }},
        {"setUpBackups",
         Permission::ManageBackups,
         {},
         [](const Access& access) -> Result<> { return dropped(setUpBackups(access)); }},
        {"setUpBackups with a code",
         Permission::ManageBackups,
         {},
         [](const Access& access) -> Result<> {
             return setUpBackups(access, RecoveryCode(RecoveryCode::Secret{}));
         }},
        {"newRecoveryCode",
         Permission::ManageBackups,
         {},
         [](const Access& access) -> Result<> { return dropped(newRecoveryCode(access)); }},
        {"checkRecoveryCode",
         Permission::ManageBackups,
         {},
         [](const Access& access) -> Result<> {
             return checkRecoveryCode(access, RecoveryCode(RecoveryCode::Secret{}));
         }},
        {"chosenBackupFolder",
         Permission::ManageBackups,
         {},
         [](const Access& access) -> Result<> { return dropped(chosenBackupFolder(access)); }},
        {"chooseBackupFolder",
         Permission::ManageBackups,
         {},
         [](const Access& access) -> Result<> {
             return chooseBackupFolder(access, QStringLiteral("nowhere"));
         }},
        {"erasePerson",
         Permission::ErasePerson,
         ofEmployee(),
         [](const Access& access) -> Result<> {
             return dropped(erasePerson(access, anEmployee(), QStringLiteral("why")));
         }},
        {"exportPerson",
         Permission::ExportPerson,
         ofEmployee(),
         [](const Access& access) -> Result<> {
             return dropped(exportPerson(access, anEmployee()));
         }},
        {"searchTrail",
         Permission::ReadTrail,
         {},
         [](const Access& access) -> Result<> { return dropped(searchTrail(access, {})); }},
        {"historyOf",
         Permission::ReadTrail,
         {},
         [](const Access& access) -> Result<> {
             return dropped(historyOf(access, QStringLiteral("desk-quarterly")));
         }},
        {"checkFile",
         Permission::VerifyFile,
         {},
         [](const Access& access) -> Result<> {
             WorkProgress progress;
             return dropped(checkFile(access, {}, {}, progress));
         }},
        {"recogniseCode",
         Permission::VerifyFile,
         {},
         [](const Access& access) -> Result<> {
             WorkProgress progress;
             return dropped(
                 recogniseCode(access, QStringLiteral("0000-1111-2222-3333"), {}, progress));
         }},
        {"verifyFile",
         Permission::VerifyFile,
         {},
         [](const Access& access) -> Result<> {
             WorkProgress progress;
             return dropped(verifyFile(access, {}, progress));
         }},
    };
}

} // namespace plumbline::testing
