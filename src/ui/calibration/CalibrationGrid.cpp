// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration/CalibrationGrid.h"

#include "drawing/ThemeTokens.h"
#include "ui/calibration/CalibrationModel.h"
#include "ui/common/HeaderMemory.h"
#include "ui/common/TableDress.h"
#include "ui/scoreentry/ClipboardTable.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr std::array kWidths{96, 76, 96, 76, 48, 60, 76, 64, 64, 168, 88, 200, 160};

} // namespace

CalibrationGrid::CalibrationGrid(QWidget* parent)
    : QTableView(parent)
{
    setSortingEnabled(true);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(true);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!m_model->flags(index).testFlag(Qt::ItemIsEditable))
            Q_EMIT explanationWanted(index);
    });
}

void CalibrationGrid::show(CalibrationModel& model)
{
    m_model = &model;
    setModel(&model);
    dressTable(*this);
    for (std::size_t column = 0; column < kWidths.size(); ++column)
        setColumnWidth(static_cast<int>(column), kWidths[column]);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    rememberHeader(*this, QStringLiteral("calibration/people"));
    connect(&model, &QAbstractItemModel::modelReset, this, &CalibrationGrid::spanHeadings);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &CalibrationGrid::spanHeadings);
}

/// A team's name takes the place of name and number; its own column is not needed then.
void CalibrationGrid::spanHeadings()
{
    constexpr int kColumns = CalibrationModel::TeamColumn - CalibrationModel::Name + 1;
    clearSpans();
    setColumnHidden(CalibrationModel::TeamColumn, m_model->hasHeadings());
    for (int place = 0; place < m_model->rowCount(); ++place) {
        if (m_model->isHeading(place))
            setSpan(place, CalibrationModel::Name, 1, kColumns);
    }
}

void CalibrationGrid::goTo(int sheetRow, int column)
{
    const int place = m_model->placeOf(sheetRow);
    if (place < 0)
        return;
    setCurrentIndex(m_model->index(place, column));
    scrollTo(currentIndex());
    setFocus(Qt::OtherFocusReason);
}

void CalibrationGrid::keyPressEvent(QKeyEvent* event)
{
    if (state() == QAbstractItemView::EditingState) // what an editor leaves over, such as Enter
        return;
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Paste))
        return paste();
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return clearSelected();
    case Qt::Key_F4:
        Q_EMIT explanationWanted(currentIndex());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->flags(currentIndex()).testFlag(Qt::ItemIsEditable))
            return edit(currentIndex());
        Q_EMIT explanationWanted(currentIndex());
        return;
    default:
        return QTableView::keyPressEvent(event);
    }
}

/// After Enter one goes on with the person below.
void CalibrationGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint != QAbstractItemDelegate::SubmitModelCache)
        return;
    const int below = m_model->personAfter(currentIndex().row(), 1);
    if (below >= 0)
        setCurrentIndex(currentIndex().siblingAtRow(below));
}

QModelIndex CalibrationGrid::nextField(int step) const
{
    QModelIndex at = currentIndex();
    while (at.isValid()) {
        int column = at.column() + step;
        int row = at.row();
        if (column < 0 || column >= m_model->columnCount()) {
            row += step;
            column = step > 0 ? 0 : m_model->columnCount() - 1;
        }
        at = m_model->index(row, column);
        if (at.isValid() && CalibrationModel::isField(column) && !m_model->isHeading(row))
            return at;
    }
    return currentIndex();
}

QModelIndex CalibrationGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveNext)
        return nextField(1);
    if (action == MovePrevious)
        return nextField(-1);
    return QTableView::moveCursor(action, modifiers);
}

void CalibrationGrid::clearSelected()
{
    std::vector<std::pair<QModelIndex, QString>> cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (CalibrationModel::isField(index.column())) {
            cells.emplace_back(index, QString());
            continue;
        }
        for (const int column :
             {CalibrationModel::Points, CalibrationModel::SetGrade, CalibrationModel::Reason})
            cells.emplace_back(index.siblingAtColumn(column), QString());
    }
    m_model->enter(cells);
}

void CalibrationGrid::copy() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        return;
    std::sort(chosen.begin(), chosen.end());
    std::vector<QStringList> rows;
    int row = -1;
    for (const QModelIndex& index : chosen) {
        if (index.row() != row)
            rows.emplace_back();
        row = index.row();
        rows.back().append(index.data().toString());
    }
    QGuiApplication::clipboard()->setText(ClipboardTable(std::move(rows)).toText());
}

/// One text fills all that is chosen; a block goes in from where one stands.
void CalibrationGrid::paste()
{
    const ClipboardTable table = ClipboardTable::parse(QGuiApplication::clipboard()->text());
    if (table.isEmpty() || !currentIndex().isValid())
        return;
    std::vector<std::pair<QModelIndex, QString>> cells;
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (table.rows() == 1 && table.columns() == 1) {
        for (const QModelIndex& index : chosen)
            cells.emplace_back(index, table.at(0, 0));
    } else {
        const QModelIndex first = *std::min_element(chosen.begin(), chosen.end());
        for (int row = 0; row < table.rows(); ++row) {
            const int place = m_model->personAfter(first.row(), row);
            for (int column = 0; place >= 0 && column < table.columns(); ++column)
                cells.emplace_back(m_model->index(place, first.column() + column),
                                   table.at(row, column));
        }
    }
    m_model->enter(cells);
}

} // namespace plumbline
