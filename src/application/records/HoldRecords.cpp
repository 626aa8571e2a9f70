// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/HoldRecords.h"

#include "domain/records/MeasurePlan.h"

#include <QtCore/QTimeZone>

#include <map>
#include <set>

namespace plumbline {

namespace {

/// One stretch of records of a kind, and whose.
struct Stretch
{
    RecordKind kind = RecordKind::Contact;
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::optional<EmployeeId> employee;
    friend auto operator<=>(const Stretch&, const Stretch&) = default;
};

/// Whose customers visit whom matters to the measures that look back over months.
bool looksAtEverybody(const MeasurePlan& plan)
{
    return plan.scope != MeasureScope::Person || hasSetting(plan.name, MeasureSetting::Months);
}

/// From the first moment of a period, and what lies before it that the measure looks back at, to
/// its last.
Stretch stretchOf(RecordKind kind, const MeasurePlan& plan, const Period& period, QTimeZone zone)
{
    if (isDated(kind))
        zone = QTimeZone::utc();
    const QDate first = period.firstDay().addMonths(-plan.months.value_or(0));
    return {kind,
            first.startOfDay(zone).toMSecsSinceEpoch(),
            period.lastDay().addDays(1).startOfDay(zone).toMSecsSinceEpoch(),
            std::nullopt};
}

Result<QTimeZone> companyZone(Repositories& repositories)
{
    return repositories.company().company().map([](const Company& company) {
        const QTimeZone zone(company.timeZone.toLatin1());
        return zone.isValid() ? zone : QTimeZone::utc();
    });
}

/// The stretches that measured values rest on, each with the last run that was seen; what is held
/// of everybody needs no hold of single people.
class Stretches
{
public:
    Stretches(const Period& period, QTimeZone zone)
        : m_period(period)
        , m_zone(std::move(zone))
    {
    }

    void add(const StoredMeasured& measured, const MeasurePlan& plan)
    {
        for (const RecordKind kind : kindsOf(plan.name)) {
            Stretch stretch = stretchOf(kind, plan, m_period, m_zone);
            if (!looksAtEverybody(plan))
                stretch.employee = measured.employee;
            int& upTo = m_upTo[stretch];
            upTo = std::max(upTo, measured.upTo);
        }
    }

    [[nodiscard]] std::vector<RecordHold> holds(const CycleKey& key) const
    {
        std::vector<RecordHold> holds;
        for (const auto& [stretch, upTo] : m_upTo) {
            if (!isCovered(stretch))
                holds.push_back(
                    {key, stretch.kind, stretch.from, stretch.to, upTo, stretch.employee});
        }
        return holds;
    }

private:
    [[nodiscard]] bool isCovered(const Stretch& stretch) const
    {
        if (!stretch.employee)
            return false;
        Stretch everybody = stretch;
        everybody.employee.reset();
        return m_upTo.contains(everybody);
    }

    Period m_period;
    QTimeZone m_zone;
    std::map<Stretch, int> m_upTo;
};

} // namespace

Result<> holdRecords(const Access& access, Repositories& repositories, const Cycle& cycle)
{
    const Result<std::vector<StoredMeasured>> measured =
        repositories.measures().measured(cycle.key);
    if (!measured)
        return failure(measured.error());
    if (measured->empty())
        return {};
    const Result<QTimeZone> zone = companyZone(repositories);
    if (!zone)
        return failure(zone.error());
    Stretches stretches(cycle.key.period, *zone);
    QHash<QString, MeasurePlan> plans;
    for (const StoredMeasured& one : *measured) {
        if (!plans.contains(one.measure)) {
            const Result<MeasurePlan> plan = access.recordFormat.readMeasure(one.measure);
            if (!plan)
                return failure(plan.error());
            plans.insert(one.measure, *plan);
        }
        stretches.add(one, plans.value(one.measure));
    }
    return repositories.records().hold(stretches.holds(cycle.key));
}

} // namespace plumbline
