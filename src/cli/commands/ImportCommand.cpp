// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ImportCommand.h"

#include "application/records/OtherTables.h"
#include "application/records/PreviewImport.h"
#include "cli/CompanySession.h"
#include "cli/Files.h"
#include "cli/ImportReportText.h"
#include "cli/WatchedWork.h"
#include "exchange/table/FileTableReader.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

ImportMode mode(const Invocation& call)
{
    if (call.isSet("dry-run"))
        return ImportMode::DryRun;
    return call.isSet("take-good") ? ImportMode::TakeGood : ImportMode::AllOrNothing;
}

/// What the words of the call mean, found out before the company file is touched.
Result<ImportRequest> wanted(const Invocation& call)
{
    ImportRequest request;
    request.path = call.arguments().last();
    request.map.kind = call.arguments().first();
    request.mode = mode(call);
    request.onChange = call.isSet("update") ? OnChange::Update : OnChange::Keep;
    request.createsEmployees = call.isSet("create-employees");
    const bool isOther = otherKinds().contains(request.map.kind);
    if (!isOther && !recordKind(request.map.kind))
        return failure(
            ErrorCode::BadValue,
            {},
            QT_TRANSLATE_NOOP("Messages", "“%1” is no kind of table that can be imported."),
            {request.map.kind});
    if (!isOther || request.map.kind == QLatin1String("employees"))
        return request;
    if (!call.isSet("cycle"))
        return failure(
            ErrorCode::MissingField,
            {},
            QT_TRANSLATE_NOOP("Messages",
                              "Name the cycle with --cycle, such as team-quarterly/2024Q1."));
    return CycleKey::parse(call.value("cycle")).map([&](const CycleKey& cycle) {
        request.cycle = cycle;
        return request;
    });
}

/// The map of --map, else one from the table itself; tables that hold no records are matched by
/// their own headings.
Result<ImportMap> mapFor(const Invocation& call,
                         const Access& access,
                         const TableReader& tables,
                         const ImportRequest& request)
{
    if (!call.isSet("map"))
        return recordKind(request.map.kind)
            ? proposeMap(access, tables, request.path, request.map.kind, {})
            : Result<ImportMap>(request.map);
    const Result<QByteArray> json = readInput(call.value("map"));
    if (!json)
        return failure(json.error());
    const Result<ImportMap> map = access.recordFormat.readMap(*json);
    if (!map || map->kind == request.map.kind)
        return map;
    return failure(ErrorCode::BadValue,
                   QStringLiteral("/kind"),
                   QT_TRANSLATE_NOOP("Messages", "The map is for the kind “%1”, not for “%2”."),
                   {map->kind, request.map.kind});
}

ExitStatus told(const ImportOutcome& outcome, const ImportRequest& request, const Console& console)
{
    const ExitStatus printed = console.speech() == Speech::Json
        ? console.print(importReportJson(outcome))
        : console.print(importReportText(outcome));
    if (printed != ExitStatus::Done)
        return printed;
    if (outcome.refusedRows > 0 && request.mode == ImportMode::AllOrNothing)
        return console.fail(
            {ErrorCode::BadFile,
             {},
             {QT_TRANSLATE_NOOP("Messages",
                                "Nothing was stored: %1 row(s) were refused. The good ones go in "
                                "with --take-good."),
              {QString::number(outcome.refusedRows)}}});
    const bool isChangeLeft = outcome.changedRows > 0 && request.onChange == OnChange::Keep;
    if (isChangeLeft && console.speech() == Speech::Plain)
        console.note(QCoreApplication::translate(
            "Cli",
            "Records that say something else were left as they are; --update "
            "takes them."));
    return outcome.refusedRows > 0 || isChangeLeft ? ExitStatus::FoundProblem : ExitStatus::Done;
}

} // namespace

void ImportCommand::addOptions(QCommandLineParser& parser) const
{
    const auto said = [](const char* text) { return QCoreApplication::translate("Cli", text); };
    parser.addOptions({
        {QStringLiteral("cycle"),
         said(QT_TRANSLATE_NOOP("Cli", "SCHEME/PERIOD")),
         QStringLiteral("CYCLE")},
        {QStringLiteral("map"),
         said(QT_TRANSLATE_NOOP("Cli", "How columns become fields.")),
         QStringLiteral("FILE")},
        {QStringLiteral("dry-run"), said(QT_TRANSLATE_NOOP("Cli", "Only say what would be."))},
        {QStringLiteral("take-good"),
         said(QT_TRANSLATE_NOOP("Cli", "Leave refused rows out and take the rest."))},
        {QStringLiteral("update"),
         said(QT_TRANSLATE_NOOP("Cli", "Take records that say something else than before."))},
        {QStringLiteral("create-employees"),
         said(QT_TRANSLATE_NOOP("Cli", "Add the employees that only the file names."))},
    });
}

ExitStatus ImportCommand::run(const Invocation& call, Console& console) const
{
    Result<ImportRequest> request = wanted(call);
    if (!request)
        return console.fail(request.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const Access& access = (*session)->access();
    const FileTableReader tables;
    Result<ImportMap> map = mapFor(call, access, tables, *request);
    if (!map)
        return console.fail(map.error());
    request->map = *std::move(map);
    Result<ImportOutcome> outcome = [&] {
        WatchedWork work;
        return importFile(access, tables, *request, work.progress());
    }();
    return outcome ? told(*outcome, *request, console) : console.fail(outcome.error());
}

} // namespace plumbline
