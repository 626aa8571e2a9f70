// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/rewards/RewardFigures.h"
#include "application/text/SchemeNames.h"
#include "ui/common/FigureTable.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

/// What the tables of the rewards page say, in the window's language.
class RewardTables
{
    Q_DECLARE_TR_FUNCTIONS(RewardTables)
public:
    enum PeopleColumn {
        NameColumn,
        StaffNumberColumn,
        TeamColumn,
        GradeColumn,
        RewardsColumn,
        TotalColumn,
        RulesColumn,
        ActionsColumn,
        NotJudgedColumn,
        RemarkColumn
    };

    RewardTables(const ScoreSheet& sheet, const Rewards& rewards);

    /// One row for each person, in the sheet's order.
    [[nodiscard]] TableContents people() const;
    /// One row for each team, everybody at the end.
    [[nodiscard]] TableContents teams(const std::vector<StoredBudget>& budgets) const;
    [[nodiscard]] TableContents actions() const;
    [[nodiscard]] TableContents rules() const;
    /// A row for each person and rule that could not be judged; the sheet's rows in `rows`.
    [[nodiscard]] TableContents unjudged(std::vector<int>& rows) const;

    [[nodiscard]] QString team(const std::optional<TeamId>& team) const;
    [[nodiscard]] QString action(Action action) const;
    [[nodiscard]] QString rule(int rule) const;
    [[nodiscard]] QString reason(const UnjudgedRule& rule) const;
    [[nodiscard]] QString grade(const std::optional<int>& grade) const;
    [[nodiscard]] QString missing(const MissingPay& missing) const;

    [[nodiscard]] const SchemeNames& names() const { return m_names; }

private:
    [[nodiscard]] TableRow personRow(const PersonRewards& person) const;
    [[nodiscard]] TableRow
    teamRow(const QString& name, const TeamCost& cost, const std::optional<Decimal>& budget) const;

    [[nodiscard]] int places() const { return m_names.document().rounding.money; }

    const ScoreSheet& m_sheet;
    const Rewards& m_rewards;
    SchemeNames m_names;
};

/// The budget of that team (none: of everybody), if one is set.
[[nodiscard]] std::optional<Decimal> budgetOf(const std::vector<StoredBudget>& budgets,
                                              const std::optional<TeamId>& team);

} // namespace plumbline
