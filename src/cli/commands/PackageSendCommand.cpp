// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/PackageSendCommand.h"

#include "application/followups/packages/SendPackage.h"
#include "cli/CompanySession.h"
#include "cli/Files.h"
#include "exchange/json/JsonPackageFormat.h"
#include "exchange/json/JsonWriter.h"
#include "exchange/table/FileTableWriter.h"
#include "storage/packages/SodiumSignatures.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace plumbline {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

bool isSheet(const QString& path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

Result<PackageRequest> wanted(const Invocation& call)
{
    const auto key = CycleKey::parse(call.arguments().first());
    if (!key)
        return failure(key.error());
    PackageRequest request;
    request.cycle = *key;
    request.recipient = call.value("to");
    for (const QString& id : call.value("people").split(QLatin1Char(','), Qt::SkipEmptyParts))
        request.people.emplace_back(id.trimmed());
    if (!call.isSet("kind"))
        return request;
    const auto kind = packageKindNamed(call.value("kind"));
    if (!kind)
        return failure(ErrorCode::BadValue,
                       QStringLiteral("--kind"),
                       QT_TRANSLATE_NOOP("Messages", "“%1” is no kind of package."),
                       {call.value("kind")});
    request.kind = *kind;
    return request;
}

Result<> write(const QString& path, const Package& package)
{
    if (!isSheet(path))
        return writeFile(path, JsonPackageFormat().write(package));
    return FileTableWriter()
        .write(path, packageSheet(package.slip, QLocale().name()))
        .map([](const WrittenTables&) { });
}

} // namespace

void PackageSendCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOptions({
        {QStringLiteral("to"),
         said(QT_TRANSLATE_NOOP("Cli", "Who fills it in.")),
         QStringLiteral("NAME")},
        {QStringLiteral("people"),
         said(QT_TRANSLATE_NOOP("Cli", "Staff numbers, apart by commas; without it everybody.")),
         QStringLiteral("ID,ID")},
        {QStringLiteral("kind"),
         said(QT_TRANSLATE_NOOP("Cli", "scores, confirmation or appeal.")),
         QStringLiteral("KIND")},
    });
}

ExitStatus PackageSendCommand::run(const Invocation& call, Console& console) const
{
    const Result<PackageRequest> request = wanted(call);
    if (!request)
        return console.fail(request.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const JsonPackageFormat format;
    const SodiumSignatures signatures;
    const auto package = sendPackage((*session)->access(), {format, signatures}, *request);
    if (!package)
        return console.fail(package.error());
    const QString path = call.arguments().last();
    if (const auto written = write(path, *package); !written)
        return console.fail(written.error());
    if (console.speech() == Speech::Plain)
        return console.print(
            said(QT_TRANSLATE_NOOP("Cli", "Wrote package %1 to %2.")).arg(package->slip.id, path)
            + QLatin1Char('\n'));
    JsonWriter out;
    out.beginObject();
    out.field("package", package->slip.id);
    out.field("file", path);
    out.key("cells").number(static_cast<int>(package->slip.cells.size()));
    out.endObject();
    return console.print(out.take() + '\n');
}

} // namespace plumbline
