// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/PermitCells.h"

#include "application/policy/Permit.h"
#include "application/ports/WayRepository.h"

#include <algorithm>
#include <map>

namespace plumbline {

namespace {

/// The person's own opinion of themselves, which is a rater like others to the scheme.
bool isSelfRating(const std::vector<PinnedScorer>& scorers, const CellKey& key)
{
    return std::ranges::any_of(scorers, [&](const PinnedScorer& scorer) {
        return scorer.node == key.node && scorer.part == key.part
            && scorer.holder.kind == HolderKind::Self;
    });
}

Permission permissionOf(const std::vector<PinnedScorer>& scorers, const CellKey& key)
{
    switch (key.kind) {
    case CellKind::Target:
        return Permission::EnterTarget;
    case CellKind::Amount:
        return Permission::EnterAmount;
    case CellKind::Value:
    case CellKind::Penalty:
    case CellKind::Adjustment:
        break;
    }
    return isSelfRating(scorers, key) ? Permission::RateSelf : Permission::EnterValue;
}

} // namespace

Result<> permitCells(const Access& access,
                     Repositories& repositories,
                     const CycleKey& cycle,
                     const std::vector<EntryPlace>& places)
{
    const auto known = repositories.cycles().cycle(cycle);
    if (!known)
        return failure(known.error());
    if (!*known) // It is told later that there is none; to strangers, nothing.
        return permit(access, repositories, Permission::SeeCycles);
    const auto scorers = repositories.way().scorers(cycle);
    if (!scorers)
        return failure(scorers.error());
    std::map<Permission, std::vector<Subject>> subjects;
    for (const EntryPlace& place : places)
        subjects[permissionOf(*scorers, place.key)].push_back(
            {cycle, place.employee, place.key.node, {}, {}});
    if (places.empty())
        return permit(access, repositories, Permission::SeeCycles);
    for (const auto& [permission, some] : subjects) {
        if (Result<> may = permitAll(access, repositories, permission, some); !may)
            return may;
    }
    return {};
}

Result<> permitTable(const Access& access,
                     Repositories& repositories,
                     const CycleKey& cycle,
                     const std::vector<EntryPlace>& places)
{
    if (!permit(access, repositories, Permission::TakeInRecords))
        return permitCells(access, repositories, cycle, places);
    std::vector<EntryPlace> own;
    const std::optional<Account>& account = access.session.account;
    std::ranges::copy_if(places, std::back_inserter(own), [&](const EntryPlace& place) {
        return account && account->person == place.employee;
    });
    return own.empty() ? Result<>() : permitCells(access, repositories, cycle, own);
}

} // namespace plumbline
