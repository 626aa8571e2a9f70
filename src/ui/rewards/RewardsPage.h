// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/rewards/RewardFigures.h"
#include "application/rewards/RewardGround.h"
#include "application/text/SchemeNames.h"
#include "ui/common/FigureTable.h"
#include "ui/common/Page.h"
#include "ui/common/PageParts.h"

namespace plumbline {

namespace Ui {
class RewardsPage;
}

class BudgetPanel;
class CyclePanel;
class RewardTables;

/// What rules and pay come to in the cycle looked at: each person's slip, cost by team against a
/// budget, actions by kind, what could not be judged; and what people decide on it: proposals,
/// settlement, the look at indicators.
class RewardsPage : public Page
{
    Q_OBJECT
public:
    explicit RewardsPage(const PageParts& parts, QWidget* parent = nullptr);
    ~RewardsPage() override;

    void arrive(const Destination& destination) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Who { Everybody, WithEffects, WithUnjudged, WithoutTotal };

    void setUp();
    void setUpKeys();
    void connectSignals();
    void connectTables();
    void connectExplanations();
    void connectPanels();
    void showPanel(); ///< Of the tab that is shown, read anew.
    void sayWhatIsThere();
    void readGround();
    void take(const CycleKey& cycle, Result<RewardGround> ground);

    void refresh(); ///< After the cycle or its figures changed; at once only while it is seen.
    void compute();
    void showTables();
    void showFilters();
    void showState();
    void showTabs(bool hasFigures, bool hasPanels);
    void showSlip();
    void applyFilters();
    [[nodiscard]] bool accepts(int row) const;
    [[nodiscard]] bool fits(Who who, const PersonRewards& person) const;
    [[nodiscard]] int currentRow() const; ///< In the sheet; −1: none.
    void select(int row);
    void explainPerson(const QModelIndex& index);
    void explainLine(const QUrl& line);
    void explainUnjudged(const QModelIndex& index);
    void explainCost(int row); ///< Of the table of teams as made.
    void listTeam(const TeamId& team);
    void explainRule(const QModelIndex& index);
    void explainAction();

    void loadBudgets();
    void keepBudget(const std::optional<TeamId>& team, const std::optional<Decimal>& amount);
    void exportAll();
    [[nodiscard]] bool isBare() const; ///< Neither rules nor pay.

    PageParts m_parts;
    std::unique_ptr<Ui::RewardsPage> m_ui;
    BudgetPanel* m_budgetPanel;
    std::vector<CyclePanel*> m_panels; ///< Tabs that read the cycle by themselves.
    FigureTable* m_people;
    FigureTable* m_actions;
    FigureTable* m_rules;
    FigureTable* m_unjudged;
    Rewards m_rewards;
    std::unique_ptr<RewardTables> m_tables; ///< Null while there is no sheet.

    /// Scheme and people of the cycle; there even where its scores may not be seen.
    struct Ground
    {
        CycleKey cycle;
        SchemeNames names;
        QHash<EmployeeId, QString> people;
    };

    std::unique_ptr<Ground> m_ground;
    int m_groundRequest = 0;
    std::vector<StoredBudget> m_budgets;
    std::vector<int> m_unjudgedRows;
    EmployeeId m_wanted; ///< To stand on once the people are shown.
    CyclePanel* m_wantedPanel = nullptr; ///< To be shown once its tab may be.
    bool m_isStale = true;
    bool m_looksAtIndicators = false; ///< Though there are neither rules nor pay.
};

} // namespace plumbline
