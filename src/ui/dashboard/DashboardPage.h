// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageParts.h"
#include "ui/dashboard/Board.h"
#include "ui/explanation/Explainer.h"

#include <QtCore/QTimer>

#include <memory>

namespace plumbline {

struct ExplainedSide;
class BoardSheets;
class DashboardCanvas;
class PeriodPickers;

namespace Ui {
class DashboardPage;
}

/// The team dashboard: filters and states around the cards. Live: follows every value that is
/// typed, while it is seen.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    explicit DashboardPage(const PageParts& parts, QWidget* parent = nullptr);
    ~DashboardPage() override;

    void arrive(const Destination& destination) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    struct StateWords
    {
        QString text;
        QString detail;
        QString verb; ///< Empty: no button.
        std::function<void()> step;
    };

    void connectSignals();
    void connectExplanations();
    void clear();
    /// Everything anew from the sheet; later, while the page is not seen.
    void rebuild();
    void applyFilter();
    void fillTeams();
    void addTeams(const std::optional<TeamId>& parent, int depth);
    void fillPositions();
    void showChip();
    void showState(const StateWords& words);
    [[nodiscard]] StateWords emptyWords() const;
    void chooseGrade(int grade);
    void openPerson(int person, int node);
    void openFirstMissing();
    /// Reads what the range and the comparison need; false: it is under way.
    [[nodiscard]] bool hasSheets();
    [[nodiscard]] EarlierSheets sheetsOf(const std::vector<CycleKey>& keys) const;
    void compare();
    /// How a figure over everybody shown came about; then the way on from it.
    template<typename What>
    void explain(const What& what, const StepPlace& each, const Lead& lead);
    void explainPerson(int person, const StepPlace& place);
    void explainComparison(int person);
    [[nodiscard]] std::optional<ExplainedSide> otherSide() const;
    void explainIndicator(int node);
    void explainPeriod(const Period& period, const EmployeeId& beside);

    PageParts m_parts;
    std::unique_ptr<Ui::DashboardPage> m_ui;
    DashboardCanvas* m_canvas;
    BoardSheets* m_sheets;
    PeriodPickers* m_pickers;
    std::unique_ptr<DashboardFigures> m_figures;
    EarlierSheets m_then; ///< What it is compared with, by time.
    std::unique_ptr<DashboardFigures> m_figuresThen;
    Board m_board;
    QTimer m_later;
    std::function<void()> m_step;
    std::optional<EmployeeId> m_wanted; ///< To be chosen once the sheet is there.
    bool m_isStale = true;
};

} // namespace plumbline
