// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageParts.h"
#include "ui/scoreentry/CellEntry.h"
#include "ui/scoreentry/CourseMarks.h"
#include "ui/scoreentry/GridModel.h"
#include "ui/scoreentry/GridStandings.h"

#include <QtCore/QTimer>

#include <memory>

namespace plumbline {

class GridActions;
class GridCommands;

namespace Ui {
class ScoreEntryPage;
}

/// Score entry: the clerk's grid with its filters, the list of what was refused, and the receipt of
/// the cell one stands on. Puts its parts together; what they do is theirs.
class ScoreEntryPage : public Page
{
    Q_OBJECT
public:
    explicit ScoreEntryPage(const PageParts& parts, QWidget* parent = nullptr);
    ~ScoreEntryPage() override;

    void arrive(const Destination& destination) override;

protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectSignals();
    void connectGrid();
    void connectParts();
    void connectExplanations();
    void dress();
    void beforeLoading();
    void showSheet();
    void showEmpty(const QString& icon, const QString& text, const QString& step, PageId page);
    [[nodiscard]] bool hasSomethingToShow();
    void showCycleName();
    void setMode(GridMode mode);
    void arrangeColumns();
    void keepColumns();
    void noteStanding();
    void takeUp(const GridStanding& standing);
    void applyFilter();
    void showStanding();
    void showWay();
    void showFigures();
    void explain(const QModelIndex& index);
    void openRecordsBehind(const QModelIndex& index);
    void explainFigures();
    [[nodiscard]] std::optional<Destination> historyOfCurrent() const;
    void goToPlace(const CellPlace& place);
    void goToWanted();
    void changesRefused(const std::vector<CellChange>& changes, const Error& error);
    void conflictsFound(const std::vector<CellConflict>& conflicts);

    PageParts m_parts;
    std::unique_ptr<Ui::ScoreEntryPage> m_ui;
    RefusedCells m_refused;
    EditHistory m_history;
    CourseMarks m_marks;
    CellEntry m_entry;
    GridModel m_grid;
    std::unique_ptr<GridCommands> m_commands;
    std::unique_ptr<GridActions> m_actions;
    QTimer m_figuresDelay;
    std::optional<Destination> m_wanted;
    GridStandings m_standings;
    const ScoreSheet* m_shown = nullptr; ///< Whose columns and filters are laid out.
    PageId m_emptyLeadsTo = PageId::Home;
};

} // namespace plumbline
