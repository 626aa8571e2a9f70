// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/CheckFile.h"

#include "application/policy/Permit.h"
#include "application/reports/CheckFacts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>

namespace plumbline {

namespace {

Message nameOf(const RecognisedDocument& document)
{
    static const QHash<QString, const char*> kNames{
        {QStringLiteral("appraisal"),
         QT_TRANSLATE_NOOP("Messages", "The check code is that of the appraisal of %1 in %2.")},
        {QStringLiteral("team"),
         QT_TRANSLATE_NOOP("Messages", "The check code is that of the team report of %1 in %2.")},
        {QStringLiteral("slips"),
         QT_TRANSLATE_NOOP("Messages", "The check code is that of the pay slip of %1 in %2.")},
        {QStringLiteral("interview"),
         QT_TRANSLATE_NOOP("Messages",
                           "The check code is that of the interview sheet of %1 in %2.")},
        {QStringLiteral("appeal"),
         QT_TRANSLATE_NOOP("Messages", "The check code is that of an appeal file of %1 in %2.")}};
    if (document.id.isEmpty())
        return {QT_TRANSLATE_NOOP("Messages", "The check code is that of the cycle summary of %1."),
                {document.cycle.toString()}};
    return {kNames.value(document.layout), {document.id, document.cycle.toString()}};
}

Message standingOf(const RecognisedDocument& document)
{
    if (document.revision > 0)
        return {QT_TRANSLATE_NOOP("Messages",
                                  "So it stood in revision %1 of the results. It has changed "
                                  "since: print it again for the figures that count now."),
                {QString::number(document.revision)}};
    if (document.isOpen)
        return {QT_TRANSLATE_NOOP(
                    "Messages",
                    "Its figures are those of now; the cycle is open, they may still change."),
                {}};
    return {QT_TRANSLATE_NOOP("Messages", "Its figures hold."), {}};
}

} // namespace

Result<PaperCode> PaperCode::parse(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return PaperCode();
    if (parseCheckCode(text))
        return PaperCode{std::nullopt, text};
    return TrailCode::parse(text).map([](const TrailCode& code) { return PaperCode{code, {}}; });
}

bool FileCheck::isSound() const
{
    const bool holds = !finding || (finding->document && finding->document->revision == 0);
    return report.isSound() && holds;
}

Result<FileCheck> checkFile(const Access& access,
                            const PaperCode& code,
                            const std::optional<CycleKey>& cycle,
                            WorkProgress& progress)
{
    if (Result<> may = permitted(access, Permission::VerifyFile); !may)
        return failure(may.error());
    Result<TrailReport> report = verifyFile(access, code.trail, progress);
    if (!report)
        return failure(report.error());
    FileCheck check{*std::move(report), {}};
    if (code.document.isEmpty())
        return check;
    return recogniseCode(access, code.document, cycle, progress).map([&](CodeFinding finding) {
        check.finding = std::move(finding);
        return std::move(check);
    });
}

std::vector<Message> told(const CodeFinding& finding)
{
    if (finding.document)
        return {nameOf(*finding.document), standingOf(*finding.document)};
    // What was printed is kept nowhere, so that the two cases look alike.
    return {{QT_TRANSLATE_NOOP("Messages",
                               "None of the %1 documents that can be printed of this file now has "
                               "that check code."),
             {QLocale().toString(finding.compared)}},
            {QT_TRANSLATE_NOOP("Messages",
                               "Either the page was printed while its cycle was open, or before a "
                               "correction, and figures of it have changed since: then nothing "
                               "stored belongs to it any more. Or the code was mistyped, or the "
                               "page is of another file."),
             {}},
            {QT_TRANSLATE_NOOP("Messages",
                               "The code after “Trail” at the foot of the page tells which: check "
                               "that one, too. If the file once stood at it, the page was printed "
                               "from this file."),
             {}}};
}

} // namespace plumbline
