// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ReportCommand.h"

#include "application/values/ScoreSheet.h"
#include "cli/CompanySession.h"
#include "cli/Language.h"
#include "cli/Progress.h"
#include "exchange/json/JsonWriter.h"
#include "reporting/PdfReportPrinter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace plumbline {

namespace {

tl::unexpected<Error> notInCycle(const QString& id, const CycleKey& key)
{
    return failure(ErrorCode::NotFound,
                   {},
                   QT_TRANSLATE_NOOP("Messages", "%1 is not in the cycle %2."),
                   {id, key.toString()});
}

/// The team and those below it.
bool isWithin(const std::vector<Team>& teams, std::optional<TeamId> team, const TeamId& wanted)
{
    for (std::size_t step = 0; team && step <= teams.size(); ++step) {
        if (*team == wanted)
            return true;
        const auto found = std::ranges::find(teams, *team, &Team::id);
        team = found == teams.end() ? std::nullopt : found->parent;
    }
    return false;
}

/// The rows the call asks for: named people, a team, or everybody.
Result<std::vector<int>> chosenRows(const Invocation& call, const ScoreSheet& sheet)
{
    const CycleKey& key = sheet.data().cycle.key;
    std::vector<int> rows;
    for (const QString& id : call.values("employee")) {
        const int row = sheet.rowOf(EmployeeId(id));
        if (row < 0)
            return notInCycle(id, key);
        rows.push_back(row);
    }
    if (!rows.empty())
        return rows;
    const TeamId team(call.value("team"));
    for (int row = 0; row < sheet.size(); ++row) {
        if (team.isEmpty() || isWithin(sheet.data().teams, sheet.appraisal(row).team, team))
            rows.push_back(row);
    }
    if (rows.empty())
        return notInCycle(team.text(), key);
    return rows;
}

QString combinedName(const CycleKey& key)
{
    return key.scheme.text() + QLatin1Char('-') + key.period.toString() + QLatin1String(".pdf");
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

Result<std::vector<ReportInput>> inputs(const Invocation& call, const CycleKey& key)
{
    const auto session = CompanySession::open(call);
    if (!session)
        return failure(session.error());
    auto data = loadSheet((*session)->access(), key);
    if (!data)
        return failure(data.error());
    const auto sheet = ScoreSheet::build(*std::move(data));
    if (!sheet)
        return failure(sheet.error());
    const auto rows = chosenRows(call, *sheet);
    if (!rows)
        return failure(rows.error());
    std::vector<ReportInput> people;
    for (const int row : *rows)
        people.push_back(reportInput(*sheet, row));
    return people;
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
    const auto folder = outFolder(call);
    if (!folder)
        return console.fail(folder.error());
    const auto people = inputs(call, *key);
    if (!people)
        return console.fail(people.error());
    ReportOptions options;
    options.language = *words;
    options.madeAt = SystemClock().now();
    const PdfReportPrinter printer;
    const ReportRun run = terminalProgress();
    const auto written = call.isSet("combined")
        ? printer.writeCombined(QDir(*folder).filePath(combinedName(*key)), *people, options, run)
        : printer.writeEach(*folder, *people, options, run);
    if (!written)
        return console.fail(written.error());
    const auto count = static_cast<int>(people->size());
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
