// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/Board.h"

#include <QtWidgets/QWidget>

#include <functional>

namespace plumbline {

class FigureCard;
struct FigureWords;

/// The four figures on top: mean and change, how far the cycle is, the best grade, who needs help.
class FigureRow : public QWidget
{
    Q_OBJECT
public:
    explicit FigureRow(QWidget* parent = nullptr);

    void present(const Board& board);

Q_SIGNALS:
    void meanOpened();
    void completionOpened();
    void topGradeOpened();
    void helpOpened();

private:
    /// The small line of a card; `words` says one of its figures.
    static void addLine(FigureWords& card,
                        const std::vector<PeriodFigure>& figures,
                        const std::function<QString(const Rational&)>& words);
    /// The other side's figure, and how far this one is above it.
    static QString beside(const Board& board,
                          const QString& figure,
                          const std::optional<Rational>& difference,
                          const std::function<QString(const Rational&)>& words);
    void presentMean(const Board& board);
    void presentCompletion(const Board& board);
    void presentTopGrade(const Board& board);
    void presentHelp(const Board& board);

    FigureCard* m_mean;
    FigureCard* m_completion;
    FigureCard* m_topGrade;
    FigureCard* m_help;
};

} // namespace plumbline
