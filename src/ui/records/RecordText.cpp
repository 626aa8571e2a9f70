// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordText.h"

#include "ui/common/Figures.h"

namespace plumbline {

namespace {

/// `12:03:05` of seconds, as it is written in files.
QString lengthText(const QString& seconds)
{
    constexpr qint64 kMinute = 60;
    const qint64 whole = seconds.section(QLatin1Char('.'), 0, 0).toLongLong();
    const auto two = [](qint64 number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    QString text = QStringLiteral("%1:%2:%3")
                       .arg(QString::number(whole / (kMinute * kMinute)),
                            two(whole / kMinute % kMinute),
                            two(whole % kMinute));
    const QString rest = seconds.section(QLatin1Char('.'), 1);
    return rest.isEmpty() ? text : text + QLatin1Char('.') + rest;
}

} // namespace

RecordText::RecordText(const QString& timeZone)
    : m_zone(timeZone.toLatin1())
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

QString RecordText::kind(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Contact:
        return tr("Contacts");
    case RecordKind::Complaint:
        return tr("Complaints");
    case RecordKind::Visit:
        return tr("Visits");
    case RecordKind::Check:
        return tr("Checks");
    case RecordKind::Training:
        return tr("Training");
    case RecordKind::Attendance:
        return tr("Attendance");
    case RecordKind::Survey:
        return tr("Surveys");
    case RecordKind::Event:
        return tr("Deduction events");
    case RecordKind::Order:
        return tr("Orders");
    }
    Q_UNREACHABLE();
}

QString RecordText::field(const RecordField& field)
{
    return QCoreApplication::translate("RecordFields", field.label);
}

QString RecordText::step(RecordStep step)
{
    switch (step) {
    case RecordStep::Changed:
        return tr("changed");
    case RecordStep::Reassigned:
        return tr("reassigned");
    case RecordStep::Excluded:
        return tr("excluded");
    case RecordStep::Included:
        return tr("included again");
    }
    Q_UNREACHABLE();
}

QString RecordText::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Hit:
        return tr("in the numerator");
    case Verdict::Miss:
        return tr("in the denominator only");
    case Verdict::NotCounted:
        return tr("not counted");
    }
    Q_UNREACHABLE();
}

QString RecordText::time(RecordKind kind, std::int64_t at) const
{
    if (isDated(kind))
        return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date().toString(Qt::ISODate);
    return precise(at);
}

QString RecordText::precise(std::int64_t at) const
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, m_zone);
    return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString RecordText::moment(const QDateTime& at) const
{
    return at.toTimeZone(m_zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

bool RecordText::isFigure(FieldType type)
{
    return type == FieldType::Count || type == FieldType::Seconds || type == FieldType::Amount;
}

QString RecordText::said(const RecordField& field, std::int64_t number) const
{
    switch (field.type) {
    case FieldType::Text:
        return {};
    case FieldType::Moment:
    case FieldType::Deadline:
        return precise(number);
    case FieldType::YesNo:
        return number != 0 ? tr("yes") : tr("no");
    case FieldType::Count:
        return QString::number(number);
    case FieldType::Seconds:
    case FieldType::Amount:
        return Decimal::fromMillionths(number).toString();
    case FieldType::Scale:
        return ratingScaleName(static_cast<RatingScale>(number));
    case FieldType::Absence:
        switch (static_cast<AbsenceKind>(number)) {
        case AbsenceKind::Absent:
            return tr("absent");
        case AbsenceKind::Late:
            return tr("late");
        case AbsenceKind::Leave:
            return tr("leave");
        }
    }
    Q_UNREACHABLE();
}

QString RecordText::stored(const StoredRecord& record, int field) const
{
    const RecordField& is = fieldsOf(record.place.kind)[static_cast<std::size_t>(field)];
    if (!record.facts.has(field))
        return {};
    if (is.type == FieldType::Text)
        return record.texts[static_cast<std::size_t>(field)];
    return said(is, record.facts[field]);
}

QString RecordText::shown(const StoredRecord& record, int field) const
{
    const RecordField& is = fieldsOf(record.place.kind)[static_cast<std::size_t>(field)];
    const QString text = stored(record, field);
    if (text.isEmpty() || !isFigure(is.type))
        return text;
    return is.type == FieldType::Seconds ? lengthText(text) : shownFigure(text);
}

} // namespace plumbline
