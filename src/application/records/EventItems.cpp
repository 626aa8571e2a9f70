// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/EventItems.h"

#include "application/cycles/FindCycle.h"
#include "application/schemes/SchemeVersions.h"

namespace plumbline {

namespace {

void say(const EachItem&, EventItem&)
{
}

void say(const BoundsItem& rule, EventItem& item)
{
    item.takesPoints = true;
    item.min = rule.min;
    item.max = rule.max;
}

void say(const StepsItem& rule, EventItem& item)
{
    item.mostTimes = static_cast<int>(rule.steps.size());
}

bool isFilledByEvents(const Access& access, const Indicator& indicator)
{
    if (indicator.measure.isEmpty())
        return false;
    const Result<MeasurePlan> plan = access.recordFormat.readMeasure(indicator.measure);
    return plan && plan->name == MeasureName::Events;
}

} // namespace

std::vector<EventItem>
eventItems(const Access& access, const Scheme& scheme, const QString& language)
{
    std::vector<EventItem> items;
    for (const int index : scheme.indicators()) {
        const PreparedNode& node = scheme.node(index);
        const auto* deduction = std::get_if<Deduction>(&node.source->indicator->grading);
        if (deduction == nullptr)
            continue;
        for (const DeductionItem& each : deduction->items) {
            EventItem item;
            item.path = node.id() + QLatin1Char('.') + each.id;
            item.indicator = node.name(language);
            item.item = each.texts.name.in(language);
            if (item.item.isEmpty())
                item.item = each.id;
            item.isFilled = isFilledByEvents(access, *node.source->indicator);
            std::visit([&](const auto& rule) { say(rule, item); }, each.rule);
            items.push_back(std::move(item));
        }
    }
    return items;
}

Result<std::vector<EventItem>>
loadEventItems(const Access& access, const CycleKey& key, const QString& language)
{
    Repositories& repositories = access.store.repositories();
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    return pinnedScheme(access, repositories, *cycle).map([&](const Scheme& scheme) {
        return eventItems(access, scheme, language);
    });
}

} // namespace plumbline
