// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CompletionCard.h"

#include "application/people/LoadPeople.h"
#include "ui/common/Desk.h"
#include "ui/common/FittedColumns.h"
#include "ui/common/WayNames.h"
#include "ui/common/WindowText.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/ShareDelegate.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <map>
#include <set>

namespace plumbline {

namespace {

constexpr int kShareColumn = 1;
constexpr int kFewestLines = 3;
constexpr int kMostLines = 10;

/// As high as it was told to be; a stack of pages asks for hints alone.
class TeamsView : public QTableView
{
public:
    using QTableView::QTableView;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QTableView::sizeHint().width(), minimumHeight()};
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {QTableView::minimumSizeHint().width(), minimumHeight()};
    }
};

} // namespace

CompletionCard::CompletionCard(const PageParts& parts, QWidget* parent)
    : BoardCard(parts, parent)
    , m_table(new FigureTable(this))
    , m_view(new TeamsView(this))
{
    setObjectName(QStringLiteral("teamsCard"));
    m_view->setObjectName(QStringLiteral("teamsTable"));
    showFigures(*m_view, *m_table, QStringLiteral("dashboard.teams"));
    m_view->setItemDelegateForColumn(
        kShareColumn,
        new ShareDelegate(
            parts.theme, [this](const QModelIndex& index) { return share(index); }, m_view));
    m_view->setTabKeyNavigation(false);
    m_view->installEventFilter(this);
    setTable(m_view);
    connect(m_view, &QTableView::clicked, this, &CompletionCard::open);
}

std::optional<double> CompletionCard::share(const QModelIndex& index) const
{
    const int row = m_table->madeRow(index);
    if (row < 0)
        return std::nullopt;
    const TeamCompletion& team = m_teams[static_cast<std::size_t>(row)];
    return static_cast<double>(team.complete) / static_cast<double>(team.rows.size());
}

bool CompletionCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space
            || key == Qt::Key_F4) {
            open(m_view->currentIndex());
            return true;
        }
    }
    return BoardCard::eventFilter(watched, event);
}

void CompletionCard::open(const QModelIndex& index)
{
    const int row = m_table->madeRow(index);
    if (row < 0 || !m_board)
        return;
    const TeamCompletion& team = m_teams[static_cast<std::size_t>(row)];
    if (!team.firstOpen)
        return Q_EMIT cycleWanted();
    Q_EMIT missingOpened(*team.firstOpen, m_board->sheet->score(*team.firstOpen).missing.front());
}

void CompletionCard::present(const Board& board)
{
    m_board = board.sheet ? &board : nullptr;
    if (!m_board) {
        m_asked.reset();
        m_known.reset();
        return draw();
    }
    const CycleKey& key = board.sheet->data().cycle.key;
    if (m_asked != key)
        ask(key);
    draw();
}

void CompletionCard::ask(const CycleKey& key)
{
    m_asked = key;
    m_known.reset();
    parts().desk.ask<Known>(
        this,
        [key](const Access& access) -> Result<Known> {
            const auto lines = courses(access, key);
            if (!lines)
                return failure(lines.error());
            Known known;
            known.names = namesFor(loadPeople(access), *lines);
            for (const CourseLine& line : *lines)
                known.standings.insert(line.appraisal.employee,
                                       {line.state, line.waitsFor, {}, {}});
            return known;
        },
        [this, key](const Result<Known>& known) {
            if (m_asked != key || !known)
                return;
            m_known = *known;
            draw();
        });
}

void CompletionCard::word()
{
    if (!m_known || m_known->language == windowLanguage())
        return;
    m_known->language = windowLanguage();
    for (Standing& one : m_known->standings) {
        one.stage = courseWords(one.state);
        one.waits = one.waitsFor.empty() ? QString() : holdersWords(one.waitsFor, m_known->names);
    }
}

