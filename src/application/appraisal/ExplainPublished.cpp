// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/ExplainPublished.h"

#include "application/cycles/FindCycle.h"
#include "application/explanation/ExplainPerson.h"
#include "application/people/PeopleRules.h"
#include "application/policy/Permit.h"
#include "application/results/ExplainCycle.h"
#include "application/schemes/SchemeVersions.h"
#include "application/way/Courses.h"
#include "application/way/Relations.h"

namespace plumbline {

namespace {

/// Everybody of a revision, so that ranks and colleagues' figures come out as they did.
Result<ResultRevision> wholeRevision(Repositories& repositories,
                                     const CycleKey& key,
                                     int number,
                                     const std::vector<Appraisal>& appraisals)
{
    ResultRevision revision;
    revision.revision = number;
    for (const Appraisal& appraisal : appraisals) {
        Result<std::optional<StoredResult>> person =
            repositories.results().person(key, number, appraisal.employee);
        if (!person)
            return failure(person.error());
        if (*person)
            revision.people.push_back(**std::move(person));
    }
    return revision;
}

/// Takes away the figures of colleagues whom the reader may not see.
void hideUnseen(std::vector<Step>& steps, const Sight& sight) // NOLINT(misc-no-recursion): a tree
{
    for (Step& step : steps) {
        const auto isUnseen = [&](const PeerFigure& one) { return !sight.sees(one.employee); };
        if (step.pool && std::ranges::any_of(step.pool->figures, isUnseen))
            step.pool.reset();
        hideUnseen(step.steps, sight);
    }
}

/// Takes away what everybody was paid.
void hideSlips(CurrentResult& whole)
{
    for (PersonResult& person : whole.result.people) {
        if (person.explanation)
            std::erase_if(person.explanation->steps,
                          [](const Step& step) { return step.kind == StepKind::Slip; });
    }
}

Result<Explained> explainedPerson(Repositories& repositories,
                                  const Access& access,
                                  const Cycle& cycle,
                                  const Appraisal& appraisal,
                                  CurrentResult& whole)
{
    const Result<std::vector<Team>> teams = teamsOf(repositories, cycle.key);
    if (!teams)
        return failure(teams.error());
    const Result<std::vector<Position>> positions = knownPositions(access, repositories);
    if (!positions)
        return failure(positions.error());
    QString team;
    for (const Team& one : *teams) {
        if (appraisal.team == one.id)
            team = one.name;
    }
    LocalizedText position(appraisal.position.text());
    for (const Position& one : *positions) {
        if (one.id == appraisal.position && !one.name.isEmpty())
            position = one.name;
    }
    const ExplainText version{"%1", {LocalizedText(QString::number(cycle.schemeVersion))}};
    const ExplainedPerson who{appraisal, cycle, whole.scheme, version, position, team};
    for (std::size_t row = 0; row < whole.people.size(); ++row) {
        PersonResult& person = whole.result.people[row];
        if (whole.people[row].id == appraisal.employee && person.explanation)
            return explainPerson(who, person.score, *std::move(person.explanation));
    }
    return failure(
        ErrorCode::NotFound,
        appraisal.employee.text(),
        QT_TRANSLATE_NOOP("Messages", "That revision holds no result of %1 to be explained."),
        {appraisal.name});
}

} // namespace

Result<Explained> explainPublished(const Access& access,
                                   const CycleKey& key,
                                   const EmployeeId& employee,
                                   int revision)
{
    Repositories& repositories = access.store.repositories();
    const Subject subject{key, employee, {}, {}, {}};
    if (auto may = permit(access, repositories, Permission::SeeScores, subject); !may)
        return failure(may.error());
    const Result<CourseLine> line = course(access, key, employee);
    if (!line)
        return failure(line.error());
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    const Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    const Result<std::vector<Appraisal>> appraisals = repositories.cycles().appraisals(key);
    if (!appraisals)
        return failure(appraisals.error());
    const Result<ResultRevision> kept = wholeRevision(repositories, key, revision, *appraisals);
    if (!kept)
        return failure(kept.error());
    Result<CurrentResult> whole = keptResult(access, *scheme, key, *kept, Explain::Yes);
    if (!whole)
        return failure(whole.error());
    if (!permit(access, repositories, Permission::SeeWages, subject))
        hideSlips(*whole);
    const Result<Company> company = repositories.company().company();
    if (!company)
        return failure(company.error());
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeeScores, key);
    if (!sight)
        return failure(sight.error());
    return explainedPerson(repositories, access, *cycle, line->appraisal, *whole)
        .map([&](Explained explained) {
            explained.company = company->name;
            explained.timeZone = company->timeZone;
            hideUnseen(explained.steps, *sight);
            nameColleagues(*appraisals, explained);
            return explained;
        });
}

} // namespace plumbline
