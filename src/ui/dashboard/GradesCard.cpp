// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/GradesCard.h"

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
    const QString people = tr("Grade %1: %n people, %2", nullptr, figure.people)
                               .arg(BoardText::gradeName(board, figure.grade),
                                    BoardText::percent(figure.share.value_or(Rational())));
    if (!figure.guideline)
        return people;
    return people + QLatin1Char('\n')
        + tr("Guideline %1").arg(BoardText::percent(*figure.guideline));
}

void GradesCard::draw(const Board& board)
{
    BarPicture picture;
    picture.isSmallSample = board.team.isSmallSample();
    picture.nothing = tr("This scheme gives no grades.");
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
        picture.bars.push_back(std::move(bar));
        rows.push_back({name,
                        BoardCells::count(figure.people),
                        BoardCells::percent(figure.share),
                        BoardCells::percent(figure.guideline)});
    }
    m_behind->present({BoardCells::words(tr("Grade")),
                       BoardCells::counts(tr("People")),
                       BoardCells::percents(tr("Share")),
                       BoardCells::percents(tr("Guideline"))},
                      std::move(rows));
    m_chart->present(std::move(picture));
}

void GradesCard::present(const Board& board)
{
    draw(board);
    if (!board.sheet)
        return;
    setWords(tr("How are the grades spread?"),
             tr("People per grade, after the rules. %1").arg(BoardText::scope(board)));
    setCaution(BoardText::sampleNote(board));
}

} // namespace plumbline
