// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts/Role.h"
#include "domain/cycles/Cycle.h"
#include "domain/policy/Permission.h"

#include <span>

namespace plumbline {

/// How somebody stands to whom, or what, an action is done to.
enum class Relation {
    Anyone, ///< However they stand to it.
    Self, ///< It is their own.
    Published, ///< It is their own, and its result is published.
    Leads, ///< They lead the person's team or one above it; in a cycle by its pinned teams.
    Awaited, ///< The appraisal's current step waits for them.
    Scores, ///< The value is their task.
    Unassigned, ///< The value is nobody's task.
    Plans ///< They compile the scheme.
};

inline constexpr std::array kRelations{Relation::Anyone,
                                       Relation::Self,
                                       Relation::Published,
                                       Relation::Leads,
                                       Relation::Awaited,
                                       Relation::Scores,
                                       Relation::Unassigned,
                                       Relation::Plans};

[[nodiscard]] QString relationName(Relation relation); ///< `leads`

/// Any number of relations.
class RelationSet
{
public:
    constexpr RelationSet() = default;

    constexpr RelationSet(std::initializer_list<Relation> relations)
    {
        for (const Relation relation : relations)
            add(relation);
    }

    constexpr void add(Relation relation) { m_bits |= 1U << static_cast<unsigned>(relation); }

    [[nodiscard]] constexpr bool has(Relation relation) const
    {
        return (m_bits & (1U << static_cast<unsigned>(relation))) != 0;
    }

private:
    unsigned m_bits = 0;
};

/// From one stage of a cycle to another, both included.
struct StageSpan
{
    CycleStage first = CycleStage::Draft;
    CycleStage last = CycleStage::Closed;

    [[nodiscard]] constexpr bool has(CycleStage stage) const
    {
        return first <= stage && stage <= last;
    }
};

/// One line of what is permitted. There are no lines that forbid: what no line grants is refused.
struct Grant
{
    Permission permission;
    std::optional<Role> role; ///< None: whoever is signed in.
    Relation relation = Relation::Anyone;
    StageSpan stages = {};
};

/// Every permission, in the order of docs/PERMISSIONS.md.
[[nodiscard]] std::span<const Permission> allPermissions();
[[nodiscard]] QString permissionName(Permission permission); ///< `enter-value`
/// The whole table. docs/PERMISSIONS.md is made from it.
[[nodiscard]] std::span<const Grant> allGrants();
/// Looking at a list or a figure: without a person named it is permitted to whoever sees somebody,
/// and shows those.
[[nodiscard]] bool isSeeing(Permission permission);
/// What nobody does to themselves, whatever their roles.
[[nodiscard]] bool isForOthersAlone(Permission permission);

} // namespace plumbline
