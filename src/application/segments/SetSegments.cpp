// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/segments/SetSegments.h"

#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/policy/Permit.h"
#include "application/records/RefreshMeasured.h"
#include "application/segments/SegmentChain.h"
#include "application/segments/SegmentSettings.h"
#include "application/segments/TakeIn.h"
#include "application/way/WayGround.h"

#include <algorithm>

namespace plumbline {

namespace {

/// The days of one person in one transaction, before and after a change.
class SegmentSetting
{
public:
    SegmentSetting(const Access& access, Repositories& repositories, EmployeeId employee)
        : m_access(access)
        , m_repositories(repositories)
        , m_employee(std::move(employee))
    {
    }

    /// Every part that the change touches may be changed.
    [[nodiscard]] Result<> begin(const std::vector<CycleKey>& parts, const QString& reason);

    [[nodiscard]] SegmentChain& chain() { return *m_chain; }

    [[nodiscard]] Result<SegmentChange> finish(SegmentMode mode);

private:
    [[nodiscard]] Result<> findAppraisal();
    [[nodiscard]] Result<> store();

    const Access& m_access;
    Repositories& m_repositories;
    EmployeeId m_employee;
    std::vector<Cycle> m_cycles;
    std::optional<SegmentChain> m_chain;
    QString m_before;
    QString m_reason;
    SegmentChange m_change;
};

Result<> SegmentSetting::begin(const std::vector<CycleKey>& parts, const QString& reason)
{
    for (const CycleKey& part : parts) {
        const Subject subject{.cycle = part, .employee = m_employee};
        if (auto may = permit(m_access, m_repositories, Permission::SetSegments, subject); !may)
            return may;
        const Result<Cycle> cycle = findOpenCycle(m_repositories, part);
        if (!cycle)
            return failure(cycle.error());
        if (auto free = checkUnlocked(m_repositories, part, m_employee); !free)
            return free;
        m_cycles.push_back(*cycle);
    }
    if (parts.front().period != parts.back().period)
        return failure(ErrorCode::BadValue,
                       parts.back().toString(),
                       QT_TRANSLATE_NOOP("Messages", "%1 and %2 are not parts of one period."),
                       {parts.front().toString(), parts.back().toString()});
    m_reason = reason.trimmed();
    return SegmentChain::read(m_repositories, parts.front(), m_employee)
        .map([this](SegmentChain&& chain) {
            m_before = chain.toString();
            m_change.before = chain.segments();
            m_chain.emplace(std::move(chain));
        });
}

Result<> SegmentSetting::findAppraisal()
{
    const StoredSegment& last = m_chain->segments().back();
    const Result<std::vector<Appraisal>> appraisals =
        m_repositories.cycles().appraisals(last.cycle);
    if (!appraisals)
        return failure(appraisals.error());
    const auto found = std::ranges::find(*appraisals, m_employee, &Appraisal::employee);
    if (found != appraisals->end()) {
        m_change.appraisal = *found;
        return {};
    }
    m_change.isNewcomer = true;
    return newcomer(m_access, m_repositories, last).map([this](Appraisal&& appraisal) {
        m_change.appraisal = std::move(appraisal);
    });
}

Result<> SegmentSetting::store()
{
    if (m_reason.isEmpty())
        return failure(ErrorCode::MissingField,
                       m_change.after.back().cycle.toString(),
                       QT_TRANSLATE_NOOP("Messages", "A reason is needed."));
    if (m_change.isNewcomer) {
        const CycleKey& part = m_change.after.back().cycle;
        if (auto taken = takeIn(m_repositories, part, m_change.appraisal); !taken)
            return taken;
    }
    Result<> saved;
    for (const StoredSegment& one : m_change.after) {
        if (saved && std::ranges::find(m_change.before, one) == m_change.before.end())
            saved = m_chain->isWhole() ? m_repositories.segments().remove(one.cycle, m_employee)
                                       : m_repositories.segments().save(one);
    }
    if (!saved)
        return saved;
    const QString object =
        m_change.after.back().cycle.toString() + QLatin1Char('/') + m_employee.text();
    if (auto told = audit(m_access,
                          m_repositories,
                          {QStringLiteral("segment.set"),
                           object,
                           m_before,
                           m_chain->toString(),
                           m_reason,
                           m_employee});
        !told)
        return told;
    for (const Cycle& cycle : m_cycles) {
        if (const auto measured = measureCycle(m_access, m_repositories, cycle); !measured)
            return failure(measured.error());
    }
    return {};
}

Result<SegmentChange> SegmentSetting::finish(SegmentMode mode)
{
    m_change.after = m_chain->segments();
    const Result<SegmentSettings> settings = segmentSettings(m_repositories);
    if (!settings)
        return failure(settings.error());
    m_change.isBelowBound = m_chain->days() < settings->fewestDays;
    Result<> done = findAppraisal();
    if (done && mode == SegmentMode::Apply)
        done = store();
    return done.map([this] { return std::move(m_change); });
}

template<typename Change>
Result<SegmentChange> setSegments(const Access& access,
                                  const EmployeeId& employee,
                                  const std::vector<CycleKey>& parts,
                                  const QString& reason,
                                  SegmentMode mode,
                                  Change&& change)
{
    const auto set = [&](Repositories& repositories) -> Result<SegmentChange> {
        SegmentSetting setting(access, repositories, employee);
        if (auto begun = setting.begin(parts, reason); !begun)
            return failure(begun.error());
        if (auto changed = change(setting.chain()); !changed)
            return failure(changed.error());
        return setting.finish(mode);
    };
    switch (mode) {
    case SegmentMode::Preview:
        return set(access.store.repositories());
    case SegmentMode::Apply:
        break;
    }
    return inTransaction(access, set);
}

} // namespace

Result<SegmentChange> joinLate(const Access& access, const SegmentDay& first, SegmentMode mode)
{
    return setSegments(
        access, first.employee, {first.cycle}, first.reason, mode, [&](SegmentChain& chain) {
            return chain.join(first.cycle, first.day);
        });
}

Result<SegmentChange> leaveEarly(const Access& access, const SegmentDay& last, SegmentMode mode)
{
    return setSegments(
        access, last.employee, {last.cycle}, last.reason, mode, [&](SegmentChain& chain) {
            return chain.leave(last.cycle, last.day);
        });
}

Result<SegmentChange> moveEmployee(const Access& access, const SegmentMove& move, SegmentMode mode)
{
    return setSegments(
        access, move.employee, {move.from, move.to}, move.reason, mode, [&](SegmentChain& chain) {
            return chain.move(move.from, move.to, move.day);
        });
}

} // namespace plumbline
