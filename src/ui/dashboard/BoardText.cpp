// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/BoardText.h"

#include "application/text/Typeset.h"
#include "ui/common/WindowText.h"

#include <QtCore/QLocale>

namespace plumbline {

namespace {

/// A real minus, and the separators of the window's language.
QString typeset(QString digits)
{
    const QLocale locale;
    const bool isNegative = digits.startsWith(QLatin1Char('-'));
    if (isNegative)
        digits.remove(0, 1);
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    QString whole = point < 0 ? digits : digits.left(point);
    constexpr qsizetype kGroup = 3;
    for (qsizetype at = whole.size() - kGroup; at > 0; at -= kGroup)
        whole.insert(at, locale.groupSeparator());
    const QString rest = point < 0 ? QString() : locale.decimalPoint() + digits.mid(point + 1);
    return (isNegative ? QString(QChar(0x2212)) : QString()) + whole + rest;
}

QString scoreDigits(const Board& board, const Rational& score)
{
    const RoundingPlan& rounding = board.sheet->scheme().document().rounding;
    return typeset(score.toFixed(rounding.score, rounding.mode));
}

} // namespace

QString BoardText::missing()
{
    return QString(QChar(0x2013));
}

QString BoardText::score(const Board& board, const std::optional<Rational>& score)
{
    return score ? scoreDigits(board, *score) : missing();
}

QString BoardText::change(const Board& board, const std::optional<Rational>& change)
{
    if (!change)
        return missing();
    const QString digits = scoreDigits(board, *change);
    return change->sign() > 0 ? QLatin1Char('+') + digits : digits;
}

QString BoardText::rate(const Rational& rate)
{
    return typeset((rate * Rational(100)).toFixed(kRatePlaces));
}

QString BoardText::percent(const Rational& rate)
{
    return percentage(BoardText::rate(rate));
}

QString BoardText::signedRate(const Rational& difference)
{
    const QString digits = rate(difference);
    return difference.sign() > 0 ? QLatin1Char('+') + digits : digits;
}

QString BoardText::changeInWords(const Board& board, const std::optional<Rational>& change)
{
    if (!change)
        return {};
    if (change->isZero())
        return tr("Unchanged");
    return change->sign() > 0 ? tr("Up by %1").arg(scoreDigits(board, *change))
                              : tr("Down by %1").arg(scoreDigits(board, -*change));
}

QString BoardText::number(int count)
{
    return QLocale().toString(count);
}

QString BoardText::name(const Board& board, int row)
{
    return board.sheet->appraisal(row).name;
}

QString BoardText::teamName(const Board& board, const std::optional<TeamId>& team)
{
    if (!team)
        return tr("No team");
    for (const Team& one : board.sheet->data().teams) {
        if (one.id == *team)
            return one.name;
    }
    return team->text();
}

QString BoardText::positionName(const Board& board, const PositionId& position)
{
    for (const Position& one : board.sheet->data().positions) {
        if (one.id == position && !one.name.isEmpty())
            return one.name.in(windowLanguage());
    }
    return position.text();
}

QString BoardText::nodeName(const Board& board, int node)
{
    return board.sheet->scheme().node(node).name(windowLanguage());
}

QString BoardText::gradeName(const Board& board, int grade)
{
    return board.sheet->scheme().document().grades->list[static_cast<std::size_t>(grade)].grade;
}

QString BoardText::range(const PeriodRange& range)
{
    if (range.isOne())
        return range.last.toString();
    return tr("%1–%2", "first and last period").arg(range.first.toString(), range.last.toString());
}

QString BoardText::rangeBefore(const Board& board)
{
    return range(board.figures->range().before());
}

QString BoardText::scope(const Board& board)
{
    const QString scope =
        tr("%1, %2", "period, people").arg(range(board.figures->range()), board.who);
    return board.other
        ? tr("%1; beside it %2", "scope, what it is compared with").arg(scope, board.otherName)
        : scope;
}

QString BoardText::lastScope(const Board& board)
{
    return tr("%1, %2", "period, people").arg(board.sheet->period().toString(), board.who);
}

QString BoardText::sampleNote(const Board& board)
{
    if (board.other && board.other->team.complete > 0 && board.other->team.isSmallSample()
        && !board.team.isSmallSample())
        return tr("%1 is a small sample: %n complete result(s) only.",
                  nullptr,
                  board.other->team.complete)
            .arg(board.otherName);
    if (board.team.complete == 0 || !board.team.isSmallSample())
        return {};
    return tr("Small sample: %n complete result(s) only.", nullptr, board.team.complete);
}

double BoardText::approximate(const Rational& number)
{
    return number.toMpq().get_d();
}

} // namespace plumbline
