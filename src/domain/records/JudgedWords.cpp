// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/JudgedWords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

namespace plumbline {

namespace {

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 3600;
constexpr QLatin1Char kZero('0');

/// A reason whose words take nothing from the record.
struct PlainWords
{
    JudgedReason reason;
    const char* text;
};

constexpr std::array kPlain{
    PlainWords{JudgedReason::Excluded, QT_TRANSLATE_NOOP("Messages", "excluded from measures")},
    PlainWords{JudgedReason::OutsidePeriod, QT_TRANSLATE_NOOP("Messages", "not of this period")},
    PlainWords{JudgedReason::NotRated, QT_TRANSLATE_NOOP("Messages", "not rated")},
    PlainWords{JudgedReason::Unanswered, QT_TRANSLATE_NOOP("Messages", "not answered")},
    PlainWords{JudgedReason::WaitUnknown,
               QT_TRANSLATE_NOOP("Messages", "how long it waited is not known")},
    PlainWords{JudgedReason::ResponseUnknown,
               QT_TRANSLATE_NOOP("Messages", "no first response is known")},
    PlainWords{JudgedReason::Resolved, QT_TRANSLATE_NOOP("Messages", "resolved")},
    PlainWords{JudgedReason::NotResolved, QT_TRANSLATE_NOOP("Messages", "not resolved")},
    PlainWords{JudgedReason::ResolutionTimeUnknown,
               QT_TRANSLATE_NOOP("Messages", "when it was resolved is not known")},
    PlainWords{JudgedReason::NotReopened, QT_TRANSLATE_NOOP("Messages", "not reopened")},
    PlainWords{JudgedReason::NoDeadline,
               QT_TRANSLATE_NOOP("Messages", "no deadline: neither given nor set for its class")},
    PlainWords{JudgedReason::Complained, QT_TRANSLATE_NOOP("Messages", "a complaint that counts")},
    PlainWords{JudgedReason::ContactOfRate,
               QT_TRANSLATE_NOOP("Messages", "a contact to divide by")},
    PlainWords{JudgedReason::NothingChecked, QT_TRANSLATE_NOOP("Messages", "no item was checked")},
    PlainWords{JudgedReason::HoursUnknown, QT_TRANSLATE_NOOP("Messages", "says no hours")},
    PlainWords{JudgedReason::MarkUnknown, QT_TRANSLATE_NOOP("Messages", "has no mark")},
    PlainWords{JudgedReason::CustomerUnknown, QT_TRANSLATE_NOOP("Messages", "names no customer")},
    PlainWords{JudgedReason::LaterVisitStands,
               QT_TRANSLATE_NOOP("Messages", "a later visit stands for this customer")},
    PlainWords{JudgedReason::OnLedger, QT_TRANSLATE_NOOP("Messages", "on the ledger")},
};

/// All that a sentence may take from.
struct Told
{
    const JudgedRecord& record;
    const RecordJudge& judge;
    const CompanyDays& days;

    [[nodiscard]] std::int64_t field(int place) const { return record.facts[place]; }

