// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/MeasurePlanReader.h"

namespace plumbline {

namespace {

constexpr int kMostClass = 3;
constexpr int kMostMonths = 120;

MeasureName readName(const JsonPlace& place)
{
    const auto name = measureName(place.text());
    if (!name && place.isText()) {
        QStringList known;
        for (const MeasureName one : allMeasures())
            known.append(measureNameText(one));
        place.refuseWord(known);
    }
    return name.value_or(MeasureName::CsatMean);
}

Decimal readBetween(const JsonPlace& place, const Decimal& least, const Decimal& most)
{
    const Decimal given = place.decimal();
    if (given < least || given > most) {
        place.refuse(ErrorCode::OutOfRange,
                     QT_TRANSLATE_NOOP("Messages", "%1 is not within %2 to %3."),
                     {given.toString(), least.toString(), most.toString()});
    }
    return given;
}

Decimal readNotNegative(const JsonPlace& place)
{
    const Decimal given = place.decimal();
    if (given < Decimal{0}) {
        place.refuse(ErrorCode::OutOfRange,
                     QT_TRANSLATE_NOOP("Messages", "This number must not be below 0."));
    }
    return given;
}

int readWhole(const JsonPlace& place, int most)
{
    const int given = place.count();
    if (given < 1 || given > most) {
        place.refuse(ErrorCode::OutOfRange,
                     QT_TRANSLATE_NOOP("Messages", "%1 is not within %2 to %3."),
                     {QString::number(given), QStringLiteral("1"), QString::number(most)});
    }
    return given;
}

std::optional<int> readClass(const JsonPlace& place)
{
    if (place.isText() && place.value().text() == QLatin1String("any"))
        return std::nullopt;
    return readWhole(place, kMostClass);
}

void readSetting(const JsonPlace& place, MeasureSetting setting, MeasurePlan& plan)
{
    switch (setting) {
    case MeasureSetting::Min:
        plan.min = readBetween(place, Decimal{1}, Decimal{5});
        return;
    case MeasureSetting::Seconds:
        plan.seconds = readNotNegative(place);
        return;
    case MeasureSetting::Hours:
        plan.hours = readNotNegative(place);
        return;
    case MeasureSetting::Class:
        plan.complaintClass = readClass(place);
        return;
    case MeasureSetting::Responsible:
        plan.responsible =
            place.word<Responsible>({{"only", Responsible::Only}, {"any", Responsible::Any}});
        return;
    case MeasureSetting::Months:
        plan.months = readWhole(place, kMostMonths);
        return;
    }
}

void readFilter(const JsonPlace& place, MeasurePlan& plan)
{
    MeasureFilter filter{place.value().key(), {}};
    place.eachItem([&](const JsonPlace& text) { filter.texts.append(text.filledText()); });
    if (place.isArray() && filter.texts.isEmpty()) {
        place.refuse(ErrorCode::BadValue,
                     QT_TRANSLATE_NOOP("Messages", "This list must not be empty."));
    }
    plan.filters.push_back(std::move(filter));
}

void readField(const JsonPlace& place, MeasurePlan& plan)
{
    const QString& name = place.value().key();
    if (name == QLatin1String("name") || place.value().kind() == JsonKind::Null)
        return;
    const auto setting = measureSetting(name);
    if (name == QLatin1String("scope")) {
        plan.scope = place.word<MeasureScope>({{"person", MeasureScope::Person},
                                               {"team", MeasureScope::Team},
                                               {"company", MeasureScope::Company}});
    } else if (setting && hasSetting(plan.name, *setting)) {
        readSetting(place, *setting, plan);
    } else if (measureFilterFields(plan.name).contains(name)) {
        readFilter(place, plan);
    } else {
        place.refuse(ErrorCode::UnknownField,
                     QT_TRANSLATE_NOOP("Messages", "The measure “%1” has no setting “%2”."),
                     {measureNameText(plan.name), name});
    }
}

} // namespace

MeasurePlan readMeasurePlan(const JsonPlace& place)
{
    MeasurePlan plan;
    plan.name = readName(place.required("name"));
    place.eachField([&](const JsonPlace& field) { readField(field, plan); });
    return plan;
}

} // namespace plumbline
