// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/AuditCommand.h"

#include "application/trail/SearchTrail.h"
#include "cli/CompanySession.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

Result<QDateTime> dayIn(const Invocation& call, const char* option, int daysAfter)
{
    if (!call.isSet(option))
        return QDateTime();
    const QDate day = QDate::fromString(call.value(option), Qt::ISODate);
    if (day.isValid())
        return QDateTime(day.addDays(daysAfter), QTime(0, 0));
    return failure(ErrorCode::BadValue,
                   QLatin1String(option),
                   QT_TRANSLATE_NOOP("Messages", "\"%1\" is no day; write one as 2024-03-31."),
                   {call.value(option)});
}

Result<TrailSearch> searchIn(const Invocation& call)
{
    TrailSearch search;
    search.user = call.value("user");
    search.action = call.value("action");
    search.object = call.value("object");
    search.text = call.value("text");
    if (call.isSet("person"))
        search.person = EmployeeId(call.value("person"));
    const Result<QDateTime> from = dayIn(call, "from", 0);
    const Result<QDateTime> to = dayIn(call, "to", 1);
    if (!from || !to)
        return failure(from ? to.error() : from.error());
    search.from = *from;
    search.to = *to;
    if (!call.isSet("limit"))
        return search;
    bool isNumber = false;
    search.limit = call.value("limit").toInt(&isNumber);
    if (isNumber && search.limit > 0)
        return search;
    return failure(ErrorCode::BadNumber,
                   QStringLiteral("limit"),
                   QT_TRANSLATE_NOOP("Messages", "--limit takes a whole number above zero."));
}

QByteArray asJson(const TrailPage& page)
{
    JsonWriter out;
    out.beginObject();
    out.key("entries").beginArray();
    for (const AuditEntry& entry : page.entries) {
        out.beginObject();
        out.key("sequence").raw(QByteArray::number(static_cast<qlonglong>(entry.sequence)));
        out.field("at", entry.at.toUTC().toString(Qt::ISODateWithMs));
        out.field("user", entry.user);
        out.field("action", entry.action);
        out.field("object", entry.object);
        out.field("before", entry.before);
        out.field("after", entry.after);
        out.field("reason", entry.reason);
        out.field("person", entry.person ? entry.person->text() : QString());
        out.endObject();
    }
    out.endArray();
    out.key("hasMore").boolean(page.hasMore);
    out.endObject();
    return out.take() + '\n';
}

QString asText(const TrailPage& page)
{
    QString text;
    for (const AuditEntry& entry : page.entries) {
        text += QStringLiteral("%1 %2 %3 %4 %5")
                    .arg(QString::number(entry.sequence),
                         entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                         entry.user,
                         entry.action,
                         entry.object);
        if (!entry.before.isEmpty() || !entry.after.isEmpty())
            text += QStringLiteral(": %1 → %2").arg(entry.before, entry.after);
        if (!entry.reason.isEmpty())
            text += QStringLiteral(" (%1)").arg(entry.reason);
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace

void AuditCommand::addOptions(QCommandLineParser& parser) const
{
    const auto add = [&parser](const char* name, const QString& says, const char* value) {
        parser.addOption({QLatin1String(name), says, QLatin1String(value)});
    };
    add("user", QCoreApplication::translate("Cli", "Who did it."), "U");
    add("action", QCoreApplication::translate("Cli", "How the action begins: value."), "A");
    add("object",
        QCoreApplication::translate("Cli", "What it was done to, or what is below it."),
        "O");
    add("person", QCoreApplication::translate("Cli", "Whom it is about."), "ID");
    add("text", QCoreApplication::translate("Cli", "What its texts say."), "T");
    add("from", QCoreApplication::translate("Cli", "From that day on."), "DAY");
    add("to", QCoreApplication::translate("Cli", "Up to that day."), "DAY");
    add("limit", QCoreApplication::translate("Cli", "At most so many; usually 200."), "N");
}

ExitStatus AuditCommand::run(const Invocation& call, Console& console) const
{
    const Result<TrailSearch> search = searchIn(call);
    if (!search)
        return console.fail(search.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const auto page = searchTrail((*session)->access(), *search);
    if (!page)
        return console.fail(page.error());
    return console.speech() == Speech::Json ? console.print(asJson(*page))
                                            : console.print(asText(*page));
}

} // namespace plumbline
