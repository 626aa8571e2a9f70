// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration/CalibrationModel.h"
#include "ui/common/Figures.h"

#include <QtCore/QHash>

#include <algorithm>
#include <utility>

namespace plumbline {

namespace {

std::optional<Rational> changeOf(const std::optional<Rational>& before,
                                 const std::optional<Rational>& after)
{
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

} // namespace

bool CalibrationModel::comesBefore(int a, int b) const
{
    const CalibrationPerson& first = m_state.person(a);
    const CalibrationPerson& second = m_state.person(b);
    const auto figures = [](const std::optional<Rational>& one,
                            const std::optional<Rational>& other) { return one < other; };
    switch (static_cast<Column>(m_column)) {
    case Score:
        return figures(first.now.score, second.now.score);
    case Rank:
        return first.rank < second.rank;
    case Points:
        return DraftBook::pointsOf(text(a, Points)) < DraftBook::pointsOf(text(b, Points));
    case After:
        return figures(m_state.after(a).score, m_state.after(b).score);
    case GradeColumn:
        return m_state.after(a).grade < m_state.after(b).grade;
    case Money:
        return figures(changeOf(first.now.money, m_state.after(a).money),
                       changeOf(second.now.money, m_state.after(b).money));
    case Name:
        return m_state.names[static_cast<std::size_t>(a)].pinyin
            < m_state.names[static_cast<std::size_t>(b)].pinyin;
    case Number:
    case TeamColumn:
    case SetGrade:
    case Reason:
    case Decided:
    case Standing:
    case ColumnCount:
        break;
    }
    return text(a, static_cast<Column>(m_column)) < text(b, static_cast<Column>(m_column));
}

void CalibrationModel::arrange()
{
    m_order.clear();
    m_places.clear();
    m_people = 0;
    if (!m_state.sheet)
        return;
    const std::size_t all = m_state.sheet->people().size();
    for (int row = 0; row < static_cast<int>(all); ++row) {
        if (!m_accepts || m_accepts(row))
            m_order.push_back(row);
    }
    m_people = static_cast<int>(m_order.size());
    sortPeople();
    if (m_isGrouped && m_state.preview.teams.size() > 1)
        group();
    m_places.assign(all, -1);
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        if (m_order[place] >= 0)
            m_places[static_cast<std::size_t>(m_order[place])] = static_cast<int>(place);
    }
}

void CalibrationModel::sortPeople()
{
    if (m_column < 0)
        return;
    std::ranges::stable_sort(m_order, [this](int a, int b) {
        return m_direction == Qt::AscendingOrder ? comesBefore(a, b) : comesBefore(b, a);
    });
}

/// As they are sorted, within their teams; the teams in the company's order, or the other way round
/// where they are sorted so.
void CalibrationModel::group()
{
    const auto& teams = m_state.preview.teams;
    QHash<QString, std::size_t> known;
    const auto keyOf = [](const std::optional<TeamId>& team) {
        return team ? team->text() : QString();
    };
    for (std::size_t team = 0; team < teams.size(); ++team)
        known.insert(keyOf(teams[team].team), team);
    std::vector<std::vector<int>> members(teams.size());
    for (const int row : m_order)
        members[known.value(keyOf(m_state.person(row).appraisal.team))].push_back(row);
    m_order.clear();
    m_counts.clear();
    for (const std::vector<int>& own : members)
        m_counts.push_back(static_cast<int>(own.size()));
    const bool isReversed = m_column == TeamColumn && m_direction == Qt::DescendingOrder;
    for (std::size_t at = 0; at < members.size(); ++at) {
        const std::size_t team = isReversed ? members.size() - 1 - at : at;
        if (members[team].empty())
            continue;
        m_order.push_back(-1 - static_cast<int>(team));
        m_order.insert(m_order.end(), members[team].begin(), members[team].end());
    }
}

void CalibrationModel::setGrouped(bool isGrouped)
{
    if (std::exchange(m_isGrouped, isGrouped) != isGrouped)
        reset();
}

int CalibrationModel::personAfter(int place, int count) const
{
    for (; place < rowCount(); ++place) {
        if (place < 0 || isHeading(place))
            continue;
        if (count-- == 0)
            return place;
    }
    return -1;
}

QString CalibrationModel::headingText(int place, Column column) const
{
    const auto team = static_cast<std::size_t>(-1 - placed(place));
    const CalibrationTeam& shown = m_state.preview.teams[team];
    if (column == Name)
        return tr("%1 (%2)", "a team and how many people of it are shown")
            .arg(m_words.team(shown.team), shownFigure(QString::number(m_counts[team])));
    if (column == Score)
        return m_words.score(shown.before);
    return column == After ? m_words.score(shown.after) : QString();
}

QVariant CalibrationModel::headingData(int place, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return headingText(place, column);
    case Qt::ToolTipRole:
        return column == Score || column == After ? tr("Mean score of the team") : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(isFigure(column) ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    case kToneRole:
        return static_cast<int>(DraftTone::Heading);
    default:
        return {};
    }
}

void CalibrationModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_direction = order;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rows;
    for (const QModelIndex& index : before)
        rows.push_back(sheetRow(index));
    arrange();
    for (qsizetype at = 0; at < before.size(); ++at) {
        const int place = placeOf(rows[static_cast<std::size_t>(at)]);
        changePersistentIndex(before[at],
                              place < 0 ? QModelIndex() : index(place, before[at].column()));
    }
    Q_EMIT layoutChanged();
}

std::vector<int> CalibrationModel::shownRows() const
{
    std::vector<int> rows;
    std::ranges::copy_if(m_order, std::back_inserter(rows), [](int row) { return row >= 0; });
    return rows;
}

} // namespace plumbline
