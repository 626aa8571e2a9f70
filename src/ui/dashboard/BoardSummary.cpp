// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/BoardSummary.h"

#include "application/text/Typeset.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/ChartSummary.h"

#include <algorithm>

namespace plumbline {

/// How many, who is first and last, who has no result yet.
QString BoardSummary::people(const Board& board, const std::vector<int>& rows)
{
    std::vector<int> complete;
    for (const int row : rows) {
        if (board.figures->person(row).score)
            complete.push_back(row);
    }
    const int incomplete = static_cast<int>(rows.size() - complete.size());
    QStringList sentences{tr("%n people.", nullptr, static_cast<int>(rows.size()))};
    const auto named = [&board](int row) {
        return tr("%1 with %2", "name, score")
            .arg(BoardText::name(board, row),
                 BoardText::score(board, board.figures->person(row).score));
    };
    if (complete.size() == 1)
        sentences.append(tr("One has a result: %1.").arg(named(complete.front())));
    if (complete.size() > 1)
        sentences.append(tr("Highest: %1. Lowest: %2.", "name with score, name with score")
                             .arg(named(complete.front()), named(complete.back())));
    if (incomplete > 0)
        sentences.append(tr("%n without a complete result.", nullptr, incomplete));
    sentences.append(BoardText::sampleNote(board));
    return together(sentences);
}

QString BoardSummary::indicators(const Board& board)
{
    std::vector<const IndicatorFigure*> rated;
    for (const IndicatorFigure& one : board.team.indicators) {
        if (one.meanRate)
            rated.push_back(&one);
    }
    if (rated.empty())
        return tr("No result is complete yet.");
    const auto [low, high] = std::minmax_element(
        rated.begin(), rated.end(), [](auto* a, auto* b) { return *a->meanRate < *b->meanRate; });
    if (rated.size() == 1 || *(*low)->meanRate == *(*high)->meanRate)
        return tr("Every indicator has a mean rate of %1.")
            .arg(BoardText::percent(*(*low)->meanRate));
    return tr("Strongest indicator: %1, mean rate %2. Weakest: %3, %4.")
        .arg(BoardText::nodeName(board, (*high)->node),
             BoardText::percent(*(*high)->meanRate),
             BoardText::nodeName(board, (*low)->node),
             BoardText::percent(*(*low)->meanRate));
}

QString BoardSummary::heatMap(const Board& board)
{
    const int columns = static_cast<int>(board.team.indicators.size());
    return together({tr("Table of people by %n indicators.", nullptr, columns),
                     indicators(board),
                     people(board, board.listed())});
}

QString BoardSummary::ranking(const Board& board)
{
    return together({tr("List in order of score."), people(board, board.listed())});
}

QString BoardSummary::help(const Board& board)
{
    if (board.team.complete == 0)
        return tr("No result is complete yet.");
    QStringList names;
    for (const HelpFigure& help : board.team.help) {
        if (help.reason != HelpReason::LowScore)
            names.append(BoardText::name(board, help.row));
    }
    constexpr int kNamed = 5;
    const QString list = names.mid(0, kNamed).join(tr(", ", "between names"));
    return together({tr("%n people need help.", nullptr, board.team.needHelp),
                     names.isEmpty()             ? QString()
                         : names.size() > kNamed ? tr("First of them: %1.").arg(list)
                                                 : tr("They are: %1.").arg(list),
                     BoardText::sampleNote(board)});
}

} // namespace plumbline
