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

Message filtered(const Told& told)
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

Message ofAnswer(JudgedReason reason, const Told& told)
{
    const std::int64_t at = told.record.facts.at;
    const QString waited = decimal(told.field(contact::Waited));
    const QStringList wait{waited, told.plan().seconds.toString()};
    const QString most = hoursOf(told.plan()).toString();
    if (reason == JudgedReason::WaitedWithin)
        return {QT_TRANSLATE_NOOP("Messages", "waited %1 s, at most %2 s"), wait};
    if (reason == JudgedReason::WaitedLonger)
        return {QT_TRANSLATE_NOOP("Messages", "waited %1 s, more than %2 s"), wait};
    if (reason == JudgedReason::RespondedWithin) {
        return {QT_TRANSLATE_NOOP("Messages", "first response after %1, within %2 h"),
                {hours(told.field(contact::Responded) - at), most}};
    }
    if (reason == JudgedReason::RespondedLater) {
        return {QT_TRANSLATE_NOOP("Messages", "first response after %1, later than %2 h"),
                {hours(told.field(contact::Responded) - at), most}};
    }
    if (reason == JudgedReason::ResolvedWithin) {
        return {QT_TRANSLATE_NOOP("Messages", "resolved after %1, within %2 h"),
                {hours(told.field(contact::ResolvedAt) - at), most}};
    }
    return {QT_TRANSLATE_NOOP("Messages", "resolved after %1, later than %2 h"),
            {hours(told.field(contact::ResolvedAt) - at), most}};
}

