// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backups/BackupState.h"

#include "application/backups/BackupSettings.h"
#include "application/backups/OwnBackups.h"
#include "application/policy/Acting.h"
#include "application/policy/Permit.h"
#include "application/ports/TrailRepository.h"

namespace plumbline {

namespace {

/// Backups from before the last erasure hold whoever was erased.
Result<ErasedInBackups> erasedIn(Repositories& repositories, const std::vector<BackupFacts>& own)
{
    TrailSearch search;
    search.action = QStringLiteral("person.erased");
    search.limit = 1;
    const auto erasures = repositories.trail().find(search);
    if (!erasures)
        return failure(erasures.error());
    ErasedInBackups erased;
    if (erasures->entries.empty())
        return erased;
    const QDateTime& at = erasures->entries.front().at;
    for (const BackupFacts& facts : own) { // Newest first.
        if (facts.madeAt >= at)
            continue;
        if (erased.backups++ == 0)
            erased.newest = facts.madeAt;
    }
    return erased;
}

BackupWarning warningOf(const BackupState& state, const QDateTime& now)
{
    if (!state.isSetUp)
        return BackupWarning::NotSetUp;
    if (state.lastFailure)
        return BackupWarning::Failed;
    if (!state.lastGood)
        return BackupWarning::NoneYet;
    const bool isOld = state.lastGood->madeAt.daysTo(now) > kDaysUntilOld;
    return isOld && state.isChangedSince ? BackupWarning::Old : BackupWarning::None;
}

} // namespace

Result<BackupState> backupState(const Access& access)
{
    Repositories& repositories = access.store.repositories();
    // Whoever works with the file may know whether it would survive.
    if (const auto acting = actingNow(access, repositories); !acting)
        return failure(acting.error());
    const auto settings = backupSettings(repositories);
    if (!settings)
        return failure(settings.error());
    BackupState state;
    state.isSetUp = settings->isSetUp();
    state.folder = backupFolder(access.store.path(), settings->chosenFolder);
    state.lastFailure = access.store.backupFailure();
    if (state.isSetUp) {
        const auto own = ownBackups(access, *settings);
        const auto head = headCode(repositories);
        if (!own || !head)
            return failure(own ? head.error() : own.error());
        if (!own->empty())
            state.lastGood = own->front();
        state.isChangedSince = own->empty() || own->front().head != *head;
        const auto erased = erasedIn(repositories, *own);
        if (!erased)
            return failure(erased.error());
        state.erased = *erased;
    }
    state.warning = warningOf(state, access.clock.now());
    return state;
}

Result<std::vector<BackupFacts>> listBackups(const Access& access)
{
    Repositories& repositories = access.store.repositories();
    return permit(access, repositories, Permission::ManageBackups)
        .and_then([&] { return backupSettings(repositories); })
        .and_then([&](const BackupSettings& settings) {
            return access.store.vault().list(
                backupFolder(access.store.path(), settings.chosenFolder));
        });
}

Result<> checkBackup(const Access& access, const QString& path)
{
    return permit(access, access.store.repositories(), Permission::ManageBackups).and_then([&] {
        return access.store.vault().check(path);
    });
}

} // namespace plumbline
