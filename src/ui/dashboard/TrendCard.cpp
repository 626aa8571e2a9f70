// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/TrendCard.h"

#include "drawing/ChartColours.h"
#include "ui/common/Theme.h"
#include "ui/dashboard/BoardCells.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/ChartTableModel.h"
#include "ui/dashboard/LineChart.h"
#include "ui/dashboard/PersonSearch.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <array>
#include <cmath>

namespace plumbline {

namespace {

constexpr double kStep = 20.0; ///< The axis begins and ends at multiples of it.
constexpr std::size_t kMostBeside = 5;

/// Of the lines beside the team's own, told apart by colour and by dash.
constexpr std::array<ColorRole, kMostBeside> kLooks{ColorRole::Category2,
                                                    ColorRole::Category3,
                                                    ColorRole::Category4,
                                                    ColorRole::Category5,
                                                    ColorRole::Category6};

void fitAxis(LinePicture& picture)
{
    double low = picture.ceiling;
    double high = picture.floor;
    bool isFirst = true;
    for (const Line& line : picture.lines) {
        for (const auto& value : line.values) {
            if (!value)
                continue;
            low = isFirst ? *value : std::min(low, *value);
            high = isFirst ? *value : std::max(high, *value);
            isFirst = false;
        }
    }
    if (isFirst)
        return;
    picture.floor = std::floor(low / kStep) * kStep;
    picture.ceiling = std::max(std::ceil(high / kStep) * kStep, picture.floor + kStep);
}

} // namespace

TrendCard::TrendCard(const PageParts& parts, QWidget* parent)
    : BoardCard(parts, parent)
    , m_chart(new LineChart(parts.theme, this))
    , m_behind(new ChartTableModel(this))
    , m_search(new PersonSearch(this))
    , m_teams(new QPushButton(this))
{
    m_chart->setObjectName(QStringLiteral("trendChart"));
    setChart(m_chart, m_behind);
    m_search->setObjectName(QStringLiteral("trendPerson"));
    m_teams->setObjectName(QStringLiteral("trendTeams"));
    m_teams->setCheckable(true);
    makeChips();
    connect(m_teams, &QPushButton::toggled, this, &TrendCard::draw);
    connect(m_search, &PersonSearch::personFound, this, [this](int person) {
        keep(person);
        Q_EMIT personReached(person);
    });
    connect(m_chart, &LineChart::activated, this, &TrendCard::open);
    connect(this, &ChartCard::rowOpened, this, &TrendCard::open);
}

void TrendCard::makeChips()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    line->addWidget(m_teams);
    line->addWidget(m_search);
    for (std::size_t place = 0; place < kMostBeside; ++place) {
        auto* chip = new QPushButton(this);
        chip->setObjectName(QStringLiteral("trendChip"));
        chip->hide();
        line->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &QPushButton::clicked, this, [this, place] {
            const std::vector<int> shown = people();
            if (place < shown.size())
                takeOut(m_board->sheet->appraisal(shown[place]).employee);
        });
    }
    line->addStretch();
    static_cast<QBoxLayout*>(layout())->insertLayout(1, line);
}

void TrendCard::open(int period)
{
    const std::vector<int> shown = people();
    const EmployeeId beside =
        shown.empty() ? EmployeeId() : m_board->sheet->appraisal(shown.back()).employee;
    Q_EMIT periodOpened(m_board->team.trend[static_cast<std::size_t>(period)].period, beside);
}

void TrendCard::present(const Board& board)
{
    m_board = board.sheet ? &board : nullptr;
    m_search->present(m_board, tr("Compare with a person"));
    m_teams->setText(tr("Teams below"));
    m_teams->setAccessibleName(m_teams->text());
    m_teams->setToolTip(tr("Show the means of the teams below as lines"));
    draw();
}

void TrendCard::keep(int person)
{
    const EmployeeId found = m_board->sheet->appraisal(person).employee;
    std::erase(m_kept, found);
    m_kept.push_back(found);
    if (m_kept.size() > kMostBeside)
        m_kept.erase(m_kept.begin());
    if (m_person == found)
        m_person = {};
    draw();
}

void TrendCard::takeOut(const EmployeeId& person)
{
    std::erase(m_kept, person);
    if (m_person == person)
        m_person = {};
    m_search->setFocus();
    draw();
}

void TrendCard::choosePerson(int person)
{
    if (!m_board)
        return;
    const EmployeeId chosen = m_board->sheet->appraisal(person).employee;
    m_person = std::ranges::find(m_kept, chosen) == m_kept.end() ? chosen : EmployeeId();
    draw();
}

std::vector<int> TrendCard::people() const
{
    std::vector<int> rows;
    std::vector<EmployeeId> chosen = m_kept;
    if (!m_person.isEmpty() && chosen.size() < kMostBeside)
        chosen.push_back(m_person);
    for (const EmployeeId& one : chosen) {
        if (const int row = m_board->sheet->rowOf(one); row >= 0)
            rows.push_back(row);
    }
    return rows;
}

/// The next level that has several teams.
std::vector<TeamId> TrendCard::teamsBelow() const
{
    std::optional<TeamId> parent = m_board->filter.team;
    std::vector<TeamId> below;
    do {
        if (!below.empty())
            parent = below.front();
        below.clear();
        for (const Team& team : m_board->sheet->data().teams) {
            if (team.parent == parent && team.id != parent)
                below.push_back(team.id);
        }
    } while (below.size() == 1);
    return below;
}

