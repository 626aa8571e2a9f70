// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/FieldText.h"

#include "application/text/Sentences.h"
#include "domain/common/Decimal.h"
#include "domain/records/CellMoment.h"

#include <QtCore/QDateTime>

namespace plumbline {

namespace {

constexpr std::int64_t kMinute = 60;

QString wallText(std::int64_t wall)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC);
    const bool hasPart = wall % 1000 != 0 && wall % kDayMilliseconds != kDayMilliseconds - 1;
    return moment.toString(hasPart ? QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")
                                   : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString lengthText(std::int64_t millionths)
{
    const std::int64_t seconds = millionths / Decimal::kScale;
    const auto two = [](std::int64_t number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    QString text = QString::number(seconds / (kMinute * kMinute)) + QLatin1Char(':')
        + two(seconds / kMinute % kMinute) + QLatin1Char(':') + two(seconds % kMinute);
    if (const std::int64_t rest = millionths % Decimal::kScale; rest != 0)
        text += Decimal::fromMillionths(rest).toString().mid(1);
    return text;
}

QString absenceText(std::int64_t number)
{
    switch (static_cast<AbsenceKind>(number)) {
    case AbsenceKind::Absent:
        return sentence(Message{QT_TRANSLATE_NOOP("Messages", "absent"), {}});
    case AbsenceKind::Late:
        return sentence(Message{QT_TRANSLATE_NOOP("Messages", "late"), {}});
    case AbsenceKind::Leave:
        return sentence(Message{QT_TRANSLATE_NOOP("Messages", "leave"), {}});
    }
    Q_UNREACHABLE();
}

} // namespace

QString timeText(RecordKind kind, std::int64_t at, const LocalClock& clock)
{
    if (isDated(kind))
        return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date().toString(Qt::ISODate);
    return wallText(clock.toLocal(at));
}

QString fieldText(RecordKind kind, int field, std::int64_t number, const LocalClock& clock)
{
    switch (fieldsOf(kind)[static_cast<std::size_t>(field)].type) {
    case FieldType::Text:
    case FieldType::Count:
        return QString::number(number);
    case FieldType::Moment:
    case FieldType::Deadline:
        return wallText(clock.toLocal(number));
    case FieldType::YesNo:
        return number != 0 ? sentence(Message{QT_TRANSLATE_NOOP("Messages", "yes"), {}})
                           : sentence(Message{QT_TRANSLATE_NOOP("Messages", "no"), {}});
    case FieldType::Seconds:
        return lengthText(number);
    case FieldType::Amount:
        return Decimal::fromMillionths(number).toString();
    case FieldType::Scale:
        return ratingScaleName(static_cast<RatingScale>(number));
    case FieldType::Absence:
        return absenceText(number);
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
