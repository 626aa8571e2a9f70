// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/RecordField.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

constexpr std::array kContact{
    RecordField{"channel", FieldType::Text, QT_TRANSLATE_NOOP("RecordFields", "channel")},
    RecordField{"topic", FieldType::Text, QT_TRANSLATE_NOOP("RecordFields", "topic")},
    RecordField{"answered", FieldType::YesNo, QT_TRANSLATE_NOOP("RecordFields", "answered")},
    RecordField{"waited", FieldType::Seconds, QT_TRANSLATE_NOOP("RecordFields", "waited")},
    RecordField{
        "responded", FieldType::Moment, QT_TRANSLATE_NOOP("RecordFields", "first response")},
    RecordField{"resolved", FieldType::YesNo, QT_TRANSLATE_NOOP("RecordFields", "resolved")},
    RecordField{"resolvedAt", FieldType::Moment, QT_TRANSLATE_NOOP("RecordFields", "resolved at")},
    RecordField{
        "contacts", FieldType::Count, QT_TRANSLATE_NOOP("RecordFields", "contacts it took")},
    RecordField{"reopened", FieldType::Count, QT_TRANSLATE_NOOP("RecordFields", "times reopened")},
    RecordField{"handled", FieldType::Seconds, QT_TRANSLATE_NOOP("RecordFields", "handling time")},
    RecordField{"rating", FieldType::Amount, QT_TRANSLATE_NOOP("RecordFields", "rating")},
    RecordField{"scale", FieldType::Scale, QT_TRANSLATE_NOOP("RecordFields", "rating scale")},
};
constexpr std::array kComplaint{
    RecordField{"due", FieldType::Deadline, QT_TRANSLATE_NOOP("RecordFields", "due")},
    RecordField{"handled", FieldType::Moment, QT_TRANSLATE_NOOP("RecordFields", "handled at")},
    RecordField{"class", FieldType::Count, QT_TRANSLATE_NOOP("RecordFields", "class")},
    RecordField{"responsible", FieldType::YesNo, QT_TRANSLATE_NOOP("RecordFields", "responsible")},
    RecordField{"topic", FieldType::Text, QT_TRANSLATE_NOOP("RecordFields", "topic")},
};
constexpr std::array kVisit{
    RecordField{"value", FieldType::Amount, QT_TRANSLATE_NOOP("RecordFields", "order value")},
};
constexpr std::array kCheck{
    RecordField{
        "checked", FieldType::Count, QT_TRANSLATE_NOOP("RecordFields", "items checked"), true},
    RecordField{
        "passed", FieldType::Count, QT_TRANSLATE_NOOP("RecordFields", "items passed"), true},
    RecordField{"template", FieldType::Text, QT_TRANSLATE_NOOP("RecordFields", "template")},
};
constexpr std::array kTraining{
    RecordField{"hours", FieldType::Amount, QT_TRANSLATE_NOOP("RecordFields", "hours")},
    RecordField{"mark", FieldType::Amount, QT_TRANSLATE_NOOP("RecordFields", "exam mark")},
};
constexpr std::array kAttendance{
    RecordField{"kind", FieldType::Absence, QT_TRANSLATE_NOOP("RecordFields", "kind"), true},
    RecordField{"days", FieldType::Amount, QT_TRANSLATE_NOOP("RecordFields", "days"), true},
};
constexpr std::array kSurvey{
    RecordField{"channel", FieldType::Text, QT_TRANSLATE_NOOP("RecordFields", "channel")},
    RecordField{"rating", FieldType::Amount, QT_TRANSLATE_NOOP("RecordFields", "rating"), true},
    RecordField{"scale", FieldType::Scale, QT_TRANSLATE_NOOP("RecordFields", "rating scale")},
    RecordField{"question", FieldType::Text, QT_TRANSLATE_NOOP("RecordFields", "question")},
};
constexpr std::array kEvent{
    RecordField{
        "item", FieldType::Text, QT_TRANSLATE_NOOP("RecordFields", "indicator and item"), true},
    RecordField{"count", FieldType::Count, QT_TRANSLATE_NOOP("RecordFields", "count")},
    RecordField{"points", FieldType::Amount, QT_TRANSLATE_NOOP("RecordFields", "points")},
    RecordField{"what", FieldType::Text, QT_TRANSLATE_NOOP("RecordFields", "what happened")},
    RecordField{"file", FieldType::Text, QT_TRANSLATE_NOOP("RecordFields", "file")},
    RecordField{"witness", FieldType::Text, QT_TRANSLATE_NOOP("RecordFields", "who saw it")},
};
constexpr std::array kOrder{
    RecordField{"amount", FieldType::Amount, QT_TRANSLATE_NOOP("RecordFields", "amount"), true},
    RecordField{
        "retained", FieldType::YesNo, QT_TRANSLATE_NOOP("RecordFields", "retained customer")},
};

} // namespace

QString ratingScaleName(RatingScale scale)
{
    switch (scale) {
    case RatingScale::OneToFive:
        return QStringLiteral("1-5");
    case RatingScale::OneToTen:
        return QStringLiteral("1-10");
    case RatingScale::ZeroToHundred:
        return QStringLiteral("0-100");
    }
    Q_UNREACHABLE();
}

std::optional<RatingScale> ratingScale(QStringView name)
{
    for (const RatingScale scale :
         {RatingScale::OneToFive, RatingScale::OneToTen, RatingScale::ZeroToHundred}) {
        if (ratingScaleName(scale) == name)
            return scale;
    }
    return std::nullopt;
}

QString absenceKindName(AbsenceKind kind)
{
    switch (kind) {
    case AbsenceKind::Absent:
        return QStringLiteral("absent");
    case AbsenceKind::Late:
        return QStringLiteral("late");
    case AbsenceKind::Leave:
        return QStringLiteral("leave");
    }
    Q_UNREACHABLE();
}

std::optional<AbsenceKind> absenceKind(QStringView name)
{
    for (const AbsenceKind kind : {AbsenceKind::Absent, AbsenceKind::Late, AbsenceKind::Leave}) {
        if (absenceKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::span<const RecordField> fieldsOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Contact:
        return kContact;
    case RecordKind::Complaint:
        return kComplaint;
    case RecordKind::Visit:
        return kVisit;
    case RecordKind::Check:
        return kCheck;
    case RecordKind::Training:
        return kTraining;
    case RecordKind::Attendance:
        return kAttendance;
    case RecordKind::Survey:
        return kSurvey;
    case RecordKind::Event:
        return kEvent;
    case RecordKind::Order:
        return kOrder;
    }
    Q_UNREACHABLE();
}

int fieldIndex(RecordKind kind, QStringView id)
{
    const auto fields = fieldsOf(kind);
    for (std::size_t index = 0; index < fields.size(); ++index) {
        if (id == QLatin1String(fields[index].id))
            return static_cast<int>(index);
    }
    return -1;
}

QString timeField(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Contact:
        return QStringLiteral("opened");
    case RecordKind::Complaint:
        return QStringLiteral("received");
    case RecordKind::Visit:
    case RecordKind::Check:
    case RecordKind::Training:
    case RecordKind::Attendance:
    case RecordKind::Survey:
    case RecordKind::Event:
    case RecordKind::Order:
        return QStringLiteral("date");
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
