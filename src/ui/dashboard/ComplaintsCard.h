// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/ComplaintCounts.h"
#include "ui/dashboard/BoardCard.h"

#include <map>

class QLabel;
class QPushButton;

namespace plumbline {

struct Bar;
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
        int other = 0; ///< Of the other side of a comparison.
        std::map<Period, int> periods = {}; ///< Of `now`.
    };

    void ask();
    [[nodiscard]] std::vector<Period> wanted() const;
    void draw();
    void showInvitation();
    void open(int bar);
    void openRecords(const ClassCount& one, const Period& period);
    [[nodiscard]] bool isKnown(const PeriodRange& range) const;
    [[nodiscard]] bool isBeforeKnown() const;
    [[nodiscard]] Bar barOf(const ClassCount& one) const;
    [[nodiscard]] std::vector<ClassCount> counted() const;
    void count(std::vector<ClassCount>& classes,
               const std::vector<int>& rows,
               const PeriodRange& range,
               int ClassCount::* into) const;
    [[nodiscard]] static QString className(int grade);

    BarChart* m_chart;
    ChartTableModel* m_behind;
    QLabel* m_invitation;
    QPushButton* m_toImports;
    FigureRecordsWindow* m_window = nullptr;
    const Board* m_board = nullptr;
    std::vector<Period> m_asked; ///< Empty: nothing yet.
    std::optional<ComplaintCounts> m_counts; ///< None: not known yet.
    std::vector<ClassCount> m_classes; ///< Parallel to the bars.
};

} // namespace plumbline
