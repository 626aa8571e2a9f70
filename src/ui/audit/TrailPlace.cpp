// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/TrailPlace.h"

#include <QtCore/QStringList>

#include <array>

namespace plumbline {

namespace {

Destination pageOf(PageId page)
{
    Destination destination;
    destination.page = page;
    return destination;
}

/// `scheme/period`, and maybe `/employee/node` behind it.
std::optional<Destination> cyclePlace(const QString& object)
{
    const QStringList parts = object.split(QLatin1Char('/'));
    if (parts.size() < 2)
        return std::nullopt;
    const auto key = CycleKey::parse(parts[0] + QLatin1Char('/') + parts[1]);
    if (!key)
        return std::nullopt;
    Destination destination = pageOf(parts.size() > 2 ? PageId::ScoreEntry : PageId::Cycles);
    destination.cycle = *key;
    if (parts.size() > 2)
        destination.employee = EmployeeId(parts[2]);
    constexpr int kNode = 3;
    if (parts.size() > kNode)
        destination.node = parts[kNode];
    return destination;
}

struct Leading
{
    const char* prefix;
    PageId page;
};

constexpr std::array kLeading{
    Leading{"record.", PageId::Records},
    Leading{"event.", PageId::Records},
    Leading{"import.", PageId::Records},
    Leading{"sample.", PageId::Records},
    Leading{"team.", PageId::People},
    Leading{"position.", PageId::People},
    Leading{"account.", PageId::Settings},
    Leading{"deputy.", PageId::Settings},
    Leading{"setting.", PageId::Settings},
    Leading{"backup", PageId::Settings},
};

} // namespace

std::optional<Destination> trailPlace(const AuditEntry& entry)
{
    if (entry.action.startsWith(QLatin1String("employee."))) {
        Destination destination = pageOf(PageId::People);
        destination.employee = EmployeeId(entry.object);
        return destination;
    }
    if (entry.action.startsWith(QLatin1String("scheme."))) {
        Destination destination = pageOf(PageId::Schemes);
        destination.scheme = SchemeId(entry.object.section(QLatin1Char('@'), 0, 0));
        return destination;
    }
    for (const Leading& leading : kLeading) {
        if (entry.action.startsWith(QLatin1String(leading.prefix)))
            return pageOf(leading.page);
    }
    if (auto place = cyclePlace(entry.object)) {
        if (entry.action.startsWith(QLatin1String("budget.")))
            place->page = PageId::Rewards;
        return place;
    }
    return std::nullopt;
}

} // namespace plumbline
