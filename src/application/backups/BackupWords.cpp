// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backups/BackupWords.h"

#include "application/backups/Retention.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace plumbline {

namespace {

QString word(const char* text)
{
    return QCoreApplication::translate("Backups", text);
}

QString dayOf(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace

QString backupReasonWords(BackupReason why)
{
    switch (why) {
    case BackupReason::Asked:
        return word(QT_TRANSLATE_NOOP("Backups", "by hand"));
    case BackupReason::Opened:
        return word(QT_TRANSLATE_NOOP("Backups", "on opening"));
    case BackupReason::Closed:
        return word(QT_TRANSLATE_NOOP("Backups", "on closing the file"));
    case BackupReason::BeforeMigration:
        return word(QT_TRANSLATE_NOOP("Backups", "before an update of the file"));
    case BackupReason::BeforeImport:
        return word(QT_TRANSLATE_NOOP("Backups", "before an import"));
    case BackupReason::BeforeClosing:
        return word(QT_TRANSLATE_NOOP("Backups", "before a cycle was closed"));
    }
    Q_UNREACHABLE();
}

namespace {

int daysOld(const BackupState& state, const QDateTime& now)
{
    return state.lastGood ? static_cast<int>(state.lastGood->madeAt.daysTo(now)) : 0;
}

QString oldWords(const BackupState& state, const QDateTime& now)
{
    const int days = daysOld(state, now);
    return QCoreApplication::translate(
        "Backups", "The last good backup is %n days old.", nullptr, days);
}

QString oldLabel(const BackupState& state, const QDateTime& now)
{
    const int days = daysOld(state, now);
    return QCoreApplication::translate("Backups", "Backup %n days old", nullptr, days);
}

} // namespace

QString backupWarningWords(const BackupState& state, const QDateTime& now)
{
    switch (state.warning) {
    case BackupWarning::None:
        return {};
    case BackupWarning::NotSetUp:
        return word(QT_TRANSLATE_NOOP("Backups", "There are no automatic backups yet."));
    case BackupWarning::Failed:
        return word(QT_TRANSLATE_NOOP("Backups", "The last backup failed: %1"))
            .arg(state.lastFailure ? sentence(*state.lastFailure) : QString());
    case BackupWarning::NoneYet:
        return word(QT_TRANSLATE_NOOP("Backups", "There is no backup yet."));
    case BackupWarning::Old:
        return oldWords(state, now);
    }
    Q_UNREACHABLE();
}

QString backupWarningLabel(const BackupState& state, const QDateTime& now)
{
    switch (state.warning) {
    case BackupWarning::None:
        return {};
    case BackupWarning::NotSetUp:
        return word(QT_TRANSLATE_NOOP("Backups", "No backups"));
    case BackupWarning::Failed:
        return word(QT_TRANSLATE_NOOP("Backups", "Backup failed"));
    case BackupWarning::NoneYet:
        return word(QT_TRANSLATE_NOOP("Backups", "No backup yet"));
    case BackupWarning::Old:
        return oldLabel(state, now);
    }
    Q_UNREACHABLE();
}

QString nextBackupWords(const BackupState& state)
{
    if (!state.isSetUp)
        return word(QT_TRANSLATE_NOOP("Backups", "none, until they are set up"));
    if (!state.isChangedSince)
        return word(
            QT_TRANSLATE_NOOP("Backups", "once something is changed; nothing was since the last"));
    return word(QT_TRANSLATE_NOOP(
        "Backups", "when the file is closed, or before that at an import or a cycle's closing"));
}

QString keptBackupsWords()
{
    constexpr RetentionRule kRule;
    return word(QT_TRANSLATE_NOOP(
                    "Backups",
                    "the last %1, the last of each of %2 days and the last of each of %3 months"))
        .arg(kRule.recent)
        .arg(kRule.days)
        .arg(kRule.months);
}

QString erasedInBackupsWords(const BackupState& state)
{
    if (state.erased.backups == 0)
        return {};
    return QCoreApplication::translate(
               "Backups",
               "%n backups up to %1 still hold people who were erased since. They go as newer ones "
               "take their place, the last after a year.",
               nullptr,
               state.erased.backups)
        .arg(dayOf(state.erased.newest));
}

QString recoveryCodeWords()
{
    return word(QT_TRANSLATE_NOOP(
        "Backups",
        "Write this code down and keep it away from this computer. Only with it can a backup be "
        "opened. It is shown this once; nobody can replace a lost one, and the backups made with "
        "it are lost with it."));
}

} // namespace plumbline
