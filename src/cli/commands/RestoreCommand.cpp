// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/RestoreCommand.h"

#include "application/backups/RestorePreview.h"
#include "cli/CompanySession.h"
#include "cli/RecoveryInput.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace plumbline {

namespace {

QString shown(const RestorePreview& preview)
{
    QStringList cycles;
    for (const PreviewedCycle& cycle : preview.cycles) {
        cycles.append(
            QStringLiteral("%1 (%2)").arg(cycle.key.toString(), cycleStageName(cycle.stage)));
    }
    return QCoreApplication::translate(
               "Cli",
               "%1: %2 people; cycles: %3; the last of %4 entries is of %5, "
               "by %6.")
               .arg(preview.companyName,
                    QString::number(preview.people),
                    cycles.isEmpty() ? QStringLiteral("–") : cycles.join(QStringLiteral(", ")),
                    QString::number(preview.entries),
                    QLocale().toString(preview.lastAt.toLocalTime(), QLocale::ShortFormat),
                    preview.lastBy)
        + QLatin1Char('\n');
}

QByteArray asJson(const RestorePreview& preview, bool isRestored)
{
    JsonWriter out;
    out.beginObject();
    out.key("restored").boolean(isRestored);
    out.field("company", preview.companyName);
    out.key("people").number(preview.people);
    out.key("cycles").beginArray();
    for (const PreviewedCycle& cycle : preview.cycles) {
        out.beginObject();
        out.field("id", cycle.key.toString());
        out.field("stage", cycleStageName(cycle.stage));
        out.endObject();
    }
    out.endArray();
    out.field("entries", QString::number(preview.entries));
    out.field("lastAt", preview.lastAt.toUTC().toString(Qt::ISODateWithMs));
    out.field("lastBy", preview.lastBy);
    out.field("lastAction", preview.lastAction);
    out.endObject();
    return out.take() + '\n';
}

/// Into the trail of the restored file.
Result<> note(SqliteCompanyFiles& files,
              const Clock& clock,
              const QString& path,
              const QString& user,
              const RestorePreview& preview)
{
    const auto store = files.open(path, user);
    if (!store)
        return failure(store.error());
    const JsonSchemeFormat schemes;
    const JsonResultFormat results;
    const JsonRecordFormat records;
    const ResourceLibrary library;
    return noteRestored({**store, clock, schemes, results, library, records, {user}}, preview);
}

Result<std::unique_ptr<PreparedRestore>>
prepare(SqliteCompanyFiles& files, const Invocation& call, const QString& target)
{
    const QString& backup = call.arguments().first();
    const auto sealed = files.isSealed(backup);
    if (!sealed)
        return failure(sealed.error());
    if (!*sealed)
        return files.prepareRestore(backup, target, std::nullopt);
    const auto code = givenRecoveryCode(call);
    if (!code)
        return failure(code.error());
    return files.prepareRestore(backup, target, *code);
}

} // namespace

void RestoreCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOptions({
        {QStringLiteral("preview"),
         QCoreApplication::translate("Cli", "Only show what is in the backup.")},
        {QStringLiteral("recovery-code-fd"),
         QCoreApplication::translate("Cli", "Read the recovery code from this open file."),
         QStringLiteral("N")},
    });
}

ExitStatus RestoreCommand::run(const Invocation& call, Console& console) const
{
    const auto path = databasePath(call);
    if (!path)
        return console.fail(path.error());
    const SystemClock clock;
    SqliteCompanyFiles files(clock);
    auto prepared = prepare(files, call, *path);
    if (!prepared)
        return console.fail(prepared.error());
    const auto preview = previewRestore(**prepared);
    if (!preview)
        return console.fail(preview.error());
    QString text = shown(*preview);
    if (!call.isSet("preview")) {
        const auto restored = (*prepared)->putInPlace().and_then(
            [&] { return note(files, clock, *path, actingUser(call), *preview); });
        if (!restored)
            return console.fail(restored.error());
        text += QCoreApplication::translate("Cli", "Restored %1.").arg(*path) + QLatin1Char('\n');
    }
    if (console.speech() == Speech::Json)
        return console.print(asJson(*preview, !call.isSet("preview")));
    return console.print(text);
}

} // namespace plumbline
