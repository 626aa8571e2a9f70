// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration/CalibrationModel.h"

#include <algorithm>

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
    if (!m_state.sheet)
        return;
    for (int row = 0; row < static_cast<int>(m_state.sheet->people().size()); ++row) {
        if (!m_accepts || m_accepts(row))
            m_order.push_back(row);
    }
    if (m_column < 0)
        return;
    std::ranges::stable_sort(m_order, [this](int a, int b) {
        return m_direction == Qt::AscendingOrder ? comesBefore(a, b) : comesBefore(b, a);
    });
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

FigureCell CalibrationModel::figureAt(int row, Column column) const
{
    const CalibrationPerson& person = m_state.person(row);
    const CalibrationFigure& after = m_state.after(row);
    switch (column) {
    case Score:
        return figureCell(person.now.score, m_words.scorePlaces());
    case Rank:
        return person.rank > 0 ? countCell(person.rank) : missingCell();
    case After:
        return figureCell(after.score, m_words.scorePlaces());
    case Money:
        return changeCell(changeOf(person.now.money, after.money), m_words.moneyPlaces());
    case Points:
        if (const auto points = DraftBook::pointsOf(text(row, Points)))
            return {text(row, Points), points->toString(), std::nullopt, false, {}};
        return missingCell();
    case Name:
    case Number:
    case TeamColumn:
    case SetGrade:
    case GradeColumn:
    case Reason:
    case Decided:
    case Standing:
    case ColumnCount:
        break;
    }
    return wordCell(text(row, column));
}

TableContents CalibrationModel::contents() const
{
    TableContents made;
    std::vector<Column> columns;
    for (int column = 0; column < ColumnCount; ++column) {
        if (column == Money && !m_state.sheet->hasMoney())
            continue;
        columns.push_back(static_cast<Column>(column));
        made.columns.push_back({headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                isFigure(column) ? FigureKind::Figures : FigureKind::Words});
    }
    for (const int row : m_order) {
        TableRow line;
        for (const Column column : columns)
            line.push_back(figureAt(row, column));
        made.rows.push_back(std::move(line));
    }
    return made;
}

} // namespace plumbline
