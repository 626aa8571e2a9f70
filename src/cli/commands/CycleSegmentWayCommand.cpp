// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/CycleSegmentWayCommand.h"

#include "application/segments/SegmentSettings.h"
#include "cli/CompanySession.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

Result<SegmentSettings> wanted(const Invocation& call, SegmentSettings settings)
{
    for (const QString& word : call.arguments()) {
        const bool isMajority = word == segmentWayName(SegmentWay::Majority);
        if (!isMajority && word != segmentWayName(SegmentWay::ByDays))
            return failure(ErrorCode::BadValue,
                           word,
                           QT_TRANSLATE_NOOP("Messages",
                                             "“%1” is no way to count segments: days or majority."),
                           {word});
        settings.way = isMajority ? SegmentWay::Majority : SegmentWay::ByDays;
    }
    if (!call.isSet("fewest-days"))
        return settings;
    bool isNumber = false;
    settings.fewestDays = call.value("fewest-days").toInt(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::BadNumber,
                       call.value("fewest-days"),
                       QT_TRANSLATE_NOOP("Messages", "“%1” is not a whole number."),
                       {call.value("fewest-days")});
    return settings;
}

QString asText(const SegmentSettings& settings)
{
    switch (settings.way) {
    case SegmentWay::ByDays:
        return QCoreApplication::translate(
            "Cli", "Each segment counts by its calendar days; fewest days to appraise: %1.");
    case SegmentWay::Majority:
        break;
    }
    return QCoreApplication::translate(
        "Cli", "The segment with the most days counts whole; fewest days to appraise: %1.");
}

} // namespace

void CycleSegmentWayCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption(
        {QStringLiteral("fewest-days"),
         QCoreApplication::translate("Cli", "Propose 'not appraised' below that many days."),
         QStringLiteral("NUMBER")});
}

ExitStatus CycleSegmentWayCommand::run(const Invocation& call, Console& console) const
{
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const Access& access = (*session)->access();
    const auto before = loadSegmentSettings(access);
    if (!before)
        return console.fail(before.error());
    const auto settings = wanted(call, *before);
    if (!settings)
        return console.fail(settings.error());
    if (*settings != *before) {
        if (const auto saved = saveSegmentSettings(access, *settings); !saved)
            return console.fail(saved.error());
    }
    if (console.speech() == Speech::Plain)
        return console.print(asText(*settings).arg(settings->fewestDays) + QLatin1Char('\n'));
    JsonWriter out;
    out.beginObject();
    out.field("way", segmentWayName(settings->way));
    out.key("fewestDays").number(settings->fewestDays);
    out.endObject();
    return console.print(out.take() + '\n');
}

} // namespace plumbline
