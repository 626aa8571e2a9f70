// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/whatif/WhatIfFigures.h"

#include "application/dashboard/ExactSum.h"

namespace plumbline {

namespace {

/// Adds everybody up, person by person.
class Summing
{
public:
    explicit Summing(const Scheme& draft)
        : m_draft(draft)
    {
        if (const auto& grades = draft.document().grades) {
            for (const Grade& grade : grades->list)
                m_summary.grades.push_back({grade.grade, 0, 0});
        }
        for (const int node : draft.indicators())
            m_summary.lacks.push_back({draft.node(node).id(), 0});
    }

    void add(const WhatIfPerson& person);
    [[nodiscard]] WhatIfSummary summary(const std::vector<WhatIfCycle>& cycles);

private:
    struct Side
    {
        ExactSum scores;
        ExactSum pay;
    };

    void addTo(WhatIfTotal& total, Side& side, const WhatIfStanding* standing);
    void addGrades(const WhatIfPerson& person);
    void addLacks(const WhatIfPerson& person);
    void addPay(const WhatIfPerson& person);
    WhatIfGrade& gradeNamed(const QString& grade);
    static void close(WhatIfTotal& total, const Side& side);

    const Scheme& m_draft;
    WhatIfSummary m_summary;
    Side m_before;
    Side m_after;
    std::map<std::optional<TeamId>, WhatIfTeam> m_teams;
};

WhatIfGrade& Summing::gradeNamed(const QString& grade)
{
    const auto found = std::find_if(m_summary.grades.begin(),
                                    m_summary.grades.end(),
                                    [&](const WhatIfGrade& one) { return one.grade == grade; });
    if (found != m_summary.grades.end())
        return *found;
    return m_summary.grades.emplace_back(WhatIfGrade{grade, 0, 0});
}

void Summing::addTo(WhatIfTotal& total, Side& side, const WhatIfStanding* standing)
{
    if (standing && standing->isComplete()) {
        ++total.complete;
        side.scores.add(standing->score);
    }
    if (standing && standing->pay)
        side.pay.add(*standing->pay);
    else
        ++total.withoutPay;
}

void Summing::addGrades(const WhatIfPerson& person)
{
    if (!person.before.grade.isEmpty())
        ++gradeNamed(person.before.grade).before;
    if (person.after && !person.after->grade.isEmpty())
        ++gradeNamed(person.after->grade).after;
}

void Summing::addLacks(const WhatIfPerson& person)
{
    if (!person.becomesIncomplete())
        return;
    for (WhatIfLack& lack : m_summary.lacks)
        lack.people += person.after->missing.contains(lack.node) ? 1 : 0;
}

void Summing::addPay(const WhatIfPerson& person)
{
    WhatIfTeam& team = m_teams[person.appraisal.team];
    ++team.people;
    if (person.before.pay)
        team.before += *person.before.pay;
    else
        ++team.withoutBefore;
    if (person.after && person.after->pay)
        team.after += *person.after->pay;
    else
        ++team.withoutAfter;
}

void Summing::add(const WhatIfPerson& person)
{
    ++m_summary.people;
    m_summary.changed += person.isChanged() ? 1 : 0;
    m_summary.gradeChanges += person.changesGrade() ? 1 : 0;
    m_summary.becomeIncomplete += person.becomesIncomplete() ? 1 : 0;
    m_summary.leftOut += person.after ? 0 : 1;
    addTo(m_summary.before, m_before, &person.before);
    addTo(m_summary.after, m_after, person.after ? &*person.after : nullptr);
    addGrades(person);
    addLacks(person);
    addPay(person);
}

void Summing::close(WhatIfTotal& total, const Side& side)
{
    total.mean = side.scores.tally().mean();
    total.pay = side.pay.tally().sum;
}

WhatIfSummary Summing::summary(const std::vector<WhatIfCycle>& cycles)
{
    close(m_summary.before, m_before);
    close(m_summary.after, m_after);
    const auto take = [this](const std::optional<TeamId>& team) {
        const auto found = m_teams.find(team);
        if (found == m_teams.end())
            return;
        found->second.team = team;
        m_summary.teams.push_back(found->second);
        m_teams.erase(found);
    };
    for (const WhatIfCycle& cycle : cycles) {
        for (const Team& team : cycle.teams)
            take(team.id);
    }
    while (!m_teams.empty()) { // Those without a team come first in the map.
        const std::optional<TeamId> last = m_teams.rbegin()->first;
        take(last);
    }
    std::erase_if(m_summary.lacks, [](const WhatIfLack& lack) { return lack.people == 0; });
    return std::move(m_summary);
}

} // namespace

bool WhatIfPerson::changesGrade() const
{
    return after && before.isComplete() && after->isComplete() && before.grade != after->grade;
}

bool WhatIfPerson::becomesIncomplete() const
{
    return after && before.isComplete() && !after->isComplete();
}

WhatIfStanding standingOf(const Scheme& scheme, const PersonResult& result)
{
    WhatIfStanding standing;
    for (const int node : result.score.missing)
        standing.missing.append(scheme.node(node).id());
    if (!result.score.isComplete())
        return standing;
    standing.score = result.score.score;
    standing.rank = result.rank;
    standing.rankOf = result.rankOf;
    if (result.finalGrade)
        standing.grade =
            scheme.document().grades->list[static_cast<std::size_t>(*result.finalGrade)].grade;
    if (result.slip) {
        standing.hasSlip = true;
        standing.pay = result.slip->total;
        standing.rewards = result.slip->rewards;
    }
    return standing;
}

WhatIfSummary summaryOf(const Scheme& draft, const std::vector<WhatIfCycle>& cycles)
{
    Summing summing(draft);
    for (const WhatIfCycle& cycle : cycles) {
        for (const WhatIfPerson& person : cycle.people)
            summing.add(person);
    }
    return summing.summary(cycles);
}

} // namespace plumbline
