// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/TrailTexts.h"

#include "application/ports/Repositories.h"
#include "domain/way/AppraisalCourse.h"
#include "ui/accounts/RoleWords.h"
#include "ui/audit/TrailWords.h"
#include "ui/common/WayWords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace plumbline {

namespace {

/// The words' context.
struct TrailTexts
{
    Q_DECLARE_TR_FUNCTIONS(TrailTexts)
};

QString listed(const QStringList& parts)
{
    return parts.join(TrailTexts::tr(", ", "between parts of a list"));
}

QString joined(const QStringList& parts)
{
    return parts.join(TrailTexts::tr("; ", "between parts of a sentence"));
}

using Tell = QString (*)(const QString& stored, const QTimeZone& zone);

template<typename Value, std::size_t Count>
QString told(const std::array<Value, Count>& all,
             QString (*nameOf)(Value),
             QString (*wordsOf)(Value),
             const QString& stored)
{
    const auto found =
        std::ranges::find_if(all, [&](Value value) { return nameOf(value) == stored; });
    return found == all.end() ? stored : wordsOf(*found);
}

QString stage(const QString& stored, const QTimeZone&)
{
    return told(kCycleStages, cycleStageName, stageWords, stored);
}

/// `review 2026-10-12, feedback 2026-10-20`
QString dates(const QString& stored, const QTimeZone& zone)
{
    QStringList parts = stored.split(QStringLiteral(", "));
    for (QString& part : parts) {
        const qsizetype space = part.indexOf(QLatin1Char(' '));
        if (space > 0)
            part = stage(part.left(space), zone) + part.mid(space);
    }
    return listed(parts);
}

QString state(const QString& stored, const QTimeZone&)
{
    return told(kAppraisalStates, appraisalStateName, courseWords, stored);
}

QString moment(const QString& stored, const QTimeZone& zone)
{
    const QDateTime at = QDateTime::fromString(stored, Qt::ISODateWithMs);
    return at.isValid() ? trailMoment(at, zone) : stored;
}

QString measured(const QString& stored, const QTimeZone& zone)
{
    static const QRegularExpression kCounts(
        QStringLiteral(R"(^measured (\d+), changed (\d+), overridden (\d+), )"
                       R"(without records (\d+), not taken (\d+), as of (\S+)$)"));
    const QRegularExpressionMatch found = kCounts.match(stored);
    if (!found.hasMatch())
        return stored;
    return TrailTexts::tr(
               "measured: %1, changed: %2, overridden: %3, without records: %4, not taken: "
               "%5, as of %6")
        .arg(found.captured(1),
             found.captured(2),
             found.captured(3),
             found.captured(4),
             found.captured(5),
             moment(found.captured(6), zone));
}

QString imported(const QString& stored, const QTimeZone&)
{
    static const QRegularExpression kCounts(
        QStringLiteral(R"(^(.*) sha256=([0-9a-f]+) read=(\d+) taken=(\d+) already-there=(\d+) )"
                       R"(changed=(\d+) refused=(\d+)$)"));
    const QRegularExpressionMatch found = kCounts.match(stored);
    if (!found.hasMatch())
        return stored;
    return TrailTexts::tr(
               "%1: rows read: %2, taken: %3, already there: %4, changed: %5, refused: %6; "
               "SHA-256 %7")
        .arg(found.captured(1),
             found.captured(3),
             found.captured(4),
             found.captured(5),
             found.captured(6),
             found.captured(7),
             found.captured(2));
}

QString sampled(const QString& stored, const QTimeZone&)
{
    static const QRegularExpression kDrawn(
        QStringLiteral(R"(^(\S+) (.*) n=(\d+) seed=(\d+) drawn=(\d+)$)"));
    const QRegularExpressionMatch found = kDrawn.match(stored);
    if (!found.hasMatch())
        return stored;
    return TrailTexts::tr("%1, %2: for each person %3, drawn: %4, seed %5")
        .arg(found.captured(1),
             found.captured(2),
             found.captured(3),
             found.captured(5),
             found.captured(4));
}

/// `desk-quarterly@1: 12`
QString opened(const QString& stored, const QTimeZone&)
{
    static const QRegularExpression kOpened(QStringLiteral(R"(^(\S+)@(\d+): (\d+)$)"));
    const QRegularExpressionMatch found = kOpened.match(stored);
    return found.hasMatch() ? TrailTexts::tr("%1, version %2, people: %3")
                                  .arg(found.captured(1), found.captured(2), found.captured(3))
                            : stored;
}

/// `12 3400.50`
QString settled(const QString& stored, const QTimeZone&)
{
    static const QRegularExpression kSettled(QStringLiteral(R"(^(\d+) (-?[\d.]+)$)"));
    const QRegularExpressionMatch found = kSettled.match(stored);
    return found.hasMatch()
        ? TrailTexts::tr("entries: %1, together %2").arg(found.captured(1), found.captured(2))
        : stored;
}

/// `hr, auditor; E1001; desk-quarterly; closed`
QString account(const QString& stored, const QTimeZone&)
{
    QStringList parts = stored.split(QStringLiteral("; "));
    QStringList roles = parts.front().split(QStringLiteral(", "));
    for (QString& role : roles) {
        if (const auto known = roleNamed(role))
            role = roleWords(*known);
    }
    parts.front() = listed(roles);
    if (parts.size() > 1 && parts.back() == QLatin1String("closed"))
        parts.back() = TrailTexts::tr("closed", "an account");
    return joined(parts);
}

QString holder(const QString& stored, const QTimeZone&)
{
    const Result<Holder> known = parseHolder(stored);
    return known ? holderWords(*known) : stored;
}

/// `score leader, review role:reviewer`
QString route(const QString& stored, const QTimeZone& zone)
{
    constexpr std::array kKinds{
        RouteStepKind::Score, RouteStepKind::Compile, RouteStepKind::Review};
    QStringList steps = stored.split(QStringLiteral(", "));
    for (QString& step : steps) {
        const qsizetype space = step.indexOf(QLatin1Char(' '));
        if (space > 0)
            step = TrailTexts::tr("%1: %2", "step of a route: by whom")
                       .arg(told(kKinds, routeStepName, routeStepWords, step.left(space)),
                            holder(step.mid(space + 1), zone));
    }
    return listed(steps);
}

QString flat(const QJsonValue& value) // NOLINT(misc-no-recursion): lists in a list
{
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList parts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue& one : list)
        parts.append(flat(one));
    const bool isOfLists = !list.isEmpty() && list.first().isArray();
    return isOfLists ? listed(parts) : parts.join(QLatin1Char(' '));
}

