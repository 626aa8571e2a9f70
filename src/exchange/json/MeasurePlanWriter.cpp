// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/MeasurePlanWriter.h"

namespace plumbline {

namespace {

std::string_view scopeName(MeasureScope scope)
{
    switch (scope) {
    case MeasureScope::Person:
        return "person";
    case MeasureScope::Team:
        return "team";
    case MeasureScope::Company:
        return "company";
    }
    Q_UNREACHABLE();
}

void writeSettings(const MeasurePlan& plan, JsonWriter& out)
{
    const MeasurePlan usual;
    if (plan.min != usual.min)
        out.key("min").decimal(plan.min);
    if (plan.seconds != usual.seconds)
        out.key("seconds").decimal(plan.seconds);
    if (plan.hours)
        out.key("hours").decimal(*plan.hours);
    if (plan.complaintClass)
        out.key("class").number(*plan.complaintClass);
    if (plan.responsible == Responsible::Any)
        out.key("responsible").text(std::string_view("any"));
    if (plan.months)
        out.key("months").number(*plan.months);
}

} // namespace

void writeMeasurePlan(const MeasurePlan& plan, JsonWriter& out)
{
    out.beginObject();
    out.field("name", measureNameText(plan.name));
    writeSettings(plan, out);
    for (const MeasureFilter& filter : plan.filters) {
        out.key(filter.field).beginArray();
        for (const QString& text : filter.texts)
            out.text(text);
        out.endArray();
    }
    if (plan.scope != MeasureScope::Person)
        out.key("scope").text(scopeName(plan.scope));
    out.endObject();
}

} // namespace plumbline
