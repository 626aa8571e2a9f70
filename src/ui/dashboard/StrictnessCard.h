// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/Strictness.h"
#include "ui/dashboard/BoardCard.h"
#include "ui/dashboard/ChartCell.h"

#include <memory>

namespace plumbline {

class ChartTableModel;
class SpreadChart;

/// How strict each scorer is, against what the same people were measured at. Asks first whom of the
/// scorers one may see by name, and says nothing before that is known.
class StrictnessCard : public BoardCard
{
    Q_OBJECT
public:
    explicit StrictnessCard(const PageParts& parts, QWidget* parent = nullptr);

    void present(const Board& board) override;

private:
    void open(int row);
    void ask();
    [[nodiscard]] std::vector<CycleKey> wanted() const;
    void read();
    void draw();
    [[nodiscard]] QString name(const ScorerFigure& figure) const;
    [[nodiscard]] QString tip(const ScorerFigure& figure) const;
    [[nodiscard]] static QString caution(const std::vector<ScorerFigure>& figures);
    [[nodiscard]] std::vector<ChartCell> line(const ScorerFigure& figure) const;

    SpreadChart* m_chart;
    ChartTableModel* m_behind;
    const Board* m_board = nullptr;
    std::vector<CycleKey> m_asked; ///< The board's cycles, by time; empty: nothing yet.
    std::vector<ScorerSight> m_sights; ///< Of `m_asked`; empty: not known yet, or refused.
    std::vector<CycleScorers> m_earlier; ///< All but the last.
    std::unique_ptr<Strictness> m_strictness; ///< Of the board's sheet.
    const DashboardFigures* m_of = nullptr; ///< Whose values are in it.
    std::vector<ScorerFigure> m_figures; ///< Parallel to the lines.
};

} // namespace plumbline
