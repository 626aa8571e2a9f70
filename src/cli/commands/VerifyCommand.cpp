// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/VerifyCommand.h"

#include "application/text/Sentences.h"
#include "application/trail/CheckFile.h"
#include "cli/CompanySession.h"
#include "cli/WatchedWork.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

void addDocument(JsonWriter& out, const CodeFinding& finding)
{
    out.key("compared").number(finding.compared);
    out.key("document");
    if (!finding.document) {
        out.null();
        return;
    }
    const RecognisedDocument& document = *finding.document;
    out.beginObject();
    out.field("layout", document.layout);
    out.field("cycle", document.cycle.toString());
    out.field("id", document.id);
    out.key("holds").boolean(document.revision == 0);
    if (document.revision > 0)
        out.key("revision").number(document.revision);
    out.endObject();
}

QByteArray asJson(const FileCheck& check)
{
    const TrailReport& report = check.report;
    JsonWriter out;
    out.beginObject();
    out.key("sound").boolean(check.isSound());
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
    if (check.finding)
        addDocument(out, *check.finding);
    out.endObject();
    return out.take() + '\n';
}

QString documentText(const CodeFinding& finding)
{
    QStringList parts;
    for (const Message& message : told(finding))
        parts.append(sentence(message));
    return parts.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString asText(const FileCheck& check)
{
    const TrailReport& report = check.report;
    QString text = check.finding ? documentText(*check.finding) : QString();
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

/// None where the call names none.
Result<std::optional<CycleKey>> wantedCycle(const Invocation& call)
{
    if (!call.isSet("cycle"))
        return std::nullopt;
    return CycleKey::parse(call.value("cycle")).map([](const CycleKey& key) {
        return std::optional(key);
    });
}

} // namespace

void VerifyCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption(
        {QStringLiteral("against"),
         QCoreApplication::translate(
             "Cli", "A code from a report, export or backup: of the trail, or a check code."),
         QStringLiteral("CODE")});
    parser.addOption({QStringLiteral("cycle"),
                      QCoreApplication::translate("Cli", "The cycle that a check code is of."),
                      QStringLiteral("CYCLE")});
}

ExitStatus VerifyCommand::run(const Invocation& call, Console& console) const
{
    const Result<PaperCode> code = PaperCode::parse(call.value("against"));
    if (!code)
        return console.fail(code.error());
    const Result<std::optional<CycleKey>> cycle = wantedCycle(call);
    if (!cycle)
        return console.fail(cycle.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    WatchedWork work;
    const auto found = checkFile((*session)->access(), *code, *cycle, work.progress());
    if (!found)
        return console.fail(found.error());
    const ExitStatus printed = console.speech() == Speech::Json ? console.print(asJson(*found))
                                                                : console.print(asText(*found));
    return printed == ExitStatus::Done && !found->isSound() ? ExitStatus::FoundProblem : printed;
}

} // namespace plumbline