Message answered(const Told& told)
{
    if (told.plan().name == MeasureName::MeanWait) {
        return {QT_TRANSLATE_NOOP("Messages", "waited %1 s"),
                {decimal(told.field(contact::Waited))}};
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

Message otherClass(const Told& told)
{
    if (!told.record.facts.has(complaint::Class))
        return {QT_TRANSLATE_NOOP("Messages", "its class is not known"), {}};
    return {QT_TRANSLATE_NOOP("Messages", "of class %1"),
            {QString::number(told.field(complaint::Class))}};
}

Message notRetained(const Told& told)
{
    if (!told.record.facts.has(order::Retained))
        return {QT_TRANSLATE_NOOP("Messages", "not known whether of a retained customer"), {}};
    return {QT_TRANSLATE_NOOP("Messages", "not of a retained customer"), {}};
}

Message otherAbsence(const Told& told)
{
    const std::int64_t kind = told.field(attendance::Kind);
    if (kind == static_cast<int>(AbsenceKind::Late))
        return {QT_TRANSLATE_NOOP("Messages", "came late, not absent"), {}};
    if (kind == static_cast<int>(AbsenceKind::Leave))
        return {QT_TRANSLATE_NOOP("Messages", "on leave, not absent"), {}};
    return {QT_TRANSLATE_NOOP("Messages", "says no days of absence"), {}};
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
    if (reason == JudgedReason::Checked) {
        const std::int64_t passed =
            told.record.facts.has(check::Passed) ? told.field(check::Passed) : 0;
        return {QT_TRANSLATE_NOOP("Messages", "%1 of %2 items passed"),
                {QString::number(passed), QString::number(told.field(check::Checked))}};
    }
    return {QT_TRANSLATE_NOOP("Messages", "%1 of a retained customer"),
            {decimal(told.field(order::Amount))}};
}

QString months(const Told& told)
{
    return QString::number(told.plan().months.value_or(kUsualMonths));
}

} // namespace

Message judgedWords(const Judgement& judgement,
                    const JudgedRecord& record,
                    const RecordJudge& judge,
                    const CompanyDays& days)
{
    const Told told{record, judge, days};
    const JudgedReason reason = judgement.reason;
    switch (reason) {
    case JudgedReason::Excluded:
        return {QT_TRANSLATE_NOOP("Messages", "excluded from measures"), {}};
    case JudgedReason::Filtered:
        return filtered(told);
    case JudgedReason::OutsidePeriod:
        return {QT_TRANSLATE_NOOP("Messages", "not of this period"), {}};
    case JudgedReason::Rated:
    case JudgedReason::RatingOffScale:
    case JudgedReason::RatingBelow:
        return ofRating(reason, told);
    case JudgedReason::NotRated:
        return {QT_TRANSLATE_NOOP("Messages", "not rated"), {}};
    case JudgedReason::Answered:
        return answered(told);
    case JudgedReason::AnsweredAsUnknown:
        return told.plan().name == MeasureName::MeanWait
            ? answered(told)
            : Message{QT_TRANSLATE_NOOP("Messages", "counts as answered: nothing else is said"),
                      {}};
    case JudgedReason::Unanswered:
        return {QT_TRANSLATE_NOOP("Messages", "not answered"), {}};
    case JudgedReason::WaitUnknown:
        return {QT_TRANSLATE_NOOP("Messages", "how long it waited is not known"), {}};
    case JudgedReason::WaitedWithin:
    case JudgedReason::WaitedLonger:
    case JudgedReason::RespondedWithin:
    case JudgedReason::RespondedLater:
    case JudgedReason::ResolvedWithin:
    case JudgedReason::ResolvedLater:
        return ofAnswer(reason, told);
    case JudgedReason::ResponseUnknown:
        return {QT_TRANSLATE_NOOP("Messages", "no first response is known"), {}};
    case JudgedReason::Resolved:
        return {QT_TRANSLATE_NOOP("Messages", "resolved"), {}};
    case JudgedReason::NotResolved:
        return {QT_TRANSLATE_NOOP("Messages", "not resolved"), {}};
    case JudgedReason::ResolutionTimeUnknown:
        return {QT_TRANSLATE_NOOP("Messages", "when it was resolved is not known"), {}};
    case JudgedReason::SeveralContacts:
        return {QT_TRANSLATE_NOOP("Messages", "took %1 contacts"),
                {QString::number(told.field(contact::Contacts))}};
    case JudgedReason::WasReopened:
        return {QT_TRANSLATE_NOOP("Messages", "reopened (%1 ×)"),
                {QString::number(told.field(contact::Reopened))}};
    case JudgedReason::NotReopened:
        return {QT_TRANSLATE_NOOP("Messages", "not reopened"), {}};
    case JudgedReason::NoDeadline:
        return {QT_TRANSLATE_NOOP("Messages", "no deadline: neither given nor set for its class"),
                {}};
    case JudgedReason::HandledInTime:
    case JudgedReason::HandledLate:
    case JudgedReason::NotYetDue:
    case JudgedReason::OverdueUnhandled:
        return ofComplaint(reason, told);
    case JudgedReason::Complained:
        return {QT_TRANSLATE_NOOP("Messages", "a complaint that counts"), {}};
    case JudgedReason::NotResponsible:
        return {record.facts.has(complaint::Responsible)
                    ? QT_TRANSLATE_NOOP("Messages", "not responsible")
                    : QT_TRANSLATE_NOOP("Messages", "not known whether responsible"),
                {}};
    case JudgedReason::OtherClass:
        return otherClass(told);
    case JudgedReason::ContactOfRate:
        return {QT_TRANSLATE_NOOP("Messages", "a contact to divide by"), {}};
    case JudgedReason::NothingChecked:
        return {QT_TRANSLATE_NOOP("Messages", "no item was checked"), {}};
    case JudgedReason::Checked:
    case JudgedReason::HoursCounted:
    case JudgedReason::MarkCounted:
    case JudgedReason::DaysCounted:
    case JudgedReason::AmountCounted:
        return ofAmount(reason, told);
    case JudgedReason::HoursUnknown:
        return {QT_TRANSLATE_NOOP("Messages", "says no hours"), {}};
    case JudgedReason::MarkUnknown:
        return {QT_TRANSLATE_NOOP("Messages", "has no mark"), {}};
    case JudgedReason::OtherAbsence:
        return otherAbsence(told);
    case JudgedReason::NotRetained:
        return notRetained(told);
    case JudgedReason::CustomerUnknown:
        return {QT_TRANSLATE_NOOP("Messages", "names no customer"), {}};
    case JudgedReason::LaterVisitStands:
        return {QT_TRANSLATE_NOOP("Messages", "a later visit stands for this customer"), {}};
    case JudgedReason::CustomerLost:
        return {QT_TRANSLATE_NOOP("Messages", "no visit in the last %1 months of the period"),
                {months(told)}};
    case JudgedReason::CustomerStayed:
        return {QT_TRANSLATE_NOOP("Messages", "came again in the last %1 months of the period"),
                {months(told)}};
    case JudgedReason::CustomerChurned:
        return {QT_TRANSLATE_NOOP("Messages", "the customer's last visit for %1 months"),
                {months(told)}};
    case JudgedReason::CameAgain:
        return {QT_TRANSLATE_NOOP("Messages", "the customer came again within %1 months"),
                {months(told)}};
    case JudgedReason::OnLedger:
        return {QT_TRANSLATE_NOOP("Messages", "on the ledger"), {}};
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