std::vector<TrendCard::Beside> TrendCard::besides() const
{
    std::vector<Beside> besides;
    if (m_board->otherTeam)
        besides.push_back({m_board->otherName, m_board->other->team.trend, true});
    for (const int person : people()) {
        const QString name = BoardText::name(*m_board, person);
        besides.push_back({name, m_board->figures->trendOf(person), false});
    }
    for (const TeamId& team : m_teams->isChecked() ? teamsBelow() : std::vector<TeamId>()) {
        const QString name = BoardText::teamName(*m_board, team);
        TeamFigures figures = m_board->figures->of({team, m_board->filter.position});
        if (figures.people > 0)
            besides.push_back({name, std::move(figures.trend), true});
    }
    if (besides.size() > kMostBeside)
        besides.resize(kMostBeside);
    return besides;
}

/// From the first result to the last, exact.
QString TrendCard::overall(const std::vector<PeriodFigure>& figures) const
{
    const auto has = [](const PeriodFigure& figure) { return figure.score.has_value(); };
    const auto first = std::find_if(figures.begin(), figures.end(), has);
    const auto last = std::find_if(figures.rbegin(), figures.rend(), has);
    if (first == figures.end() || first->period == last->period)
        return {};
    return BoardText::changeInWords(*m_board, *last->score - *first->score);
}

Line TrendCard::teamLine() const
{
    Line line;
    line.role = ColorRole::Category1;
    for (const PeriodFigure& figure : m_board->team.trend) {
        const QString score = BoardText::score(*m_board, figure.score);
        line.values.push_back(figure.score ? std::optional(BoardText::approximate(*figure.score))
                                           : std::nullopt);
        line.isSmall.push_back(figure.people < kSmallSample);
        line.figures.append(score);
        line.tips.append(tr("%1: mean %2 of %n people", nullptr, figure.people)
                             .arg(figure.period.toString(), score));
    }
    line.title = tr("Mean");
    line.change = overall(m_board->team.trend);
    line.name = tr("Mean %1").arg(BoardText::score(*m_board, m_board->team.trend.back().score));
    return line;
}

Line TrendCard::lineBeside(const Beside& beside, std::size_t place) const
{
    Line line;
    line.role = kLooks[place];
    line.dash = categoryDash(line.role);
    QString last;
    for (const PeriodFigure& figure : beside.figures) {
        line.values.push_back(figure.score ? std::optional(BoardText::approximate(*figure.score))
                                           : std::nullopt);
        line.isSmall.push_back(beside.isOfTeam && figure.people < kSmallSample);
        const QString score = BoardText::score(*m_board, figure.score);
        line.figures.append(score);
        line.tips.append(figure.score ? tr("%1: %2 %3", "period, name, score")
                                            .arg(figure.period.toString(), beside.name, score)
                                      : QString());
        if (figure.score)
            last = score;
    }
    line.title = beside.name;
    line.change = overall(beside.figures);
    line.name = beside.name + QLatin1Char(' ') + last;
    return line;
}

void TrendCard::fillTable(const std::vector<Beside>& besides)
{
    std::vector<ChartColumn> columns{BoardCells::words(tr("Period")),
                                     BoardCells::scores(*m_board, tr("Mean")),
                                     BoardCells::counts(tr("People"))};
    std::vector<ChartLine> lines;
    for (const PeriodFigure& figure : m_board->team.trend)
        lines.push_back({figure.period.toString(),
                         BoardCells::score(*m_board, figure.score),
                         BoardCells::count(figure.people)});
    for (const Beside& beside : besides) {
        columns.push_back(BoardCells::scores(*m_board, beside.name));
        for (std::size_t index = 0; index < std::min(lines.size(), beside.figures.size()); ++index)
            lines[index].push_back(BoardCells::score(*m_board, beside.figures[index].score));
    }
    m_behind->present(std::move(columns), std::move(lines));
}

void TrendCard::showChips(const std::vector<int>& people)
{
    for (std::size_t place = 0; place < m_chips.size(); ++place) {
        QPushButton& chip = *m_chips[place];
        chip.setVisible(place < people.size());
        if (place >= people.size())
            continue;
        const QString name = BoardText::name(*m_board, people[place]);
        chip.setText(name);
        chip.setIcon(parts().theme.icon(QStringLiteral("x")));
        chip.setToolTip(tr("Take %1 out").arg(name));
        chip.setAccessibleName(chip.toolTip());
    }
}

void TrendCard::draw()
{
    LinePicture picture;
    picture.nothing = tr("No result is complete yet.");
    if (!m_board) {
        m_behind->show({}, {});
        showChips({});
        return m_chart->present(std::move(picture));
    }
    for (const PeriodFigure& figure : m_board->team.trend)
        picture.periods.append(figure.period.toString());
    picture.lines.push_back(teamLine());
    const std::vector<Beside> beside = besides();
    for (std::size_t place = 0; place < beside.size(); ++place)
        picture.lines.push_back(lineBeside(beside[place], place));
    fitAxis(picture);
    fillTable(beside);
    showChips(people());
    m_teams->setVisible(teamsBelow().size() > 1);
    setWords(tr("What changed over the periods?"),
             tr("Mean score, axis from %1. %2")
                 .arg(picture.floor, 0, 'f', 0)
                 .arg(BoardText::scope(*m_board)));
    setCaution(m_board->team.trend.size() < 2 ? tr("A trend needs an earlier period with results.")
                                              : QString());
    m_chart->present(std::move(picture));
}

} // namespace plumbline
