// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/EventItems.h"

#include "application/policy/Permit.h"
#include "application/schemes/SchemeVersions.h"

#include <set>

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

QString eventItemName(const EventItem& item)
{
    return item.indicator + QStringLiteral(" · ") + item.item;
}

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

Result<EventLedger> loadLedger(const Access& access, const QString& language)
{
    if (Result<> may = permitted(access, Permission::SeeRecords); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const Result<std::vector<Cycle>> cycles = repositories.cycles().cycles();
    if (!cycles)
        return failure(cycles.error());
    EventLedger ledger;
    std::set<std::pair<QString, int>> closed; ///< Schemes whose names are known already.
    for (const Cycle& cycle : *cycles) {
        if (cycle.isClosed()
            && !closed.emplace(cycle.key.scheme.text(), cycle.schemeVersion).second)
            continue;
        const Result<Scheme> scheme = pinnedScheme(access, repositories, cycle);
        if (!scheme)
            return failure(scheme.error());
        std::vector<EventItem> items = eventItems(access, *scheme, language);
        for (const EventItem& item : items) {
            if (!ledger.itemNames.contains(item.path))
                ledger.itemNames.insert(item.path, eventItemName(item));
        }
        if (!cycle.isClosed() && !items.empty())
            ledger.cycles.push_back({cycle.key, scheme->document().texts.name, std::move(items)});
    }
    return ledger;
}

} // namespace plumbline
