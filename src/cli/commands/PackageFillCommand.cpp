// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/PackageFillCommand.h"

#include "application/followups/packages/AnswerPackage.h"
#include "application/ports/SystemClock.h"
#include "cli/Files.h"
#include "exchange/json/JsonPackageFormat.h"
#include "exchange/table/FileTableReader.h"
#include "storage/packages/SodiumSignatures.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

/// A sheet filled beside a package need not name it.
void nameThePackage(Table& sheet, const QString& id)
{
    const QString heading = QStringLiteral("package");
    if (sheet.headings.contains(heading))
        return;
    const qsizetype columns = sheet.headings.size();
    sheet.headings.append(heading);
    for (Table::Row& row : sheet.rows) {
        row.cells.resize(columns);
        row.cells.append(id);
    }
}

Result<PackageAnswer> answerFor(const Invocation& call, const PackageSlip& slip)
{
    PackageAnswer answer;
    if (call.isSet("values")) {
        Result<Table> sheet = FileTableReader().readFile(call.value("values"));
        if (!sheet)
            return failure(sheet.error());
        nameThePackage(*sheet, slip.id);
        Result<PackageAnswer> filled = answerOfSheet(slip, *sheet);
        if (!filled)
            return filled;
        answer = *std::move(filled);
    }
    answer.isConfirmed = call.isSet("confirm");
    if (call.isSet("appeal"))
        answer.appeal =
            PackageAppeal{call.value("line"),
                          call.isSet("ground") ? call.value("ground") : QStringLiteral("other"),
                          call.value("appeal")};
    answer.by = call.value("by");
    answer.at = SystemClock().now();
    return answer;
}

Result<> fill(const Invocation& call)
{
    const JsonPackageFormat format;
    const SodiumSignatures signatures;
    const Result<QByteArray> document = readInput(call.arguments().first());
    if (!document)
        return failure(document.error());
    const Result<Package> package = format.read(*document);
    if (!package)
        return failure(package.error());
    const Result<PackageAnswer> answer = answerFor(call, package->slip);
    if (!answer)
        return failure(answer.error());
    const Result<Package> answered = answerPackage({format, signatures}, *package, *answer);
    if (!answered)
        return failure(answered.error());
    return writeFile(call.arguments().last(), format.write(*answered));
}

} // namespace

void PackageFillCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOptions({
        {QStringLiteral("by"),
         said(QT_TRANSLATE_NOOP("Cli", "Who fills it in.")),
         QStringLiteral("NAME")},
        {QStringLiteral("values"),
         said(QT_TRANSLATE_NOOP("Cli", "A table with a row a person and a column a value.")),
         QStringLiteral("SHEET")},
        {QStringLiteral("confirm"), said(QT_TRANSLATE_NOOP("Cli", "Confirm the result."))},
        {QStringLiteral("appeal"),
         said(QT_TRANSLATE_NOOP("Cli", "Appeal against the result, in these words.")),
         QStringLiteral("TEXT")},
        {QStringLiteral("line"),
         said(QT_TRANSLATE_NOOP("Cli", "The indicator that is contested; without it the whole.")),
         QStringLiteral("NODE")},
        {QStringLiteral("ground"),
         said(QT_TRANSLATE_NOOP("Cli",
                                "wrong-data, not-my-case, wrong-rule, missing-evidence or other.")),
         QStringLiteral("GROUND")},
    });
}

ExitStatus PackageFillCommand::run(const Invocation& call, Console& console) const
{
    if (const Result<> filled = fill(call); !filled)
        return console.fail(filled.error());
    if (console.speech() == Speech::Json)
        return console.print(QByteArray("{\"done\":true}\n"));
    return console.print(said(QT_TRANSLATE_NOOP("Cli", "Wrote %1.")).arg(call.arguments().last())
                         + QLatin1Char('\n'));
}

} // namespace plumbline
