// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/TeamCompletion.h"
#include "application/way/Courses.h"
#include "ui/common/FigureTable.h"
#include "ui/common/WayWords.h"
#include "ui/dashboard/BoardCard.h"

class QTableView;

namespace plumbline {

/// Who is behind: of each team how many are complete, what is missing, and whom the appraisals wait
/// for. A line leads to the team's first missing value, or to the cycle where none is missing.
class CompletionCard : public BoardCard
{
    Q_OBJECT
public:
    explicit CompletionCard(const PageParts& parts, QWidget* parent = nullptr);

    void present(const Board& board) override;

Q_SIGNALS:
    void missingOpened(int person, int node);
    void cycleWanted(); ///< Nothing is missing in the team that was opened.

private:
    /// How far one appraisal is, and in the window's language.
    struct Standing
    {
        AppraisalState state = AppraisalState::InWork;
        std::vector<PinnedHolder> waitsFor;
        QString stage;
        QString waits; ///< Empty: for nobody.
    };

    struct Known
    {
        QHash<EmployeeId, Standing> standings;
        PersonNames names;
        QString language; ///< Of the words.
    };

    void ask(const CycleKey& key);
    void draw();
    [[nodiscard]] std::vector<int> shownRows() const;
    void open(const QModelIndex& index);
    /// Puts the standings into words, once a language.
    void word();
    /// How often each word occurs in a team.
    [[nodiscard]] QString counted(const TeamCompletion& team, QString Standing::* word) const;
    /// Of several periods: how many results of theirs are complete in all, and in each.
    [[nodiscard]] FigureCell overRange(const TeamCompletion& team) const;
    [[nodiscard]] TableRow rowOf(const TeamCompletion& team) const;
    [[nodiscard]] std::optional<double> share(const QModelIndex& index) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    FigureTable* m_table;
    QTableView* m_view;
    const Board* m_board = nullptr;
    std::optional<CycleKey> m_asked;
    std::optional<Known> m_known; ///< None: not known yet, or not to be seen.
    std::vector<TeamCompletion> m_teams; ///< By row as made.
};

} // namespace plumbline
