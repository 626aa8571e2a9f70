// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/policy/Acting.h"
#include "application/policy/Permit.h"
#include "application/way/WayGround.h"
#include "domain/policy/Decide.h"

#include <QtCore/QHash>

namespace plumbline {

/// What the relations of one person to others are read from, once for any number of questions: the
/// teams, who stands where, whose task what is. In a cycle as it was pinned, else as of today.
class PolicyGround
{
public:
    [[nodiscard]] static Result<PolicyGround> read(const Access& access,
                                                   Repositories& repositories,
                                                   const Acting& acting,
                                                   const std::optional<CycleKey>& cycle);

    /// Goes on with the relations of others.
    void actAs(Acting acting) { m_acting = std::move(acting); }

    [[nodiscard]] const std::optional<Cycle>& cycle() const { return m_cycle; }

    /// Everybody there is in the cycle, or in the company.
    [[nodiscard]] const std::vector<EmployeeId>& people() const { return m_people; }

    /// Of the relations asked for, those that hold.
    [[nodiscard]] Result<RelationSet>
    relations(Repositories& repositories, const Subject& subject, RelationSet asked) const;
    /// Reads the courses of all at once, where many will be asked for.
    [[nodiscard]] Result<> readCourses(Repositories& repositories);
    [[nodiscard]] bool isOwn(const Subject& subject) const;

private:
    explicit PolicyGround(Acting acting)
        : m_acting(std::move(acting))
    {
    }

    [[nodiscard]] Result<> readCycle(Repositories& repositories, const CycleKey& key);
    [[nodiscard]] Result<> readToday(Repositories& repositories, const QDate& today);
    [[nodiscard]] bool leads(const Account& account, const EmployeeId& employee) const;
    [[nodiscard]] bool holds(const Account& account,
                             const std::vector<PinnedHolder>& holders) const;
    /// Whether somebody who can sign in is one of them.
    [[nodiscard]] bool haveHand(const std::vector<PinnedHolder>& holders) const;
    [[nodiscard]] bool plans(const Account& account, const Subject& subject) const;
    [[nodiscard]] std::vector<PinnedHolder> scorers(const Subject& subject) const;
    void addScores(const Subject& subject, RelationSet asked, RelationSet& held) const;
    [[nodiscard]] Result<AppraisalCourse> course(Repositories& repositories,
                                                 const EmployeeId& employee) const;
    [[nodiscard]] Result<> addCourse(Repositories& repositories,
                                     const Subject& subject,
                                     RelationSet asked,
                                     RelationSet& held) const;
    template<typename Holds>
    [[nodiscard]] bool anyOf(Holds&& isIt) const;

    Acting m_acting;
    std::optional<Cycle> m_cycle;
    std::vector<Team> m_teams;
    std::vector<EmployeeId> m_people;
    QHash<EmployeeId, std::optional<TeamId>> m_teamOf;
    std::vector<PinnedScorer> m_scorers;
    std::vector<Account> m_accounts; ///< The open ones.
    std::optional<WayGround> m_way;
    QHash<EmployeeId, Appraisal> m_appraisals;
};

} // namespace plumbline
