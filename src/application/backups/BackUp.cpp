// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backups/BackUp.h"

#include "application/Transaction.h"
#include "application/backups/BackupSettings.h"
#include "application/backups/OwnBackups.h"
#include "application/backups/Retention.h"
#include "application/policy/Permit.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

constexpr qint64 kSecondsOfHour = 3600;

Result<> removeOld(const Access& access, const BackupSettings& settings, const BackupFacts& made)
{
    const auto all = ownBackups(access, settings);
    const auto company = access.store.repositories().company().company();
    if (!all || !company)
        return failure(all ? company.error() : all.error());
    const QTimeZone zone(company->timeZone.toLatin1());
    std::vector<QDateTime> times(all->size());
    std::ranges::transform(*all, times.begin(), &BackupFacts::madeAt);
    const std::vector<bool> kept = keptBackups(times, zone.isValid() ? zone : QTimeZone::utc());
    for (std::size_t place = 0; place < all->size(); ++place) {
        if (kept[place] || (*all)[place].path == made.path)
            continue;
        if (Result<> removed = access.store.vault().remove((*all)[place].path); !removed)
            return removed;
    }
    return {};
}

/// A place in the folder that no backup has.
QString freePlace(const Access& access,
                  const BackupSettings& settings,
                  const BackupReason why,
                  const std::vector<BackupFacts>& there)
{
    const QString folder = backupFolder(access.store.path(), settings.chosenFolder);
    const QString reason = backupReasonName(why);
    const auto placeOf = [&](const QString& asReason) {
        return folder + QLatin1Char('/')
            + backupName(access.store.path(), access.clock.now(), asReason);
    };
    QString place = placeOf(reason);
    for (int count = 2; std::ranges::find(there, place, &BackupFacts::path) != there.end(); ++count)
        place = placeOf(reason + QLatin1Char('-') + QString::number(count));
    return place;
}

Result<BackupOrder> orderFor(const Access& access, const BackupSettings& settings, BackupReason why)
{
    return headCode(access.store.repositories()).map([&](const QString& head) {
        return BackupOrder{{}, settings.key, settings.company, access.clock.now(), why, head};
    });
}

/// Into the company's folder, with what need not be kept any longer taken away.
Result<BackupFacts>
makeInFolder(const Access& access, const BackupSettings& settings, BackupReason why)
{
    const auto there =
        access.store.vault().list(backupFolder(access.store.path(), settings.chosenFolder));
    auto order = orderFor(access, settings, why);
    if (!there || !order)
        return failure(there ? order.error() : there.error());
    order->target = freePlace(access, settings, why, *there);
    auto made = access.store.vault().seal(*order);
    if (!made)
        return made;
    return removeOld(access, settings, *made).map([&] { return *made; });
}

Result<> make(const Access& access, BackupReason why)
{
    const auto settings = backupSettings(access.store.repositories());
    if (!settings || !settings->isSetUp())
        return settings.map([](const BackupSettings&) { });
    const auto own = ownBackups(access, *settings);
    const auto head = headCode(access.store.repositories());
    if (!own || !head)
        return failure(own ? head.error() : own.error());
    const bool isUnchanged = !own->empty() && own->front().head == *head;
    const bool isRecent = !own->empty()
        && own->front().madeAt.secsTo(access.clock.now()) < kHoursBetweenOpenings * kSecondsOfHour;
    if (isUnchanged || (why == BackupReason::Opened && isRecent))
        return {};
    return makeInFolder(access, *settings, why).map([](const BackupFacts&) { });
}

/// May they, and that they asked for it: on record before, so that the backup holds it too.
Result<BackupSettings> asked(const Access& access, const QString& target)
{
    return inTransaction(access, [&](Repositories& repositories) {
        return permit(access, repositories, Permission::ManageBackups)
            .and_then([&] {
                return audit(
                    access,
                    repositories,
                    {QStringLiteral("backup.asked"), QStringLiteral("backups"), {}, target, {}});
            })
            .and_then([&] { return backupSettings(repositories); });
    });
}

Result<> checkSetUp(const Access& access)
{
    const auto settings = backupSettings(access.store.repositories());
    if (!settings || settings->isSetUp())
        return settings.map([](const BackupSettings&) { });
    return failure(ErrorCode::Incomplete,
                   {},
                   QT_TRANSLATE_NOOP("Messages",
                                     "Backups are encrypted: make a recovery code first, in the "
                                     "settings or with backup setup."));
}

} // namespace

Result<BackupFacts> backUpNow(const Access& access)
{
    if (auto may = permitted(access, Permission::ManageBackups); !may)
        return failure(may.error());
    auto made = checkSetUp(access)
                    .and_then([&] { return asked(access, {}); })
                    .and_then([&](const BackupSettings& settings) {
                        return makeInFolder(access, settings, BackupReason::Asked);
                    });
    access.store.backupFailure() = made ? std::nullopt : std::optional(made.error());
    return made;
}

Result<> backUpTo(const Access& access, const QString& target)
{
    const auto settings = asked(access, target);
    if (!settings)
        return failure(settings.error());
    if (!settings->isSetUp())
        return access.store.backup(target);
    auto order = orderFor(access, *settings, BackupReason::Asked);
    if (!order)
        return failure(order.error());
    order->target = target;
    return access.store.vault().seal(*order).map([](const BackupFacts&) { });
}

void keepBackup(const Access& access, BackupReason why)
{
    const Result<> made = make(access, why);
    access.store.backupFailure() = made ? std::nullopt : std::optional(made.error());
}

} // namespace plumbline
