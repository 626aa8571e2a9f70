// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/ScorerSight.h"

#include "application/policy/Permit.h"
#include "application/ports/AccountRepository.h"
#include "application/way/Relations.h"

namespace plumbline {

namespace {

Result<> readAccounts(Repositories& repositories, ScorerSight& sight)
{
    return repositories.accounts().accounts().map([&](const std::vector<StoredAccount>& all) {
        for (const StoredAccount& one : all) {
            const QString name = one.account.id.text();
            const bool isOwn = name.compare(sight.own, Qt::CaseInsensitive) == 0;
            if (one.account.person && (sight.isEverybody || isOwn))
                sight.people.insert(name.toLower(), *one.account.person);
        }
    });
}

Result<> readNames(Repositories& repositories, ScorerSight& sight)
{
    return repositories.people().employees().map([&](const std::vector<Employee>& all) {
        for (const Employee& one : all) {
            if (sight.isEverybody || one.id == sight.ownPerson)
                sight.names.insert(one.id, one.name);
        }
    });
}

} // namespace

Result<ScorerSight> scorerSight(const Access& access, const CycleKey& key)
{
    if (Result<> may = permitted(access, Permission::SeeScores, {key}); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const Result<Sight> scores = sightOf(access, repositories, Permission::SeeScores, key);
    Result<std::vector<Team>> teams = teamsOf(repositories, key);
    Result<std::vector<PinnedScorer>> tasks = repositories.way().scorers(key);
    if (!scores || !teams || !tasks)
        return failure(!scores ? scores.error() : !teams ? teams.error() : tasks.error());
    ScorerSight sight;
    sight.isEverybody = scores->isEverybody;
    sight.teams = *std::move(teams);
    sight.tasks = *std::move(tasks);
    if (access.session.account) {
        sight.own = access.session.account->id.text();
        sight.ownPerson = access.session.account->person;
    }
    return readAccounts(repositories, sight)
        .and_then([&] { return readNames(repositories, sight); })
        .map([&] { return std::move(sight); });
}

} // namespace plumbline
