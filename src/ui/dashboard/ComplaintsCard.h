// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/ComplaintCounts.h"
#include "ui/dashboard/BoardCard.h"

class QLabel;
class QPushButton;

namespace plumbline {

class BarChart;
class ChartTableModel;
class FigureRecordsWindow;

/// Complaints of the period by class, with the period before beside. A bar opens the records behind
/// it. Hides itself from who may see no records.
class ComplaintsCard : public BoardCard
{
    Q_OBJECT
public:
    explicit ComplaintsCard(const PageParts& parts, QWidget* parent = nullptr);

    void present(const Board& board) override;

    /// Null until the first records were opened.
    [[nodiscard]] FigureRecordsWindow* records() const { return m_window; }

private:
    struct ClassCount
    {
        int grade = 0;
        int now = 0;
        int before = 0;
    };

    void ask(const Period& period);
    void draw();
    void showInvitation();
    void open(int bar);
    [[nodiscard]] std::vector<ClassCount> counted() const;
    [[nodiscard]] static QString className(int grade);

    BarChart* m_chart;
    ChartTableModel* m_behind;
    QLabel* m_invitation;
    QPushButton* m_toImports;
    FigureRecordsWindow* m_window = nullptr;
    const Board* m_board = nullptr;
    std::optional<Period> m_asked;
    std::optional<ComplaintCounts> m_counts; ///< None: not known yet.
    std::vector<ClassCount> m_classes; ///< Parallel to the bars.
};

} // namespace plumbline
