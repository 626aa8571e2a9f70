// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ImportCommand.h"

#include "application/people/ImportEmployees.h"
#include "application/values/ImportCells.h"
#include "cli/CompanySession.h"
#include "cli/ImportReportText.h"
#include "exchange/table/FileTableReader.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

std::optional<CellKind> cellKind(const QString& word)
{
    if (word == QLatin1String("values"))
        return CellKind::Value;
    if (word == QLatin1String("targets"))
        return CellKind::Target;
    if (word == QLatin1String("amounts"))
        return CellKind::Amount;
    return std::nullopt;
}

ImportMode mode(const Invocation& call)
{
    if (call.isSet("dry-run"))
        return ImportMode::DryRun;
    return call.isSet("take-good") ? ImportMode::TakeGood : ImportMode::AllOrNothing;
}

/// What the words of the call mean, found out before the company file is touched.
struct Wanted
{
    std::optional<CellKind> kind; ///< None: employees.
    CycleKey cycle;
};

Result<Wanted> wanted(const Invocation& call)
{
    const QString& word = call.arguments().first();
    const auto kind = cellKind(word);
    if (!kind && word != QLatin1String("employees")) {
        return failure(ErrorCode::BadValue,
                       {},
                       QT_TRANSLATE_NOOP("Messages",
                                         "“%1” cannot be imported: employees, values, targets and "
                                         "amounts can."),
                       {word});
    }
    if (!kind)
        return Wanted{};
    if (!call.isSet("cycle")) {
        return failure(
            ErrorCode::MissingField,
            {},
            QT_TRANSLATE_NOOP("Messages",
                              "Name the cycle with --cycle, such as team-quarterly/2024Q1."));
    }
    const auto cycle = CycleKey::parse(call.value("cycle"));
    if (!cycle)
        return failure(cycle.error());
    return Wanted{kind, *cycle};
}

ExitStatus told(const ImportReport& report, const Invocation& call, const Console& console)
{
    const ExitStatus printed = console.speech() == Speech::Json
        ? console.print(importReportJson(report))
        : console.print(importReportText(report));
    if (printed != ExitStatus::Done || report.refused.empty())
        return printed;
    if (mode(call) != ImportMode::AllOrNothing)
        return ExitStatus::FoundProblem;
    return console.fail({ErrorCode::BadFile,
                         {},
                         {QT_TRANSLATE_NOOP("Messages",
                                            "Nothing was stored: %1 row(s) were refused. The good "
                                            "ones go in with --take-good."),
                          {QString::number(report.refused.size())}}});
}

} // namespace

void ImportCommand::addOptions(QCommandLineParser& parser) const
{
    const QString cycle = QStringLiteral("CYCLE");
    parser.addOptions({
        {QStringLiteral("cycle"), QCoreApplication::translate("Cli", "SCHEME/PERIOD"), cycle},
        {QStringLiteral("dry-run"), QCoreApplication::translate("Cli", "Only say what would be.")},
        {QStringLiteral("take-good"),
         QCoreApplication::translate("Cli", "Leave refused rows out and take the rest.")},
    });
}

ExitStatus ImportCommand::run(const Invocation& call, Console& console) const
{
    const auto what = wanted(call);
    if (!what)
        return console.fail(what.error());
    const auto table = FileTableReader().readFile(call.arguments().last());
    if (!table)
        return console.fail(table.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const Access& access = (*session)->access();
    const auto report = what->kind
        ? importCells(access, what->cycle, *table, *what->kind, mode(call))
        : importEmployees(access, *table, mode(call));
    return report ? told(*report, call, console) : console.fail(report.error());
}

} // namespace plumbline
