// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/Board.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

inline constexpr int kRatePlaces = 2; ///< Of a rate in percent.

/// Figures and names of the dashboard in words: the digits of the reports, the language of the
/// window.
class BoardText
{
    Q_DECLARE_TR_FUNCTIONS(BoardText)
public:
    [[nodiscard]] static QString missing(); ///< An en dash.
    [[nodiscard]] static QString score(const Board& board, const std::optional<Rational>& score);
    [[nodiscard]] static QString change(const Board& board, const std::optional<Rational>& change);
    /// A rate as a percentage of two places, without and with its unit.
    [[nodiscard]] static QString rate(const Rational& rate);
    [[nodiscard]] static QString percent(const Rational& rate);
    /// A difference of rates in points of a hundred, always with its sign: "+3.10".
    [[nodiscard]] static QString signedRate(const Rational& difference);
    /// "Up by 1.20", "Down by 0.35", "Unchanged"; empty where there is nothing to compare with.
    [[nodiscard]] static QString changeInWords(const Board& board,
                                               const std::optional<Rational>& change);
    [[nodiscard]] static QString number(int count);
    [[nodiscard]] static QString name(const Board& board, int row);
    [[nodiscard]] static QString teamName(const Board& board, const std::optional<TeamId>& team);
    [[nodiscard]] static QString positionName(const Board& board, const PositionId& position);
    [[nodiscard]] static QString nodeName(const Board& board, int node);
    [[nodiscard]] static QString gradeName(const Board& board, int grade);
    /// "2026Q3", "2026Q1–2026Q3"
    [[nodiscard]] static QString range(const PeriodRange& range);
    /// What the board is compared with, for a change: "2026Q2".
    [[nodiscard]] static QString rangeBefore(const Board& board);
    /// "2026Q1–2026Q3, Service desk one"
    [[nodiscard]] static QString scope(const Board& board);
    /// The same of the last period alone, for what is told of one period only.
    [[nodiscard]] static QString lastScope(const Board& board);
    /// "Small sample: 3 people. Read with care." or nothing.
    [[nodiscard]] static QString sampleNote(const Board& board);
    [[nodiscard]] static double approximate(const Rational& number); ///< For places in pictures.
};

} // namespace plumbline
