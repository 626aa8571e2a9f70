// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ReportCommand.h"

#include "application/paper/LoadPaperSettings.h"
#include "application/paper/PaperSettingNames.h"
#include "application/ports/SystemClock.h"
#include "cli/CompanySession.h"
#include "cli/Language.h"
#include "cli/Progress.h"
#include "cli/commands/ReportContents.h"
#include "drawing/ReportContent.h"
#include "drawing/ReportOptions.h"
#include "exchange/json/JsonWriter.h"
#include "reporting/PdfReportPrinter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace plumbline {

namespace {

/// `team-quarterly-2024Q1.pdf`, with the layout's name where that is not the appraisal.
QString combinedName(const Invocation& call, const CycleKey& key)
{
    QStringList parts{key.scheme.text(), key.period.toString()};
    if (call.isSet("layout") && call.value("layout") != layoutNames().front())
        parts.append(call.value("layout"));
    return parts.join(QLatin1Char('-')) + QLatin1String(".pdf");
}

Result<QString> outFolder(const Invocation& call)
{
    const QString folder = call.value("out");
    if (folder.isEmpty()) {
        return failure(ErrorCode::MissingField,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "Name the folder with --out DIR."));
    }
    if (!QDir().mkpath(folder)) {
        return failure(ErrorCode::IoFailed,
                       folder,
                       QT_TRANSLATE_NOOP("Messages", "The folder “%1” cannot be made."),
                       {folder});
    }
    return folder;
}

/// What is printed, and how the company wants it.
struct Gathered
{
    std::vector<ReportContent> contents;
    PaperSettings paper;
};

Result<Gathered> gathered(const Invocation& call, const CycleKey& key)
{
    const auto session = CompanySession::open(call);
    if (!session)
        return failure(session.error());
    const auto paper = loadPaperSettings((*session)->access());
    if (!paper)
        return failure(paper.error());
    auto contents = reportContents(call, (*session)->access(), key);
    if (!contents)
        return failure(contents.error());
    return Gathered{*std::move(contents), *paper};
}

/// The company's paper, but as the call wants it.
Result<PaperSettings> wantedPaper(const Invocation& call, PaperSettings paper)
{
    if (call.isSet("page-size")) {
        const auto size = parsePageSize(call.value("page-size"));
        if (!size)
            return failure(size.error());
        paper.pageSize = *size;
    }
    if (call.isSet("names")) {
        auto pattern = FileNamePattern::parse(call.value("names"));
        if (!pattern)
            return failure(pattern.error());
        paper.fileNames = *std::move(pattern);
    }
    return paper;
}

Result<QString> language(const Invocation& call)
{
    if (!call.isSet("language"))
        return systemLanguage();
    const QStringList known{QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")};
    const QString wanted = call.value("language");
    if (known.contains(wanted))
        return wanted;
    return failure(ErrorCode::BadValue,
                   {},
                   QT_TRANSLATE_NOOP("Messages", "There are no reports in “%1”, only in %2."),
                   {wanted, known.join(QLatin1String(", "))});
}

} // namespace

void ReportCommand::addOptions(QCommandLineParser& parser) const
{
    const auto add = [&](const char* name, const QString& text, const char* value) {
        parser.addOption({QLatin1String(name), text, QLatin1String(value)});
    };
    add("out", QCoreApplication::translate("Cli", "The folder to write to."), "DIR");
    add("employee", QCoreApplication::translate("Cli", "Only this person."), "ID");
    add("team", QCoreApplication::translate("Cli", "Only this team."), "ID");
    add("language", QCoreApplication::translate("Cli", "zh_CN, zh_TW or en."), "LANG");
    add("page-size", QCoreApplication::translate("Cli", "a4 or letter."), "SIZE");
    add("names",
        QCoreApplication::translate(
            "Cli", "How files are named: {id}, {name}, {scheme}, {period}, {layout}."),
        "PATTERN");
    parser.addOption(
        {QStringLiteral("appendix"),
         QCoreApplication::translate("Cli", "With the explanation behind each report.")});
    add("layout",
        QCoreApplication::translate("Cli", "What to print: %1.")
            .arg(layoutNames().join(QLatin1String(", "))),
        "LAYOUT");
    parser.addOption(
        {QStringLiteral("combined"), QCoreApplication::translate("Cli", "All in one file.")});
}

ExitStatus ReportCommand::run(const Invocation& call, Console& console) const
{
    const auto key = CycleKey::parse(call.arguments().first());
    if (!key)
        return console.fail(key.error());
    const auto words = language(call);
    if (!words)
        return console.fail(words.error());
    if (const auto known = checkLayout(call); !known)
        return console.fail(known.error());
    const auto folder = outFolder(call);
    if (!folder)
        return console.fail(folder.error());
    // What is wrong with the call is told before anything is read.
    if (const auto wanted = wantedPaper(call, {}); !wanted)
        return console.fail(wanted.error());
    auto all = gathered(call, *key);
    if (!all)
        return console.fail(all.error());
    ReportOptions options =
        reportOptions(wantedPaper(call, all->paper).value(), *words, SystemClock().now());
    if (call.isSet("appendix"))
        options.appendix = Appendix::Explanation;
    const PdfReportPrinter printer;
    const ReportRun run = terminalProgress();
    const auto count = static_cast<int>(all->contents.size());
    const auto written = call.isSet("combined")
        ? printer.writeCombined(QDir(*folder).filePath(combinedName(call, *key)),
                                inOneFile(std::move(all->contents)),
                                options,
                                run)
        : printer.writeEach(*folder, all->contents, options, run);
    if (!written)
        return console.fail(written.error());
    if (console.speech() == Speech::Json) {
        JsonWriter out;
        out.beginObject();
        out.key("reports").number(count);
        out.field("folder", *folder);
        out.endObject();
        return console.print(out.take() + '\n');
    }
    return console.print(
        QCoreApplication::translate("Cli", "Wrote %n report(s) to %1.", nullptr, count).arg(*folder)
        + QLatin1Char('\n'));
}

} // namespace plumbline
