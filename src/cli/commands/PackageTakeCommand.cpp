// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/PackageTakeCommand.h"

#include "application/followups/packages/TakePackage.h"
#include "application/text/Sentences.h"
#include "cli/CompanySession.h"
#include "cli/Files.h"
#include "exchange/json/JsonPackageFormat.h"
#include "exchange/json/JsonWriter.h"
#include "exchange/table/FileTableReader.h"
#include "storage/packages/SodiumSignatures.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

Result<OnConflict> onConflict(const Invocation& call)
{
    const QString word = call.value("conflicts");
    if (word.isEmpty())
        return OnConflict::Refuse;
    if (word == QLatin1String("ours"))
        return OnConflict::KeepOurs;
    if (word == QLatin1String("theirs"))
        return OnConflict::TakeTheirs;
    return failure(ErrorCode::BadValue,
                   QStringLiteral("--conflicts"),
                   QT_TRANSLATE_NOOP("Messages", "--conflicts takes “ours” or “theirs”."));
}

Result<PackageView> viewOf(const Access& access, const Invocation& call, OnConflict conflicts)
{
    const QString path = call.arguments().first();
    const JsonPackageFormat format;
    const SodiumSignatures signatures;
    const PackageTools tools{format, signatures};
    const bool isLook = call.isSet("dry-run");
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        const Result<Table> sheet = FileTableReader().readFile(path);
        if (!sheet)
            return failure(sheet.error());
        return isLook ? lookAtSheet(access, tools, *sheet)
                      : takeSheet(access, tools, *sheet, conflicts);
    }
    const Result<QByteArray> document = readInput(path);
    if (!document)
        return failure(document.error());
    return isLook ? lookAtPackage(access, tools, *document)
                  : takePackage(access, tools, *document, conflicts);
}

QString cellName(const PackageCell& cell)
{
    return cell.employee.text() + QLatin1Char('/') + cell.key.columnName();
}

QString asText(const PackageView& view)
{
    QStringList lines;
    for (const PackageCell& cell : view.changes)
        lines.append(cellName(cell) + QStringLiteral(": ") + cell.text);
    for (const PackageConflict& conflict : view.conflicts)
        lines.append(said(QT_TRANSLATE_NOOP(
                              "Cli", "%1: was “%2”, is “%3” now by %4, the package says “%5”."))
                         .arg(cellName(conflict.answer),
                              conflict.before,
                              conflict.now,
                              conflict.by,
                              conflict.answer.text));
    for (const RefusedRow& refused : view.refused)
        lines.append(refused.column + QStringLiteral(": ") + sentence(refused.reason));
    lines.append(said(QT_TRANSLATE_NOOP("Cli", "Values: %1, conflicts: %2, refused: %3"))
                     .arg(QString::number(view.changes.size()),
                          QString::number(view.conflicts.size()),
                          QString::number(view.refused.size())));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QByteArray asJson(const PackageView& view)
{
    JsonWriter out;
    out.beginObject();
    out.field("package", view.slip.id);
    out.key("changes").number(static_cast<int>(view.changes.size()));
    out.key("unchanged").number(view.unchanged);
    out.key("refused").number(static_cast<int>(view.refused.size()));
    out.key("conflicts").beginArray();
    for (const PackageConflict& conflict : view.conflicts) {
        out.beginObject();
        out.field("cell", cellName(conflict.answer));
        out.field("before", conflict.before);
        out.field("now", conflict.now);
        out.field("theirs", conflict.answer.text);
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.take() + '\n';
}

} // namespace

void PackageTakeCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOptions({
        {QStringLiteral("dry-run"), said(QT_TRANSLATE_NOOP("Cli", "Only say what would be."))},
        {QStringLiteral("conflicts"),
         said(QT_TRANSLATE_NOOP("Cli", "What counts where both sides changed a value.")),
         QStringLiteral("SIDE")},
    });
}

ExitStatus PackageTakeCommand::run(const Invocation& call, Console& console) const
{
    const Result<OnConflict> conflicts = onConflict(call);
    if (!conflicts)
        return console.fail(conflicts.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const Result<PackageView> view = viewOf((*session)->access(), call, *conflicts);
    if (!view)
        return console.fail(view.error());
    return console.speech() == Speech::Json ? console.print(asJson(*view))
                                            : console.print(asText(*view));
}

} // namespace plumbline
