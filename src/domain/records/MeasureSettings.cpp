// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/MeasurePlan.h"
#include "domain/records/RecordField.h"

#include <algorithm>
#include <utility>

namespace plumbline {

namespace {

QStringList textFields(RecordKind kind)
{
    QStringList fields;
    for (const RecordField& field : fieldsOf(kind)) {
        if (field.type == FieldType::Text)
            fields.append(QLatin1String(field.id));
    }
    return fields;
}

} // namespace

bool isOfCustomers(MeasureName name)
{
    return name == MeasureName::LostCustomers || name == MeasureName::Churn;
}

std::optional<MeasureSetting> measureSetting(QStringView name)
{
    using Named = std::pair<const char*, MeasureSetting>;
    static constexpr std::array kNames{Named{"min", MeasureSetting::Min},
                                       Named{"seconds", MeasureSetting::Seconds},
                                       Named{"hours", MeasureSetting::Hours},
                                       Named{"class", MeasureSetting::Class},
                                       Named{"responsible", MeasureSetting::Responsible},
                                       Named{"months", MeasureSetting::Months}};
    for (const auto& [text, setting] : kNames) {
        if (name == QLatin1String(text))
            return setting;
    }
    return std::nullopt;
}

bool hasSetting(MeasureName name, MeasureSetting setting)
{
    switch (setting) {
    case MeasureSetting::Min:
        return name == MeasureName::CsatRate;
    case MeasureSetting::Seconds:
        return name == MeasureName::AnsweredWithin;
    case MeasureSetting::Hours:
        return name == MeasureName::ResponseWithin || name == MeasureName::ResolvedWithin;
    case MeasureSetting::Class:
    case MeasureSetting::Responsible:
        return name == MeasureName::ComplaintCount;
    case MeasureSetting::Months:
        return isOfCustomers(name);
    }
    Q_UNREACHABLE();
}

QStringList measureFilterFields(MeasureName name)
{
    const std::vector<RecordKind> kinds = kindsOf(name);
    QStringList fields = textFields(kinds.front());
    for (const RecordKind kind : kinds) {
        const QStringList own = textFields(kind);
        if (name == MeasureName::ComplaintRate) {
            fields.removeIf([&](const QString& field) { return !own.contains(field); });
            continue;
        }
        for (const QString& field : own) {
            if (!fields.contains(field))
                fields.append(field);
        }
    }
    return fields;
}

bool isCounting(MeasureName name)
{
    constexpr std::array kCounting{MeasureName::ContactsHandled,
                                   MeasureName::ComplaintCount,
                                   MeasureName::TrainingHours,
                                   MeasureName::AbsentDays,
                                   MeasureName::RetainedOrders};
    return std::ranges::find(kCounting, name) != kCounting.end();
}

} // namespace plumbline
