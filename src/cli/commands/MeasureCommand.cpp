// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/MeasureCommand.h"

#include "application/people/CompanyFacts.h"
#include "application/records/MeasureRecords.h"
#include "cli/CompanySession.h"
#include "cli/MeasureCall.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

namespace plumbline {

namespace {

constexpr int kPlaces = 4;

/// All that a call asks for.
struct Wanted
{
    MeasureCall call;
    Period period;
    std::optional<QDateTime> asOf;
};

Result<std::optional<QDateTime>> cutOff(const Invocation& call, const Access& access)
{
    if (!call.isSet("as-of"))
        return std::optional<QDateTime>();
    const auto company = companyFacts(access);
    if (!company)
        return failure(company.error());
    const QTimeZone known(company->timeZone.toUtf8());
    return cutOffMoment(call.value("as-of"), known.isValid() ? known : QTimeZone::utc())
        .map([](const QDateTime& moment) { return std::optional(moment); });
}

Result<Period> periodOf(const Invocation& call)
{
    if (call.isSet("period"))
        return Period::parse(call.value("period"));
    return failure(
        ErrorCode::MissingField,
        {},
        QT_TRANSLATE_NOOP("Messages", "Name the period with --period, such as 2024Q1 or 2024-03."));
}

Result<Wanted> wanted(const Invocation& call, const Access& access)
{
    const QStringList parameters = call.values("param") + call.arguments().mid(1);
    const auto json = measureJson(call.arguments().first(), parameters);
    if (!json)
        return failure(json.error());
    auto plan = access.recordFormat.readMeasure(*json);
    if (!plan)
        return failure(plan.error());
    const auto by = measureBy(call);
    if (!by)
        return failure(by.error());
    const auto period = periodOf(call);
    if (!period)
        return failure(period.error());
    auto asOf = cutOff(call, access);
    if (!asOf)
        return failure(asOf.error());
    return Wanted{{*std::move(plan), *by}, *period, *std::move(asOf)};
}

QString shownId(const MeasureFigure& figure)
{
    return figure.id.isEmpty() ? QStringLiteral("company") : figure.id;
}

QByteArray asJson(const Wanted& asked, const std::vector<MeasureFigure>& figures)
{
    JsonWriter out;
    out.beginObject();
    out.field("measure", measureNameText(asked.call.plan.name));
    out.field("period", asked.period.toString());
    out.key("results").beginObject();
    for (const MeasureFigure& figure : figures) {
        if (!figure.value())
            continue;
        out.key(shownId(figure)).beginObject();
        out.field("num", figure.num);
        out.field("den", figure.den);
        out.endObject();
    }
    out.endObject();
    out.endObject();
    return out.take() + '\n';
}

QString asText(const std::vector<MeasureFigure>& figures)
{
    QString text;
    for (const MeasureFigure& figure : figures) {
        const auto value = figure.value();
        const QString counted =
            QCoreApplication::translate("Cli", "%1 of %2 records counted")
                .arg(QString::number(figure.counted), QString::number(figure.seen));
        const QString line = value
            ? QStringLiteral("%1\t%2\t%3\t%4\n")
                  .arg(shownId(figure), value->toFixed(kPlaces), figure.cellText(), counted)
            : QStringLiteral("%1\t%2\t\t%3\n")
                  .arg(shownId(figure), QCoreApplication::translate("Cli", "no value"), counted);
        text += line;
    }
    return text;
}

} // namespace

void MeasureCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOptions({
        {QStringLiteral("period"),
         QCoreApplication::translate("Cli", "A month, quarter, half or year: 2024-03, 2024Q1."),
         QStringLiteral("P")},
        {QStringLiteral("param"),
         QCoreApplication::translate("Cli", "A setting or a filter of the measure."),
         QStringLiteral("k=v")},
        {QStringLiteral("by"),
         QCoreApplication::translate("Cli", "Whose figures."),
         QStringLiteral("employee|team|company")},
        {QStringLiteral("as-of"),
         QCoreApplication::translate("Cli", "As of when what is not done counts as late."),
         QStringLiteral("DATE")},
    });
}

ExitStatus MeasureCommand::run(const Invocation& call, Console& console) const
{
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const Access& access = (*session)->access();
    const auto asked = wanted(call, access);
    if (!asked)
        return console.fail(asked.error());
    const auto figures =
        measureRecords(access, asked->call.plan, asked->period, asked->call.by, asked->asOf);
    if (!figures)
        return console.fail(figures.error());
    return console.speech() == Speech::Json ? console.print(asJson(*asked, *figures))
                                            : console.print(asText(*figures));
}

} // namespace plumbline
