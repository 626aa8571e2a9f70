// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/GradesCard.h"

#include "application/text/Typeset.h"
#include "ui/common/Theme.h"
#include "ui/dashboard/BarChart.h"
#include "ui/dashboard/BoardCells.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/ChartTableModel.h"

namespace plumbline {

GradesCard::GradesCard(const PageParts& parts, QWidget* parent)
    : BoardCard(parts, parent)
    , m_chart(new BarChart(parts.theme, this))
    , m_behind(new ChartTableModel(this))
{
    m_chart->setObjectName(QStringLiteral("gradesChart"));
    setChart(m_chart, m_behind);
    connect(m_chart, &BarChart::activated, this, &GradesCard::gradeChosen);
    connect(m_chart, &BarChart::figureChosen, this, &GradesCard::gradeOpened);
    connect(this, &ChartCard::rowOpened, this, &GradesCard::gradeOpened);
}

QString GradesCard::tip(const Board& board, const GradeFigure& figure)
{
    const QString count = board.isRange() ? tr("given %n times", nullptr, figure.people)
                                          : tr("%n people", nullptr, figure.people);
    const QString people = tr("Grade %1: %2, %3", "grade, people, share")
                               .arg(BoardText::gradeName(board, figure.grade),
                                    count,
                                    BoardText::percent(figure.share.value_or(Rational())));
    if (!figure.guideline)
        return people;
    return people + QLatin1Char('\n')
        + tr("Guideline %1").arg(BoardText::percent(*figure.guideline));
}

/// Lays the other side's figure beside a bar and its line.
void GradesCard::compare(const Board& board, const GradeFigure& figure, Bar& bar, ChartLine& line)
{
    const GradeFigure& other = board.other->team.grades[static_cast<std::size_t>(figure.grade)];
    bar.otherFigure = BoardText::number(other.people);
    bar.tip += QLatin1Char('\n')
        + tr("%1: %2, %3", "compared with, people, share")
              .arg(board.otherName,
                   bar.otherFigure,
                   other.share ? BoardText::percent(*other.share) : BoardText::missing());
    if (other.share)
        bar.other = BoardText::approximate(*other.share);
    line.push_back(BoardCells::count(other.people));
    line.push_back(BoardCells::percent(other.share));
}

std::vector<ChartColumn> GradesCard::columns(const Board& board)
{
    std::vector<ChartColumn> columns{
        BoardCells::words(tr("Grade")),
        BoardCells::counts(board.isRange() ? tr("Times given") : tr("People")),
        BoardCells::percents(tr("Share")),
        BoardCells::percents(tr("Guideline"))};
    if (board.other) {
        columns.push_back(BoardCells::counts(board.otherName));
        columns.push_back(BoardCells::percents(closed(tr("Share of %1").arg(board.otherName))));
    }
    return columns;
}

void GradesCard::draw(const Board& board)
{
    BarPicture picture;
    picture.isSmallSample = board.team.isSmallSample();
    picture.nothing = tr("This scheme gives no grades.");
    if (board.other) {
        picture.otherName = board.otherName;
        picture.isOtherSmall = board.other->team.isSmallSample();
    }
    std::vector<ChartLine> rows;
    const int count = static_cast<int>(board.team.grades.size());
    for (const GradeFigure& figure : board.team.grades) {
        const QString name = BoardText::gradeName(board, figure.grade);
        const bool isChosen = board.grade == figure.grade;
        const bool isGrey = board.grade && !isChosen;
        const QString people = BoardText::number(figure.people);
        Bar bar{name, people, tip(board, figure), 0.0, std::nullopt, {}, isChosen};
        bar.role = isGrey ? ColorRole::Category6 : gradeRole(figure.grade, count);
        if (figure.share)
            bar.length = BoardText::approximate(*figure.share);
        if (figure.guideline) {
            bar.guide = BoardText::approximate(*figure.guideline);
            picture.guideName = tr("Guideline");
        }
        ChartLine line{name,
                       BoardCells::count(figure.people),
                       BoardCells::percent(figure.share),
                       BoardCells::percent(figure.guideline)};
        if (board.other)
            compare(board, figure, bar, line);
        picture.bars.push_back(std::move(bar));
        rows.push_back(std::move(line));
    }
    m_behind->present(columns(board), std::move(rows));
    m_chart->present(std::move(picture));
}

void GradesCard::present(const Board& board)
{
    draw(board);
    if (!board.sheet)
        return;
    setWords(tr("How are the grades spread?"),
             (board.isRange() ? tr("Grades given, after the rules. %1")
                              : tr("People per grade, after the rules. %1"))
                 .arg(BoardText::scope(board)));
    setCaution(BoardText::sampleNote(board));
}

} // namespace plumbline
