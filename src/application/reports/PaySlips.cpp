// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/PaySlips.h"

#include "application/policy/Permit.h"
#include "application/reports/PrintedPeople.h"
#include "application/results/ExplainCycle.h"
#include "application/way/Relations.h"
#include "application/way/WayGround.h"

namespace plumbline {

namespace {

Result<CurrentResult>
keptOrCurrent(const Access& access, Repositories& repositories, const ReportGround& ground)
{
    const CycleKey& key = ground.cycle.key;
    if (!ground.cycle.isClosed())
        return currentResult(access, repositories, ground.cycle);
    const auto kept = repositories.results().latest(key);
    if (!kept)
        return failure(kept.error());
    if (!*kept)
        return currentResult(access, repositories, ground.cycle);
    return keptResult(access, ground.scheme, key, **kept, Explain::No);
}

/// Takes away all that tells the score.
void dropScore(PersonSlip& slip)
{
    slip.input.values.clear();
    slip.input.targets.clear();
    slip.input.adjustments.clear();
    slip.input.history.clear();
    slip.input.decisions.clear();
    if (slip.input.segments) {
        for (Segment& segment : slip.input.segments->list)
            segment.score.reset();
    }
    const PersonResult whole = std::exchange(slip.result, {});
    slip.result.rules = whole.rules;
    slip.result.unjudged = whole.unjudged;
    slip.result.actions = whole.actions;
    slip.result.slip = whole.slip;
}

/// Who is wanted and may be seen, by their place in the result.
class SlipGathering
{
public:
    SlipGathering(const Access& access, Repositories& repositories, PaySlips& slips)
        : m_access(access)
        , m_repositories(repositories)
        , m_slips(slips)
    {
    }

    [[nodiscard]] Result<> read()
    {
        const CycleKey& key = m_slips.ground.cycle.key;
        Result<Sight> wages = sightOf(m_access, m_repositories, Permission::SeeWages, key);
        if (!wages)
            return failure(wages.error());
        Result<Sight> scores = sightOf(m_access, m_repositories, Permission::SeeScores, key);
        if (!scores)
            return failure(scores.error());
        Result<std::vector<Team>> teams = teamsOf(m_repositories, key);
        if (!teams)
            return failure(teams.error());
        m_wages = *std::move(wages);
        m_scores = *std::move(scores);
        m_teams = *std::move(teams);
        return readPeople();
    }

    void add(std::size_t place)
    {
        const PersonInput& input = m_current->people[place];
        const auto appraisal = m_appraisals.constFind(input.id);
        if (appraisal == m_appraisals.cend() || !m_wages.sees(input.id))
            return;
        PersonSlip slip{reportPerson(*appraisal, m_slips.ground.positions, m_teams),
                        input,
                        m_current->result.people[place],
                        m_scores.sees(input.id)};
        if (!slip.showsScore)
            dropScore(slip);
        m_slips.people.push_back(std::move(slip));
    }

    [[nodiscard]] int placeOf(const EmployeeId& employee) const
    {
        for (std::size_t place = 0; place < m_current->people.size(); ++place) {
            if (m_current->people[place].id == employee && m_wages.sees(employee))
                return static_cast<int>(place);
        }
        return -1;
    }

    [[nodiscard]] std::size_t size() const { return m_current->people.size(); }

private:
    [[nodiscard]] Result<> readPeople()
    {
        const auto appraisals = appraisedIn(m_repositories, m_slips.ground.cycle.key);
        if (!appraisals)
            return failure(appraisals.error());
        for (const Appraisal& one : *appraisals)
            m_appraisals.insert(one.employee, one);
        return keptOrCurrent(m_access, m_repositories, m_slips.ground)
            .map([this](CurrentResult current) { m_current.emplace(std::move(current)); });
    }

    const Access& m_access;
    Repositories& m_repositories;
    PaySlips& m_slips;
    Sight m_wages;
    Sight m_scores;
    std::vector<Team> m_teams;
    QHash<EmployeeId, Appraisal> m_appraisals;
    std::optional<CurrentResult> m_current;
};

} // namespace

Result<PaySlips>
paySlips(const Access& access, const CycleKey& key, const std::vector<EmployeeId>& employees)
{
    Repositories& repositories = access.store.repositories();
    if (Result<> may = permit(access, repositories, Permission::SeeWages, {key}); !may)
        return failure(may.error());
    Result<ReportGround> ground = reportGround(access, key);
    if (!ground)
        return failure(ground.error());
    if (Result<> pays = checkPays(*ground); !pays)
        return failure(pays.error());
    PaySlips slips{*std::move(ground), {}};
    SlipGathering gathering(access, repositories, slips);
    if (Result<> read = gathering.read(); !read)
        return failure(read.error());
    for (const EmployeeId& employee : employees) {
        const int place = gathering.placeOf(employee);
        if (place < 0)
            return notInCycle(employee.text(), key);
        gathering.add(static_cast<std::size_t>(place));
    }
    for (std::size_t place = 0; employees.empty() && place < gathering.size(); ++place)
        gathering.add(place);
    return slips;
}

} // namespace plumbline
