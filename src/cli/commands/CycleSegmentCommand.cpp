// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/CycleSegmentCommand.h"

#include "application/segments/SegmentLines.h"
#include "application/segments/SetSegments.h"
#include "cli/CompanySession.h"
#include "cli/Language.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// What is asked for, beside whom it is about.
struct Asked
{
    CycleKey cycle;
    EmployeeId employee;
    SegmentMode mode = SegmentMode::Apply;
};

Result<QDate> dayNamed(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && day.toString(Qt::ISODate) == text)
        return day;
    return failure(ErrorCode::BadValue,
                   text,
                   QT_TRANSLATE_NOOP("Messages", "“%1” is not a day such as 2026-03-31."),
                   {text});
}

Result<SegmentChange> moved(const Invocation& call, const Access& access, const Asked& asked)
{
    const auto to = CycleKey::parse(call.value("to"));
    const auto day = dayNamed(call.value("moved"));
    if (!to || !day)
        return failure(to ? day.error() : to.error());
    return moveEmployee(
        access, {asked.employee, asked.cycle, *to, *day, call.value("reason")}, asked.mode);
}

/// None: nothing is to be changed.
Result<std::optional<SegmentChange>>
changed(const Invocation& call, const Access& access, const Asked& asked)
{
    const int changes = static_cast<int>(call.isSet("joined"))
        + static_cast<int>(call.isSet("left")) + static_cast<int>(call.isSet("moved"));
    if (changes == 0)
        return std::optional<SegmentChange>();
    if (changes > 1)
        return failure(
            ErrorCode::BadValue,
            {},
            QT_TRANSLATE_NOOP("Messages",
                              "Only one of --joined, --left and --moved can be said at a time."));
    if (call.isSet("moved"))
        return moved(call, access, asked);
    const auto day = dayNamed(call.value(call.isSet("joined") ? "joined" : "left"));
    if (!day)
        return failure(day.error());
    const SegmentDay change{asked.cycle, asked.employee, *day, call.value("reason")};
    return call.isSet("joined") ? joinLate(access, change, asked.mode)
                                : leaveEarly(access, change, asked.mode);
}

/// What a preview shows: days, no scores.
std::vector<SegmentLine> linesOf(const SegmentChange& change)
{
    std::vector<SegmentLine> lines;
    for (const StoredSegment& one : change.after) {
        SegmentLine& line = lines.emplace_back();
        line.cycle = one.cycle;
        line.scheme = LocalizedText(one.cycle.scheme.text());
        line.starts = one.starts;
        line.ends = one.ends;
        line.days = static_cast<int>(one.starts.daysTo(one.ends)) + 1;
    }
    return lines;
}

QByteArray asJson(const Asked& asked,
                  const std::vector<SegmentLine>& lines,
                  const std::optional<SegmentChange>& change)
{
    JsonWriter out;
    out.beginObject();
    out.field("employee", asked.employee.text());
    out.key("segments").beginArray();
    for (const SegmentLine& line : lines) {
        out.beginObject();
        out.field("cycle", line.cycle.toString());
        out.field("starts", line.starts.toString(Qt::ISODate));
        out.field("ends", line.ends.toString(Qt::ISODate));
        out.key("days").number(line.days);
        out.key("counts").boolean(line.counts);
        if (line.score)
            out.field("score", line.score->toString());
        out.endObject();
    }
    out.endArray();
    if (change)
        out.key("belowBound").boolean(change->isBelowBound);
    out.endObject();
    return out.take() + '\n';
}

QString asText(const Asked& asked,
               const std::vector<SegmentLine>& lines,
               const std::optional<SegmentChange>& change)
{
    constexpr int kShownPlaces = 2;
    QString text;
    if (lines.empty())
        text = QCoreApplication::translate("Cli", "%1 is in %2 from its first day to its last.")
                   .arg(asked.employee.text(), asked.cycle.toString())
            + QLatin1Char('\n');
    for (const SegmentLine& line : lines) {
        text += QCoreApplication::translate("Cli", "%1  %2 to %3: %4 day(s)  %5")
                    .arg(line.cycle.toString(),
                         line.starts.toString(Qt::ISODate),
                         line.ends.toString(Qt::ISODate),
                         QString::number(line.days),
                         line.score ? line.score->toFixed(kShownPlaces) : QString())
                    .trimmed()
            + QLatin1Char('\n');
    }
    if (change && change->isBelowBound)
        text += QCoreApplication::translate(
                    "Cli", "Fewer days than the company appraises: say 'not appraised' if so.")
            + QLatin1Char('\n');
    return text;
}

} // namespace

void CycleSegmentCommand::addOptions(QCommandLineParser& parser) const
{
    const QString day = QStringLiteral("DAY");
    parser.addOption({QStringLiteral("joined"),
                      QCoreApplication::translate("Cli", "The first day in the cycle."),
                      day});
    parser.addOption({QStringLiteral("left"),
                      QCoreApplication::translate("Cli", "The last day in the cycle."),
                      day});
    parser.addOption({QStringLiteral("moved"),
                      QCoreApplication::translate("Cli", "The first day in another part."),
                      day});
    parser.addOption({QStringLiteral("to"),
                      QCoreApplication::translate("Cli", "That other part of the period."),
                      QStringLiteral("CYCLE")});
    parser.addOption({QStringLiteral("reason"),
                      QCoreApplication::translate("Cli", "Why; it stands in the trail."),
                      QStringLiteral("TEXT")});
    parser.addOption(
        {QStringLiteral("preview"),
         QCoreApplication::translate("Cli", "Show what it comes to, change nothing.")});
}

ExitStatus CycleSegmentCommand::run(const Invocation& call, Console& console) const
{
    const auto key = CycleKey::parse(call.arguments().first());
    if (!key)
        return console.fail(key.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const Access& access = (*session)->access();
    const Asked asked{*key,
                      EmployeeId(call.arguments().last()),
                      call.isSet("preview") ? SegmentMode::Preview : SegmentMode::Apply};
    const auto change = changed(call, access, asked);
    if (!change)
        return console.fail(change.error());
    auto lines = segmentLines(access, asked.cycle, asked.employee);
    if (!lines)
        return console.fail(lines.error());
    if (*change && asked.mode == SegmentMode::Preview)
        lines = linesOf(**change);
    return console.speech() == Speech::Json ? console.print(asJson(asked, *lines, *change))
                                            : console.print(asText(asked, *lines, *change));
}

} // namespace plumbline
