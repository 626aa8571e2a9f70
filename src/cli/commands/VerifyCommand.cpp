// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/VerifyCommand.h"

#include "application/reports/CheckFacts.h"
#include "application/text/Sentences.h"
#include "application/trail/RecogniseCode.h"
#include "application/trail/VerifyFile.h"
#include "cli/CompanySession.h"
#include "cli/WatchedWork.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace plumbline {

namespace {

/// What the check found, of the file and of a document's code if one was asked for.
struct Verified
{
    TrailReport report;
    std::optional<CodeFinding> finding;

    /// A code of earlier figures is known, but no longer holds.
    [[nodiscard]] bool isSound() const
    {
        const bool holds = !finding || (finding->document && finding->document->revision == 0);
        return report.isSound() && holds;
    }
};

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

QByteArray asJson(const Verified& verified)
{
    const TrailReport& report = verified.report;
    JsonWriter out;
    out.beginObject();
    out.key("sound").boolean(verified.isSound());
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
    if (verified.finding)
        addDocument(out, *verified.finding);
    out.endObject();
    return out.take() + '\n';
}

QString layoutName(const QString& layout)
{
    static const QHash<QString, const char*> kNames{
        {QStringLiteral("appraisal"), QT_TRANSLATE_NOOP("Cli", "the appraisal of %1 in %2")},
        {QStringLiteral("team"), QT_TRANSLATE_NOOP("Cli", "the team report of %1 in %2")},
        {QStringLiteral("summary"), QT_TRANSLATE_NOOP("Cli", "the cycle summary of %2")},
        {QStringLiteral("slips"), QT_TRANSLATE_NOOP("Cli", "the pay slip of %1 in %2")},
        {QStringLiteral("interview"), QT_TRANSLATE_NOOP("Cli", "the interview sheet of %1 in %2")},
        {QStringLiteral("appeal"), QT_TRANSLATE_NOOP("Cli", "an appeal file of %1 in %2")}};
    return QCoreApplication::translate("Cli", kNames.value(layout));
}

QString documentText(const CodeFinding& finding)
{
    if (!finding.document)
        return QCoreApplication::translate(
                   "Cli",
                   "None of the %1 documents that can be printed of this file now has that check "
                   "code. What was printed has changed since, or is of another file.\n")
            .arg(finding.compared);
    const RecognisedDocument& document = *finding.document;
    const QString name = layoutName(document.layout)
                             .replace(QLatin1String("%1"), document.id)
                             .replace(QLatin1String("%2"), document.cycle.toString());
    if (document.revision > 0)
        return QCoreApplication::translate(
                   "Cli",
                   "Check code: %1, as it was published in revision %2. It has changed since: "
                   "print it again for the figures that count now.\n")
            .arg(name)
            .arg(document.revision);
    if (document.isOpen)
        return QCoreApplication::translate("Cli",
                                           "Check code: %1. Its figures are those of now; the "
                                           "cycle is open, they may still change.\n")
            .arg(name);
    return QCoreApplication::translate("Cli", "Check code: %1. Its figures hold.\n").arg(name);
}

QString asText(const Verified& verified)
{
    const TrailReport& report = verified.report;
    QString text = verified.finding ? documentText(*verified.finding) : QString();
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

/// What is asked about a printed code.
struct KnownCodes
{
    std::optional<TrailCode> trail;
    QString check; ///< Of a document; empty: none.
    std::optional<CycleKey> cycle;
};

Result<KnownCodes> knownCodes(const Invocation& call)
{
    KnownCodes known;
    if (call.isSet("cycle")) {
        const Result<CycleKey> key = CycleKey::parse(call.value("cycle"));
        if (!key)
            return failure(key.error());
        known.cycle = *key;
    }
    if (!call.isSet("against"))
        return known;
    if (parseCheckCode(call.value("against"))) {
        known.check = call.value("against");
        return known;
    }
    return TrailCode::parse(call.value("against")).map([&](const TrailCode& code) {
        known.trail = code;
        return known;
    });
}

Result<Verified> verified(const Access& access, const KnownCodes& known, WorkProgress& progress)
{
    return verifyFile(access, known.trail, progress).and_then([&](TrailReport report) {
        Verified all{std::move(report), {}};
        if (known.check.isEmpty())
            return Result<Verified>(std::move(all));
        return recogniseCode(access, known.check, known.cycle, progress)
            .map([&](CodeFinding finding) {
                all.finding = std::move(finding);
                return std::move(all);
            });
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
    const Result<KnownCodes> known = knownCodes(call);
    if (!known)
        return console.fail(known.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    WatchedWork work;
    const auto found = verified((*session)->access(), *known, work.progress());
    if (!found)
        return console.fail(found.error());
    const ExitStatus printed = console.speech() == Speech::Json ? console.print(asJson(*found))
                                                                : console.print(asText(*found));
    return printed == ExitStatus::Done && !found->isSound() ? ExitStatus::FoundProblem : printed;
}

} // namespace plumbline
