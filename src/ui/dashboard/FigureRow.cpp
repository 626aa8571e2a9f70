// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/FigureRow.h"

#include "drawing/ThemeTokens.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/FigureCard.h"

#include <QtWidgets/QHBoxLayout>

namespace plumbline {

FigureRow::FigureRow(QWidget* parent)
    : QWidget(parent)
    , m_mean(new FigureCard(QStringLiteral("meanCard"), this))
    , m_completion(new FigureCard(QStringLiteral("completionCard"), this))
    , m_topGrade(new FigureCard(QStringLiteral("topGradeCard"), this))
    , m_help(new FigureCard(QStringLiteral("helpCard"), this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kLarge);
    for (FigureCard* card : {m_mean, m_completion, m_topGrade, m_help})
        layout->addWidget(card, 1);
    connect(m_mean, &FigureCard::activated, this, &FigureRow::meanOpened);
    connect(m_completion, &FigureCard::activated, this, &FigureRow::completionOpened);
    connect(m_topGrade, &FigureCard::activated, this, &FigureRow::topGradeOpened);
    connect(m_help, &FigureCard::activated, this, &FigureRow::helpOpened);
}

void FigureRow::present(const Board& board)
{
    if (!board.sheet)
        return;
    presentMean(board);
    presentCompletion(board);
    presentTopGrade(board);
    presentHelp(board);
}

void FigureRow::addLine(FigureWords& card,
                        const std::vector<PeriodFigure>& figures,
                        const std::function<QString(const Rational&)>& words)
{
    QStringList told;
    for (const PeriodFigure& figure : figures) {
        card.line.push_back(figure.score ? std::optional(BoardText::approximate(*figure.score))
                                         : std::nullopt);
        if (figure.score)
            told.append(
                tr("%1: %2", "period, figure").arg(figure.period.toString(), words(*figure.score)));
    }
    if (told.size() > 1)
        card.lineWords = told.join(tr(", ", "between figures"));
}

QString FigureRow::beside(const Board& board,
                          const QString& figure,
                          const std::optional<Rational>& difference,
                          const std::function<QString(const Rational&)>& words)
{
    if (!difference)
        return tr("%1: %2", "what it is compared with, figure").arg(board.otherName, figure);
    return tr("%1: %2, difference %3", "what it is compared with, figure, difference")
        .arg(board.otherName, figure, words(*difference));
}

void FigureRow::presentMean(const Board& board)
{
    const auto change = board.team.change();
    FigureWords words{tr("Mean score"), BoardText::score(board, board.team.mean), {}, {}, {}};
    words.leadsTo = tr("How this came about");
    if (change) {
        const QString before = BoardText::rangeBefore(board);
        const QString arrow = change->sign() > 0 ? QString(QChar(0x25B2)) + QLatin1Char(' ')
            : change->sign() < 0                 ? QString(QChar(0x25BC)) + QLatin1Char(' ')
                                                 : QString();
        words.detail = arrow
            + tr("%1 against %2", "change, period")
                  .arg(BoardText::changeInWords(board, change), before);
        words.tone = change->sign() > 0 ? FigureTone::Good
            : change->sign() < 0        ? FigureTone::Bad
                                        : FigureTone::Plain;
    } else if (board.team.mean) {
        words.detail = tr("Nothing earlier to compare with");
    } else {
        words.detail = tr("No result is complete yet");
    }
    addLine(words, board.team.trend, [&board](const Rational& mean) {
        return BoardText::score(board, mean);
    });
    if (board.other)
        words.other = beside(
            board,
            BoardText::score(board, board.other->team.mean),
            differenceOf(board.team.mean, board.other->team.mean),
            [&board](const Rational& difference) { return BoardText::change(board, difference); });
    m_mean->present(words);
}

void FigureRow::presentCompletion(const Board& board)
{
    const int open = board.team.expected - board.team.results;
    const auto share = [&board](const TeamFigures& team) {
        return (board.isRange() ? tr("%1 of %2", "results") : tr("%1 of %2"))
            .arg(BoardText::number(team.results), BoardText::number(team.expected));
    };
    FigureWords words{tr("Complete"), {}, {}, {}, {}};
    words.figure = share(board.team);
    words.detail = open == 0 ? tr("Nothing is missing") : tr("%n still incomplete", nullptr, open);
    words.leadsTo = tr("How this came about");
    std::vector<PeriodFigure> results = board.team.trend;
    for (PeriodFigure& figure : results)
        figure.score = Rational(figure.people);
    addLine(words, results, [](const Rational& people) {
        return tr("%1 with a result").arg(people.toString());
    });
    if (board.other)
        words.other = tr("%1: %2", "what it is compared with, figure")
                          .arg(board.otherName, share(board.other->team));
    m_completion->present(words);
}

void FigureRow::presentTopGrade(const Board& board)
{
    FigureWords words{
        tr("Best grade"), BoardText::missing(), tr("This scheme gives no grades"), {}, {}};
    if (!board.team.grades.empty()) {
        const GradeFigure& top = board.team.grades.front();
        words.title = tr("Share of grade %1").arg(BoardText::gradeName(board, top.grade));
        words.figure = top.share ? BoardText::percent(*top.share) : BoardText::missing();
        const QString people = board.isRange() ? tr("given %n times", nullptr, top.people)
                                               : tr("%n people", nullptr, top.people);
        words.detail = top.guideline ? tr("%1, guideline %2", "people, share")
                                           .arg(people, BoardText::percent(*top.guideline))
                                     : people;
        words.leadsTo = tr("How this came about");
        addLine(words, board.team.topGrade, &BoardText::percent);
        if (board.other) {
            const auto& share = board.other->team.grades.front().share;
            words.other = beside(board,
                                 share ? BoardText::percent(*share) : BoardText::missing(),
                                 differenceOf(top.share, share),
                                 &BoardText::signedRate);
        }
    }
    m_topGrade->present(words);
}

void FigureRow::presentHelp(const Board& board)
{
    FigureWords words{tr("Need help"), BoardText::number(board.team.needHelp), {}, {}, {}};
    words.detail = tr("Last grade, or down by a tenth of full marks");
    words.leadsTo = tr("How this came about");
    if (!board.team.mean)
        words.figure = BoardText::missing();
    if (board.other)
        words.other = tr("%1: %2", "what it is compared with, figure")
                          .arg(board.otherName, BoardText::number(board.other->team.needHelp));
    addLine(words, board.team.helpNeeded, [](const Rational& people) { return people.toString(); });
    m_help->present(words);
}

} // namespace plumbline
