// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/VerifyCommand.h"

#include "application/text/Sentences.h"
#include "application/trail/VerifyFile.h"
#include "cli/CompanySession.h"
#include "cli/WatchedWork.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

QByteArray asJson(const TrailReport& report)
{
    JsonWriter out;
    out.beginObject();
    out.key("sound").boolean(report.isSound());
    out.field("code", report.head ? report.head->toString() : QString());
    const auto count = [&out](std::string_view name, std::int64_t number) {
        out.key(name).raw(QByteArray::number(static_cast<qlonglong>(number)));
    };
    count("entries", report.entries);
    count("rows", report.rows);
    count("results", report.results);
    count("problemCount", report.problemCount);
    out.key("problems").beginArray();
    for (const TrailProblem& problem : report.problems) {
        out.beginObject();
        out.field("what", sentence(problem.what));
        out.field("where", problem.where);
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.take() + '\n';
}

QString asText(const TrailReport& report)
{
    QString text;
    for (const TrailProblem& problem : report.problems) {
        text += sentence(problem.what);
        if (!problem.where.isEmpty())
            text += QStringLiteral(" [%1]").arg(problem.where);
        text += QLatin1Char('\n');
    }
    text += QCoreApplication::translate("Cli", "Code: %1\n")
                .arg(report.head ? report.head->toString() : QStringLiteral("-"));
    text += QCoreApplication::translate("Cli", "Entries %1, rows %2, results %3, problems %4.\n")
                .arg(report.entries)
                .arg(report.rows)
                .arg(report.results)
                .arg(report.problemCount);
    return text;
}

} // namespace

void VerifyCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption({QStringLiteral("against"),
                      QCoreApplication::translate("Cli", "A code from a report, export or backup."),
                      QStringLiteral("CODE")});
}

ExitStatus VerifyCommand::run(const Invocation& call, Console& console) const
{
    std::optional<TrailCode> known;
    if (call.isSet("against")) {
        const Result<TrailCode> code = TrailCode::parse(call.value("against"));
        if (!code)
            return console.fail(code.error());
        known = *code;
    }
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    WatchedWork work;
    const auto report = verifyFile((*session)->access(), known, work.progress());
    if (!report)
        return console.fail(report.error());
    const ExitStatus printed = console.speech() == Speech::Json ? console.print(asJson(*report))
                                                                : console.print(asText(*report));
    return printed == ExitStatus::Done && !report->isSound() ? ExitStatus::FoundProblem : printed;
}

} // namespace plumbline
