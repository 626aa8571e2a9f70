// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/FigureRollup.h"

#include <algorithm>
#include <map>

namespace plumbline {

namespace {

using SumsById = std::map<QString, MeasureSum>;

/// Those who are listed even without a record.
SumsById
alwaysListed(const MeasureCall& call, const MeasureFrame& frame, const MeasureCompany& company)
{
    SumsById listed;
    if (call.by == MeasureBy::Company) {
        listed[QString()];
        return listed;
    }
    if (call.by == MeasureBy::Employee) {
        for (const EmployeeId& employee : frame.employees)
            listed[employee.text()];
    }
    if (!isCounting(call.plan.name) || !listed.empty())
        return listed;
    if (call.by == MeasureBy::Team) {
        for (const Team& team : company.teams)
            listed[team.id.text()];
        return listed;
    }
    for (const Employee& employee : company.employees) {
        if (employee.isActiveIn(frame.period.firstDay(), frame.period.lastDay()))
            listed[employee.id.text()];
    }
    return listed;
}

QStringList idsOf(const OwnerSlot& slot, MeasureBy by, const MeasureCompany& company)
{
    switch (by) {
    case MeasureBy::Employee:
        return {company.employees[slot.employee].id.text()};
    case MeasureBy::Team:
        return slot.team ? teamsAbove(company, *slot.team) : QStringList();
    case MeasureBy::Company:
        return {QString()};
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList teamsAbove(const MeasureCompany& company, const TeamId& team)
{
    QStringList ids;
    std::optional<TeamId> next = team;
    while (next && !ids.contains(next->text())) {
        ids.append(next->text());
        const auto found = std::ranges::find(company.teams, *next, &Team::id);
        next = found == company.teams.end() ? std::nullopt : found->parent;
    }
    return ids;
}

std::vector<MeasureFigure> figuresOf(const MeasureCall& call,
                                     const MeasureFrame& frame,
                                     const MeasureCompany& company,
                                     const std::vector<OwnerSlot>& slots,
                                     const std::vector<MeasureSum>& sums)
{
    SumsById byId = alwaysListed(call, frame, company);
    const bool isNarrowed = call.by == MeasureBy::Employee && !frame.employees.empty();
    for (std::size_t slot = 0; slot < sums.size(); ++slot) {
        if (sums[slot].seen == 0)
            continue;
        for (const QString& id : idsOf(slots[slot], call.by, company)) {
            if (!isNarrowed || byId.contains(id))
                byId[id].add(sums[slot]);
        }
    }
    std::vector<MeasureFigure> figures;
    figures.reserve(byId.size());
    for (const auto& [id, sum] : byId) {
        MeasureRatio ratio = MeasureRatio::of(call.plan.name, sum);
        figures.push_back({id, std::move(ratio.num), std::move(ratio.den), sum.counted, sum.seen});
    }
    return figures;
}

} // namespace plumbline