/// "in review 5, published 1": the most frequent first, the others as they are named.
QString CompletionCard::counted(const TeamCompletion& team, QString Standing::* word) const
{
    if (!m_known)
        return {};
    std::map<QString, int> counts;
    for (const int row : team.rows) {
        const auto one = m_known->standings.constFind(m_board->sheet->appraisal(row).employee);
        if (one != m_known->standings.cend() && !((*one).*word).isEmpty())
            ++counts[(*one).*word];
    }
    std::vector<std::pair<QString, int>> order(counts.begin(), counts.end());
    std::ranges::stable_sort(order,
                             [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList words;
    for (const auto& [text, count] : order)
        words.append(tr("%1 %2", "stage or person, count").arg(text, BoardText::number(count)));
    return words.join(tr(", ", "between names"));
}

/// With those of the team compared with.
std::vector<int> CompletionCard::shownRows() const
{
    std::vector<int> rows = m_board->team.ranking;
    if (!m_board->otherTeam)
        return rows;
    const std::set<int> own(rows.begin(), rows.end());
    for (const int row : m_board->other->team.ranking) {
        if (!own.contains(row))
            rows.push_back(row);
    }
    return rows;
}

FigureCell CompletionCard::overRange(const TeamCompletion& team) const
{
    std::vector<const ScoreSheet*> sheets;
    for (const auto& earlier : m_board->earlier)
        sheets.push_back(earlier.get());
    sheets.push_back(m_board->sheet);
    std::map<Period, std::pair<int, int>> periods;
    std::pair<int, int> whole;
    for (const int row : team.rows) {
        for (const ScoreSheet* sheet : sheets) {
            const int place = sheet->rowOf(m_board->sheet->appraisal(row).employee);
            if (place < 0)
                continue;
            for (auto* counts : {&periods[sheet->period()], &whole}) {
                counts->first += sheet->score(place).takesPart() ? 1 : 0;
                ++counts->second;
            }
        }
    }
    const auto said = [](const std::pair<int, int>& counts) {
        return tr("%1 / %2", "complete, all")
            .arg(BoardText::number(counts.first), BoardText::number(counts.second));
    };
    QStringList lines;
    for (const auto& [period, counts] : periods)
        lines.append(tr("%1: %2", "period, complete of all").arg(period.toString(), said(counts)));
    FigureCell cell;
    cell.text = said(whole);
    cell.key = static_cast<double>(whole.first) / whole.second;
    cell.tip = lines.join(QLatin1Char('\n'));
    return cell;
}

TableRow CompletionCard::rowOf(const TeamCompletion& team) const
{
    const int people = static_cast<int>(team.rows.size());
    FigureCell complete;
    complete.text = tr("%1 / %2", "complete, all")
                        .arg(BoardText::number(team.complete), BoardText::number(people));
    complete.key = static_cast<double>(team.complete) / people;
    const auto words = [](const QString& text) {
        FigureCell cell = text.isEmpty() ? missingCell() : wordCell(text);
        cell.tip = text;
        return cell;
    };
    TableRow row{wordCell(BoardText::teamName(*m_board, team.team)), complete};
    if (m_board->isRange())
        row.push_back(overRange(team));
    row.push_back(countCell(team.missing));
    row.push_back(words(counted(team, &Standing::stage)));
    row.push_back(words(counted(team, &Standing::waits)));
    return row;
}

void CompletionCard::draw()
{
    const bool isRange = m_board && m_board->isRange();
    TableContents contents;
    contents.columns = {{tr("Team"), FigureKind::Words}, {tr("Complete"), FigureKind::Figures}};
    if (isRange)
        contents.columns.push_back({tr("All periods"), FigureKind::Figures});
    contents.columns.push_back(
        {isRange ? tr("Missing") : tr("Missing values"), FigureKind::Figures});
    contents.columns.push_back({tr("Stage"), FigureKind::Words});
    contents.columns.push_back({tr("Waits for"), FigureKind::Words});
    word();
    m_teams.clear();
    if (m_board)
        m_teams = completionByTeam(*m_board->sheet, shownRows());
    for (const TeamCompletion& team : m_teams)
        contents.rows.push_back(rowOf(team));
    const int last = static_cast<int>(contents.columns.size()) - 1;
    m_table->present(std::move(contents));
    // Whom it waits for gives way first; the pointer tells it whole.
    if (auto* columns = m_view->findChild<FittedColumns*>())
        columns->setElastic(last);
    const int lines = std::clamp(static_cast<int>(m_teams.size()), kFewestLines, kMostLines);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height()
                           + lines * m_view->verticalHeader()->defaultSectionSize()
                           + 2 * m_view->frameWidth());
    if (!m_board)
        return;
    setWords(tr("Who is behind?"),
             (isRange ? tr("Complete results of the last period and of all periods, missing values "
                           "of the last: each team's own people; a line leads to the first missing "
                           "value. %1")
                      : tr("Complete results and missing values of each team's own people; a line "
                           "leads to the first missing value. %1"))
                 .arg(BoardText::lastScope(*m_board)));
    setCaution({});
}

} // namespace plumbline