/// An employee or a team: one line, its fields named in their usual order.
QString fields(const QString& stored, const QTimeZone&)
{
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    if (object.isEmpty())
        return stored;
    QStringList parts;
    const char* name = object.contains(QLatin1String("joined")) ? "name" : "team";
    for (const char* field : {"name", "joined", "left", "positions", "teams", "parent", "leader"}) {
        const bool isName = QLatin1String(field) == QLatin1String("name");
        const QJsonValue value = object.value(QLatin1String(field));
        if (!value.isUndefined())
            parts.append(
                TrailTexts::tr("%1: %2", "field: what stands in it")
                    .arg(trailTerm(QLatin1String("field."), QLatin1String(isName ? name : field)),
                         flat(value)));
    }
    return joined(parts);
}

/// The first word is the program's, the rest may be typed.
template<const char* Group>
QString firstWord(const QString& stored, const QTimeZone&)
{
    const qsizetype end = stored.indexOf(QLatin1Char(' '));
    const QString first = stored.left(end);
    return trailTerm(QLatin1String(Group), first) + (end < 0 ? QString() : stored.mid(end));
}

/// Day, who held it, how, each on a line, and what was typed.
QString interview(const QString& stored, const QTimeZone&)
{
    constexpr qsizetype kHow = 2;
    QStringList lines = stored.split(QLatin1Char('\n'));
    if (lines.size() > kHow)
        lines[kHow] = trailTerm(QLatin1String("held."), lines[kHow]);
    return lines.join(QLatin1Char('\n'));
}

constexpr char kActionState[] = "action-state.";
constexpr char kIndicator[] = "verdict.";
constexpr char kProposal[] = "proposal.";
constexpr char kPaper[] = "paper.";
constexpr char kPackage[] = "package.";

struct Telling
{
    const char* action; ///< Ends in a dot: all that begin so.
    Tell tell;
};

constexpr std::array kTellings{Telling{"account.", account},
                               Telling{"appraisal.", state},
                               Telling{"cycle.advanced", stage},
                               Telling{"cycle.closed", stage},
                               Telling{"cycle.cut-off", moment},
                               Telling{"cycle.dated", dates},
                               Telling{"cycle.measured", measured},
                               Telling{"cycle.opened", opened},
                               Telling{"cycle.settled", settled},
                               Telling{"employee.", fields},
                               Telling{"import.taken", imported},
                               Telling{"indicator.looked-at", firstWord<kIndicator>},
                               Telling{"interview.", interview},
                               Telling{"package.", firstWord<kPackage>},
                               Telling{"paper.recorded", firstWord<kPaper>},
                               Telling{"plan.reported", firstWord<kActionState>},
                               Telling{"proposal.decided", firstWord<kProposal>},
                               Telling{"route.", route},
                               Telling{"sample.drawn", sampled},
                               Telling{"scorer.set", holder},
                               Telling{"team.", fields}};

} // namespace

QString trailText(const AuditEntry& entry, const QString& stored, const QTimeZone& zone)
{
    if (stored.isEmpty())
        return stored;
    const auto found = std::ranges::find_if(kTellings, [&](const Telling& one) {
        const QLatin1String action(one.action);
        return action.endsWith(QLatin1Char('.')) ? entry.action.startsWith(action)
                                                 : entry.action == action;
    });
    return found == kTellings.end() ? stored : found->tell(stored, zone);
}

QString trailMoment(const QDateTime& at, const QTimeZone& zone)
{
    return (zone.isValid() ? at.toTimeZone(zone) : at)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace plumbline
