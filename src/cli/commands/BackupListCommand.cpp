// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/BackupListCommand.h"

#include "application/backups/BackupState.h"
#include "application/backups/BackupWords.h"
#include "cli/CompanySession.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QLocale>

namespace plumbline {

namespace {

QByteArray asJson(const std::vector<BackupFacts>& backups)
{
    JsonWriter out;
    out.beginArray();
    for (const BackupFacts& facts : backups) {
        out.beginObject();
        out.field("file", facts.path);
        out.field("madeAt", facts.madeAt.toUTC().toString(Qt::ISODateWithMs));
        out.field("why", backupReasonName(facts.why));
        out.field("head", facts.head);
        out.field("company", facts.company);
        out.field("bytes", QString::number(facts.bytes));
        out.endObject();
        out.lineBreak();
    }
    out.endArray();
    return out.take() + '\n';
}

QString lineOf(const BackupFacts& facts)
{
    return QStringLiteral("%1  %2  %3  %4\n")
        .arg(QLocale().toString(facts.madeAt.toLocalTime(), QLocale::ShortFormat),
             backupReasonWords(facts.why),
             facts.head,
             facts.path);
}

} // namespace

ExitStatus BackupListCommand::run(const Invocation& call, Console& console) const
{
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const Access& access = (*session)->access();
    const auto backups = listBackups(access);
    if (!backups)
        return console.fail(backups.error());
    if (console.speech() == Speech::Json)
        return console.print(asJson(*backups));
    QString text;
    for (const BackupFacts& facts : *backups)
        text += lineOf(facts);
    if (const auto state = backupState(access)) {
        for (const QString& line :
             {backupWarningWords(*state, access.clock.now()), erasedInBackupsWords(*state)})
            text += line.isEmpty() ? line : line + QLatin1Char('\n');
    }
    return console.print(text);
}

} // namespace plumbline
