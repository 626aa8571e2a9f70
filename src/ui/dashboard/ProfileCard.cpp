// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ProfileCard.h"

#include "application/text/Typeset.h"
#include "ui/common/Figures.h"
#include "ui/dashboard/BarChart.h"
#include "ui/dashboard/BoardCells.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/ChartTableModel.h"
#include "ui/dashboard/PersonSearch.h"

#include <QtWidgets/QHBoxLayout>

namespace plumbline {

ProfileCard::ProfileCard(const PageParts& parts, QWidget* parent)
    : BoardCard(parts, parent)
    , m_chart(new BarChart(parts.theme, this))
    , m_behind(new ChartTableModel(this))
    , m_search(new PersonSearch(this))
{
    setObjectName(QStringLiteral("profileCard"));
    m_chart->setObjectName(QStringLiteral("profileChart"));
    m_search->setObjectName(QStringLiteral("profilePerson"));
    setChart(m_chart, m_behind);
    head()->insertWidget(1, m_search, 0, Qt::AlignTop);
    connect(m_search, &PersonSearch::personFound, this, &ProfileCard::personReached);
    connect(m_chart, &BarChart::activated, this, &ProfileCard::open);
    connect(m_chart, &BarChart::figureChosen, this, &ProfileCard::open);
    connect(this, &ChartCard::rowOpened, this, &ProfileCard::open);
}

void ProfileCard::open(int bar)
{
    const int person = shownPerson();
    const int node = m_figures[static_cast<std::size_t>(bar)].node;
    Q_EMIT personOpened(person, {StepKind::Rate, m_board->sheet->scheme().node(node).id(), {}});
}

void ProfileCard::present(const Board& board)
{
    m_board = board.sheet ? &board : nullptr;
    m_search->present(m_board, tr("Choose a person"));
    draw();
}

void ProfileCard::choosePerson(int person)
{
    if (!m_board)
        return;
    m_person = m_board->sheet->appraisal(person).employee;
    draw();
}

QString ProfileCard::tip(const ProfileFigure& figure) const
{
    const auto shown = [](const std::optional<Rational>& rate) {
        return rate ? BoardText::percent(*rate) : BoardText::missing();
    };
    QStringList lines{BoardText::nodeName(*m_board, figure.node),
                      tr("Rate %1").arg(shown(figure.rate))};
    if (!figure.value.isEmpty())
        lines.append(tr("Value %1").arg(shownFigure(figure.value)));
    if (!figure.targetText.isEmpty())
        lines.append(tr("Target %1").arg(shownFigure(figure.targetText)));
    if (figure.mean) {
        lines.append(tr("Mean %1 of %n people", nullptr, figure.people).arg(shown(figure.mean)));
        if (const auto difference = figure.difference())
            lines.append(tr("Difference %1 points").arg(BoardText::signedRate(*difference)));
    }
    return lines.join(QLatin1Char('\n'));
}

ChartLine ProfileCard::line(const ProfileFigure& figure) const
{
    return {BoardText::nodeName(*m_board, figure.node),
            BoardCells::rate(figure.rate),
            BoardCells::rate(figure.mean),
            BoardCells::difference(figure.difference()),
            figure.targetText.isEmpty() ? BoardText::missing() : shownFigure(figure.targetText)};
}

/// Over several periods there is no one value, and the rates are means.
void ProfileCard::takeMeans(int person)
{
    const auto& rates = m_board->figures->person(person).rates;
    for (std::size_t index = 0; index < m_figures.size(); ++index) {
        m_figures[index].rate = rates[index];
        m_figures[index].value.clear();
    }
}

/// The person's own rate of the other periods, or the other team's mean.
std::optional<Rational> ProfileCard::otherRate(int person, std::size_t indicator) const
{
    const OtherFigures& other = *m_board->other;
    if (m_board->isAgainstPeriods())
        return other.rates[static_cast<std::size_t>(person)][indicator];
    if (other.team.complete < kFewestForTeamMean)
        return std::nullopt;
    return other.team.indicators[indicator].meanRate;
}

/// Lays the other side's rate beside a bar and its line.
void ProfileCard::compare(int person, std::size_t indicator, Bar& bar, ChartLine& line) const
{
    const auto other = otherRate(person, indicator);
    const auto difference = differenceOf(m_figures[indicator].rate, other);
    bar.otherFigure = other ? BoardText::rate(*other) : BoardText::missing();
    if (other)
        bar.other = BoardText::approximate(*other);
    bar.tip += QLatin1Char('\n')
        + tr("%1: %2", "compared with, rate")
              .arg(m_board->otherName, other ? BoardText::percent(*other) : BoardText::missing());
    line.push_back(BoardCells::rate(other));
    line.push_back(BoardCells::difference(difference));
}

/// Whoever was chosen; until then whom a manager would look at first: the lowest score.
int ProfileCard::shownPerson() const
{
    if (!m_board)
        return -1;
    const int chosen = m_person.isEmpty() ? -1 : m_board->sheet->rowOf(m_person);
    return chosen >= 0 ? chosen : m_board->team.lowest.value_or(-1);
}

QString ProfileCard::caution(int person) const
{
    if (person < 0)
        return {};
    if (m_board->team.complete < kFewestForTeamMean)
        return tr("Fewer than three results are complete: a mean would tell what single people "
                  "have.");
    return BoardText::sampleNote(*m_board);
}

Bar ProfileCard::barOf(const ProfileFigure& figure) const
{
    const auto length = [](const std::optional<Rational>& rate) {
        return rate ? std::optional(BoardText::approximate(*rate)) : std::nullopt;
    };
    const auto difference = figure.difference();
    Bar bar;
    bar.name = BoardText::nodeName(*m_board, figure.node);
    bar.figure = figure.rate ? BoardText::rate(*figure.rate) : BoardText::missing();
    bar.beside = difference ? BoardText::signedRate(*difference) : QString();
    bar.tip = tip(figure);
    bar.length = length(figure.rate).value_or(0.0);
    bar.mark = length(figure.mean);
    bar.guide = length(figure.target);
    bar.role = ColorRole::Category1;
    return bar;
}

std::vector<ChartColumn> ProfileCard::columns() const
{
    std::vector<ChartColumn> columns{BoardCells::words(tr("Indicator")),
                                     BoardCells::percents(tr("Rate")),
                                     BoardCells::percents(tr("Team's mean")),
                                     BoardCells::percents(tr("Difference")),
                                     BoardCells::words(tr("Target"))};
    if (m_board && m_board->other) {
        columns.push_back(BoardCells::percents(m_board->otherName));
        columns.push_back(
            BoardCells::percents(closed(tr("Difference from %1").arg(m_board->otherName))));
    }
    return columns;
}

void ProfileCard::draw()
{
    const int person = shownPerson();
    BarPicture picture;
    picture.nothing = tr("Choose a person here, or by a click in the heat map, the ranking or "
                         "the list of whom to help.");
    m_figures.clear();
    if (person >= 0)
        m_figures = profileOf(*m_board->sheet, m_board->team, person);
    if (m_board && m_board->isRange() && person >= 0)
        takeMeans(person);
    if (m_board && m_board->other) {
        picture.otherName = m_board->otherName;
        picture.isOtherSmall = !m_board->isAgainstPeriods() && m_board->other->team.isSmallSample();
    }
    std::vector<ChartLine> lines;
    for (std::size_t index = 0; index < m_figures.size(); ++index) {
        Bar bar = barOf(m_figures[index]);
        ChartLine cells = line(m_figures[index]);
        if (m_board->other)
            compare(person, index, bar, cells);
        if (bar.guide)
            picture.guideName = tr("target");
        picture.bars.push_back(std::move(bar));
        lines.push_back(std::move(cells));
    }
    m_behind->present(columns(), std::move(lines));
    m_chart->present(std::move(picture));
    if (!m_board)
        return;
    setWords(tr("Where does this person stand?"),
             person < 0
                 ? BoardText::scope(*m_board)
                 : tr("%1: rate in percent, and the difference from the team's mean (dot). %2")
                       .arg(BoardText::name(*m_board, person), BoardText::scope(*m_board)));
    setCaution(caution(person));
}

} // namespace plumbline