    [[nodiscard]] const MeasurePlan& plan() const { return judge.plan(); }
};

QString decimal(std::int64_t millionths)
{
    return Decimal::fromMillionths(millionths).toString();
}

/// `25:00:01`, with a fraction of a second where there is one.
QString hours(std::int64_t milliseconds)
{
    const bool isBack = milliseconds < 0;
    const std::int64_t length = isBack ? -milliseconds : milliseconds;
    const std::int64_t seconds = length / kSecond;
    QString text = QStringLiteral("%1:%2:%3")
                       .arg(seconds / kHour)
                       .arg(seconds % kHour / kMinute, 2, 10, kZero)
                       .arg(seconds % kMinute, 2, 10, kZero);
    if (length % kSecond != 0)
        text += QStringLiteral(".%1").arg(length % kSecond, 3, 10, kZero);
    return isBack ? QLatin1Char('-') + text : text;
}

/// `2021-03-04 09:12:58` in the company's time zone; a deadline at a day's end is the day.
QString moment(std::int64_t at, const CompanyDays& days)
{
    if (at == kNothing)
        return QString(QChar(0x2013));
    const QDate day = days.dayOf(at, RecordKind::Contact);
    const std::int64_t begin = days.beginInZone(day);
    if (at == begin || at == days.beginInZone(day.addDays(1)) - 1)
        return day.toString(Qt::ISODate);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, days.zone());
    return local.toString(local.time().msec() == 0 ? QStringLiteral("yyyy-MM-dd HH:mm:ss")
                                                   : QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

QString rating(const Told& told)
{
    const bool isContact = told.record.kind == RecordKind::Contact;
    const std::int64_t scale = told.field(isContact ? int{contact::Scale} : int{survey::Scale});
    const auto known = scale == kNothing ? RatingScale::OneToFive : static_cast<RatingScale>(scale);
    const QString given =
        decimal(told.field(isContact ? int{contact::Rating} : int{survey::Rating}));
    return QStringLiteral("%1 (%2)").arg(given, ratingScaleName(known));
}

Message filtered(JudgedReason, const Told& told)
{
    const JudgeFilter* filter = told.judge.keptOutBy(told.record.kind, told.record.facts);
    const auto place = static_cast<std::size_t>(filter != nullptr ? filter->field : -1);
    if (filter == nullptr || filter->field < 0 || place >= told.record.texts.size())
        return {QT_TRANSLATE_NOOP("Messages", "left out by the filter"), {}};
    const QString name = QLatin1String(fieldsOf(told.record.kind)[place].id);
    const QString text = told.record.texts[place];
    if (text.isEmpty())
        return {QT_TRANSLATE_NOOP("Messages", "left out by the filter: says no %1"), {name}};
    return {QT_TRANSLATE_NOOP("Messages", "left out by the filter: %1 is “%2”"), {name, text}};
}

Message ofWait(JudgedReason reason, const Told& told)
{
    const QStringList wait{decimal(told.field(contact::Waited)), told.plan().seconds.toString()};
    if (reason == JudgedReason::WaitedWithin)
        return {QT_TRANSLATE_NOOP("Messages", "waited %1 s, at most %2 s"), wait};
    return {QT_TRANSLATE_NOOP("Messages", "waited %1 s, more than %2 s"), wait};
}

std::int64_t sinceOpened(const Told& told, int field)
{
    return told.record.facts.has(field) ? told.field(field) - told.record.facts.at : 0;
}

Message ofResponse(JudgedReason reason, const Told& told)
{
    const QStringList times{hours(sinceOpened(told, contact::Responded)),
                            hoursOf(told.plan()).toString()};
    if (reason == JudgedReason::RespondedWithin)
        return {QT_TRANSLATE_NOOP("Messages", "first response after %1, within %2 h"), times};
    return {QT_TRANSLATE_NOOP("Messages", "first response after %1, later than %2 h"), times};
}

Message ofResolution(JudgedReason reason, const Told& told)
{
    const QStringList times{hours(sinceOpened(told, contact::ResolvedAt)),
                            hoursOf(told.plan()).toString()};
    if (reason == JudgedReason::ResolvedWithin)
        return {QT_TRANSLATE_NOOP("Messages", "resolved after %1, within %2 h"), times};
    return {QT_TRANSLATE_NOOP("Messages", "resolved after %1, later than %2 h"), times};
}

Message answered(JudgedReason reason, const Told& told)
{
    if (told.plan().name == MeasureName::MeanWait) {
        return {QT_TRANSLATE_NOOP("Messages", "waited %1 s"),
                {decimal(told.field(contact::Waited))}};
    }
    if (reason == JudgedReason::AnsweredAsUnknown) {
        return {QT_TRANSLATE_NOOP("Messages", "counts as answered: nothing else is said"), {}};
    }
    return {QT_TRANSLATE_NOOP("Messages", "answered"), {}};
}

Message ofComplaint(JudgedReason reason, const Told& told)
{
    const std::int64_t due = dueOf(told.record.facts, told.judge.limits());
    const QString deadline = moment(due, told.days);
    const std::int64_t handled = told.field(complaint::Handled);
    if (reason == JudgedReason::OverdueUnhandled)
        return {QT_TRANSLATE_NOOP("Messages", "not handled, was due %1"), {deadline}};
    if (reason == JudgedReason::NotYetDue)
        return {QT_TRANSLATE_NOOP("Messages", "not handled, due only %1"), {deadline}};
    const QStringList times{moment(handled, told.days), deadline};
    if (reason == JudgedReason::HandledInTime)
        return {QT_TRANSLATE_NOOP("Messages", "handled %1, due %2"), times};
    return {QT_TRANSLATE_NOOP("Messages", "handled %1, late: was due %2"), times};
}

Message ofRating(JudgedReason reason, const Told& told)
{
    if (reason == JudgedReason::RatingBelow) {
        return {QT_TRANSLATE_NOOP("Messages", "rated %1, below %2 of 5"),
                {rating(told), told.plan().min.toString()}};
    }
    if (reason == JudgedReason::RatingOffScale)
        return {QT_TRANSLATE_NOOP("Messages", "rated %1, which is off its scale"), {rating(told)}};
    return {QT_TRANSLATE_NOOP("Messages", "rated %1"), {rating(told)}};
}

Message otherClass(JudgedReason, const Told& told)
{
    if (!told.record.facts.has(complaint::Class))
        return {QT_TRANSLATE_NOOP("Messages", "its class is not known"), {}};
    return {QT_TRANSLATE_NOOP("Messages", "of class %1"),
            {QString::number(told.field(complaint::Class))}};
}

Message notRetained(JudgedReason, const Told& told)
{
    if (!told.record.facts.has(order::Retained))
        return {QT_TRANSLATE_NOOP("Messages", "not known whether of a retained customer"), {}};
    return {QT_TRANSLATE_NOOP("Messages", "not of a retained customer"), {}};
}

Message otherAbsence(JudgedReason, const Told& told)
{
    const std::int64_t kind = told.field(attendance::Kind);
    if (kind == static_cast<int>(AbsenceKind::Late))
        return {QT_TRANSLATE_NOOP("Messages", "came late, not absent"), {}};
    if (kind == static_cast<int>(AbsenceKind::Leave))
        return {QT_TRANSLATE_NOOP("Messages", "on leave, not absent"), {}};
    return {QT_TRANSLATE_NOOP("Messages", "says no days of absence"), {}};
}

Message severalContacts(JudgedReason, const Told& told)
{
    return {QT_TRANSLATE_NOOP("Messages", "took %1 contacts"),
            {QString::number(told.field(contact::Contacts))}};
}

Message reopened(JudgedReason reason, const Told& told)
{
    if (reason == JudgedReason::ReopenedStillOpen)
        return {QT_TRANSLATE_NOOP("Messages", "reopened (%1 ×) and open still"),
                {QString::number(told.field(contact::Reopened))}};
    return {QT_TRANSLATE_NOOP("Messages", "reopened (%1 ×)"),
            {QString::number(told.field(contact::Reopened))}};
}

Message notResponsible(JudgedReason, const Told& told)
{
    if (told.record.facts.has(complaint::Responsible))
        return {QT_TRANSLATE_NOOP("Messages", "not responsible"), {}};
    return {QT_TRANSLATE_NOOP("Messages", "not known whether responsible"), {}};
}

Message ofCheck(JudgedReason, const Told& told)
{
    const bool isKnown = told.record.facts.has(check::Passed);
    return {QT_TRANSLATE_NOOP("Messages", "%1 of %2 items passed"),
            {QString::number(isKnown ? told.field(check::Passed) : 0),
             QString::number(told.field(check::Checked))}};
}

/// Sentences that take an amount out of the record.
Message ofAmount(JudgedReason reason, const Told& told)
{
    if (reason == JudgedReason::HoursCounted) {
        return {QT_TRANSLATE_NOOP("Messages", "%1 h of training"),
                {decimal(told.field(training::Hours))}};
    }
    if (reason == JudgedReason::MarkCounted)
        return {QT_TRANSLATE_NOOP("Messages", "mark %1"), {decimal(told.field(training::Mark))}};
    if (reason == JudgedReason::DaysCounted) {
        return {QT_TRANSLATE_NOOP("Messages", "absent %1 d"),
                {decimal(told.field(attendance::Days))}};
    }
    return {QT_TRANSLATE_NOOP("Messages", "%1 of a retained customer"),
            {decimal(told.field(order::Amount))}};
}

Message ofCustomer(JudgedReason reason, const Told& told)
{
    const QStringList months{QString::number(told.plan().months.value_or(kUsualMonths))};
    if (reason == JudgedReason::CustomerLost)
        return {QT_TRANSLATE_NOOP("Messages", "no visit in the last %1 months of the period"),
                months};
    if (reason == JudgedReason::CustomerStayed)
        return {QT_TRANSLATE_NOOP("Messages", "came again in the last %1 months of the period"),
                months};
    if (reason == JudgedReason::CustomerChurned)
        return {QT_TRANSLATE_NOOP("Messages", "the customer's last visit for %1 months"), months};
    return {QT_TRANSLATE_NOOP("Messages", "the customer came again within %1 months"), months};
}

/// A reason whose words are made from the record.
struct ToldWords
{
    JudgedReason reason;
    Message (*tell)(JudgedReason reason, const Told& told);
};

constexpr std::array kTold{
    ToldWords{JudgedReason::Filtered, filtered},
    ToldWords{JudgedReason::Rated, ofRating},
    ToldWords{JudgedReason::RatingOffScale, ofRating},
    ToldWords{JudgedReason::RatingBelow, ofRating},
    ToldWords{JudgedReason::Answered, answered},
    ToldWords{JudgedReason::AnsweredAsUnknown, answered},
    ToldWords{JudgedReason::WaitedWithin, ofWait},
    ToldWords{JudgedReason::WaitedLonger, ofWait},
    ToldWords{JudgedReason::RespondedWithin, ofResponse},
    ToldWords{JudgedReason::RespondedLater, ofResponse},
    ToldWords{JudgedReason::ResolvedWithin, ofResolution},
    ToldWords{JudgedReason::ResolvedLater, ofResolution},
    ToldWords{JudgedReason::SeveralContacts, severalContacts},
    ToldWords{JudgedReason::WasReopened, reopened},
    ToldWords{JudgedReason::ReopenedStillOpen, reopened},
    ToldWords{JudgedReason::HandledInTime, ofComplaint},
    ToldWords{JudgedReason::HandledLate, ofComplaint},
    ToldWords{JudgedReason::NotYetDue, ofComplaint},
    ToldWords{JudgedReason::OverdueUnhandled, ofComplaint},
    ToldWords{JudgedReason::NotResponsible, notResponsible},
    ToldWords{JudgedReason::OtherClass, otherClass},
    ToldWords{JudgedReason::Checked, ofCheck},
    ToldWords{JudgedReason::HoursCounted, ofAmount},
    ToldWords{JudgedReason::MarkCounted, ofAmount},
    ToldWords{JudgedReason::DaysCounted, ofAmount},
    ToldWords{JudgedReason::AmountCounted, ofAmount},
    ToldWords{JudgedReason::OtherAbsence, otherAbsence},
    ToldWords{JudgedReason::NotRetained, notRetained},
    ToldWords{JudgedReason::CustomerLost, ofCustomer},
    ToldWords{JudgedReason::CustomerStayed, ofCustomer},
    ToldWords{JudgedReason::CustomerChurned, ofCustomer},
    ToldWords{JudgedReason::CameAgain, ofCustomer},
};

} // namespace

Message judgedWords(const Judgement& judgement,
                    const JudgedRecord& record,
                    const RecordJudge& judge,
                    const CompanyDays& days)
{
    for (const PlainWords& words : kPlain) {
        if (words.reason == judgement.reason)
            return {words.text, {}};
    }
    for (const ToldWords& words : kTold) {
        if (words.reason == judgement.reason)
            return words.tell(judgement.reason, Told{record, judge, days});
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
