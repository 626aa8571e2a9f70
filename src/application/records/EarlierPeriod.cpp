// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/EarlierPeriod.h"

#include "application/Transaction.h"
#include "application/people/PeopleRules.h"
#include "application/results/KeepResult.h"
#include "application/values/BuildInputs.h"

namespace plumbline {

namespace {

/// The first version of a scheme that the company has; for periods before any was in force.
Result<SchemeInForce>
firstVersion(const Access& access, Repositories& repositories, const CycleKey& key)
{
    const Result<std::vector<StoredScheme>> schemes = repositories.schemes().schemes();
    if (!schemes)
        return failure(schemes.error());
    int first = 0;
    for (const StoredScheme& stored : *schemes) {
        if (stored.id == key.scheme && (first == 0 || stored.version < first))
            first = stored.version;
    }
    Cycle pinned;
    pinned.key = key;
    pinned.schemeVersion = first;
    return pinnedScheme(access, repositories, pinned).map([&](const Scheme& scheme) {
        return SchemeInForce{scheme, first, std::nullopt};
    });
}

Result<Opening> openingOf(const Access& access, Repositories& repositories, const CycleKey& key)
{
    Result<Opening> opening = prepareOpening(access, repositories, key.scheme, key.period);
    if (opening || opening.error().code == ErrorCode::BadValue)
        return opening;
    Result<SchemeInForce> first = firstVersion(access, repositories, key);
    if (!first)
        return failure(opening.error());
    Result<std::vector<Employee>> employees = repositories.people().employees();
    if (!employees)
        return failure(employees.error());
    return Opening{*std::move(first), key.period, *std::move(employees), {}};
}

QString scoreText(const Scheme& scheme, const Rational& score)
{
    const RoundingPlan& rounding = scheme.document().rounding;
    return score.toFixed(rounding.score, rounding.mode);
}

QString gradeText(const Scheme& scheme, std::optional<int> grade)
{
    return grade ? scheme.document().grades->list[static_cast<std::size_t>(*grade)].grade
                 : QString();
}

/// What was published then takes the place of what would come out now.
void publish(PersonResult& person, const EarlierResult& earlier)
{
    person.score.missing.clear();
    person.score.raw = earlier.score;
    person.score.score = earlier.score;
    person.grade = earlier.grade;
    person.finalGrade = earlier.grade;
    person.rules.clear();
    person.unjudged.clear();
    person.actions.clear();
    person.slip.reset();
}

} // namespace

EarlierPeriod::EarlierPeriod(CycleKey key, Opening opening)
    : m_key(std::move(key))
    , m_opening(std::move(opening))
    , m_cells(m_opening.inForce.scheme, m_key.period)
{
}

Result<EarlierPeriod>
EarlierPeriod::load(const Access& access, Repositories& repositories, const CycleKey& key)
{
    Result<Opening> opening = openingOf(access, repositories, key);
    if (!opening)
        return failure(opening.error());
    EarlierPeriod period(key, *std::move(opening));
    const Result<std::optional<Cycle>> cycle = repositories.cycles().cycle(key);
    if (!cycle)
        return failure(cycle.error());
    period.m_hasCycle = cycle->has_value();
    if (!period.m_hasCycle)
        return period;
    const auto standings = repositories.results().standings(key);
    if (!standings)
        return failure(standings.error());
    for (const ResultStanding& standing : *standings)
        period.m_standings.insert(standing.employee, standing);
    return period;
}

Candidate EarlierPeriod::placeOf(const EmployeeId& employee) const
{
    const auto isIt = [&](const Employee& one) { return one.id == employee; };
    const auto found = std::find_if(m_opening.employees.begin(), m_opening.employees.end(), isIt);
    if (found == m_opening.employees.end())
        return {{},
                false,
                {QT_TRANSLATE_NOOP("Messages", "there is no employee “%1”"), {employee.text()}}};
    return candidate(m_opening, *found);
}

bool EarlierPeriod::says(const EarlierResult& result) const
{
    const auto standing = m_standings.constFind(result.appraisal.employee);
    return standing != m_standings.cend() && standing->isComplete
        && standing->score == scoreText(scheme(), result.score)
        && (!result.grade || standing->grade == gradeText(scheme(), result.grade));
}

Result<> EarlierPeriod::storeCells(const Access& access, Repositories& repositories) const
{
    for (const EarlierResult& result : m_results) {
        for (StoredCell cell : result.cells) {
            cell.enteredBy = access.session.user;
            cell.enteredAt = access.clock.now();
            if (auto saved = repositories.values().save(m_key, cell); !saved)
                return saved;
        }
    }
    return {};
}

Result<ResultRevision> EarlierPeriod::revision(const Access& access) const
{
    std::vector<Appraisal> appraisals;
    std::vector<StoredCell> cells;
    for (const EarlierResult& result : m_results) {
        appraisals.push_back(result.appraisal);
        cells.insert(cells.end(), result.cells.begin(), result.cells.end());
    }
    Result<std::vector<PersonInput>> people =
        buildInputs(scheme(), m_key.period, m_cells, appraisals, cells, {});
    if (!people)
        return failure(people.error());
    EvaluationResult result = evaluate(scheme(), m_key.period, *people);
    const auto better = [&](const Rational& score) {
        return std::count_if(m_results.begin(), m_results.end(), [&](const EarlierResult& other) {
            return other.score > score;
        });
    };
    for (std::size_t row = 0; row < m_results.size(); ++row) {
        publish(result.people[row], m_results[row]);
        result.people[row].rank = static_cast<int>(better(m_results[row].score)) + 1;
        result.people[row].rankOf = static_cast<int>(m_results.size());
    }
    result.teams.clear();
    return asRevision(access, {scheme(), *std::move(people), std::move(result)});
}

Result<> EarlierPeriod::store(const Access& access, Repositories& repositories) const
{
    if (m_results.empty())
        return {};
    if (m_opening.inForce.fromLibrary) {
        const StoredScheme own{
            m_key.scheme, m_opening.inForce.version, *m_opening.inForce.fromLibrary, {}, {}};
        if (auto taken = takeScheme(access, repositories, own); !taken)
            return taken;
    }
    std::vector<Appraisal> appraisals;
    for (const EarlierResult& result : m_results)
        appraisals.push_back(result.appraisal);
    const Cycle cycle{m_key,
                      m_opening.inForce.version,
                      CycleStage::Collecting,
                      access.clock.now(),
                      access.session.user,
                      {}};
    const Result<ResultRevision> made = revision(access);
    if (!made)
        return failure(made.error());
    if (auto added = repositories.cycles().add(cycle, appraisals); !added)
        return added;
    if (auto stored = storeCells(access, repositories); !stored)
        return stored;
    if (auto added = repositories.results().add(m_key, *made); !added)
        return failure(added.error());
    if (auto closed = repositories.cycles().setClosed(m_key, access.clock.now()); !closed)
        return closed;
    return audit(access,
                 repositories,
                 {QStringLiteral("cycle.imported"),
                  m_key.toString(),
                  {},
                  QString::number(m_results.size()),
                  {}});
}

} // namespace plumbline
