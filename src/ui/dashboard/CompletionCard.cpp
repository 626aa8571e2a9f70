// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CompletionCard.h"

#include "application/people/LoadPeople.h"
#include "ui/common/Desk.h"
#include "ui/common/FigureTable.h"
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
constexpr int kMissingColumn = 2;
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

void CompletionCard::draw()
{
    TableContents contents;
    contents.columns = {{tr("Team"), FigureKind::Words},
                        {tr("Complete"), FigureKind::Figures},
                        {tr("Missing values"), FigureKind::Figures},
                        {tr("Stage"), FigureKind::Words},
                        {tr("Waits for"), FigureKind::Words}};
    word();
    m_teams.clear();
    if (m_board)
        m_teams = completionByTeam(*m_board->sheet, shownRows());
    for (const TeamCompletion& team : m_teams) {
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
        contents.rows.push_back({wordCell(BoardText::teamName(*m_board, team.team)),
                                 complete,
                                 countCell(team.missing),
                                 words(counted(team, &Standing::stage)),
                                 words(counted(team, &Standing::waits))});
    }
    m_table->present(std::move(contents));
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int figures : {kShareColumn, kMissingColumn})
        m_view->horizontalHeader()->setSectionResizeMode(figures, QHeaderView::ResizeToContents);
    const int lines = std::clamp(static_cast<int>(m_teams.size()), kFewestLines, kMostLines);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height()
                           + lines * m_view->verticalHeader()->defaultSectionSize()
                           + 2 * m_view->frameWidth());
    if (!m_board)
        return;
    setWords(tr("Who is behind?"),
             tr("Complete results and missing values of each team's own people; a line leads to "
                "the first missing value. %1")
                 .arg(BoardText::lastScope(*m_board)));
    setCaution({});
}

} // namespace plumbline
