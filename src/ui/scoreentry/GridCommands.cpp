// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/GridCommands.h"

#include "ui/scoreentry/ClipboardTable.h"
#include "ui/scoreentry/FrozenGridView.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace plumbline {

GridCommands::GridCommands(FrozenGridView& view,
                           GridModel& grid,
                           RefusedCells& refused,
                           EditHistory& history,
                           QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_grid(grid)
    , m_refused(refused)
    , m_history(history)
{
}

bool GridCommands::isOpen() const
{
    return m_view.currentIndex().isValid() && !m_grid.isClosed();
}

ClipboardTable GridCommands::selectedTable(Headings headings) const
{
    const QRect block = m_view.selectedBlock();
    std::vector<QStringList> rows;
    if (headings == Headings::With) {
        QStringList titles;
        for (int column = block.left(); column <= block.right(); ++column) {
            const GridColumn& shown = m_grid.column(column);
            const bool isPart = !shown.cell.key.part.isEmpty() && !shown.bands.empty();
            titles << (isPart ? shown.bands.back().title + QLatin1Char(' ') + shown.title
                              : shown.title);
        }
        rows.push_back(titles);
    }
    for (int row = block.top(); row <= block.bottom(); ++row) {
        QStringList texts;
        for (int column = block.left(); column <= block.right(); ++column) {
            const QModelIndex index = m_grid.index(row, column);
            const bool isTaken = m_view.selectionModel()->isSelected(index)
                || !m_view.selectionModel()->hasSelection();
            texts << (isTaken ? m_grid.editText(index) : QString());
        }
        rows.push_back(texts);
    }
    return ClipboardTable(std::move(rows));
}

void GridCommands::copy(Headings headings)
{
    if (m_view.currentIndex().isValid())
        QGuiApplication::clipboard()->setText(selectedTable(headings).toText());
}

void GridCommands::cut()
{
    copy(Headings::Without);
    clearCells();
}

QSize GridCommands::pasteSize(const ClipboardTable& table) const
{
    const QRect block = m_view.selectedBlock();
    const auto fitted = [](int selected, int given) {
        return selected > given && selected % given == 0 ? selected : given;
    };
    return {fitted(block.width(), table.columns()), fitted(block.height(), table.rows())};
}

std::vector<TypedCell> GridCommands::pasted(const ClipboardTable& table) const
{
    const QPoint origin = m_view.selectedBlock().topLeft();
    const QSize size = pasteSize(table);
    const int rows = qMin(size.height(), m_grid.rowCount() - origin.y());
    const int columns = qMin(size.width(), m_grid.columnCount() - origin.x());
    std::vector<TypedCell> cells;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = m_grid.index(origin.y() + row, origin.x() + column);
            if (m_grid.column(index.column()).isEntry())
                cells.push_back(m_grid.typed(
                    index, table.at(row % table.rows(), column % table.columns()), {}));
        }
    }
    return cells;
}

void GridCommands::paste()
{
    const auto table = ClipboardTable::parse(QGuiApplication::clipboard()->text());
    if (!isOpen() || table.isEmpty())
        return;
    const QRect block = m_view.selectedBlock();
    const QSize size = pasteSize(table);
    const EntryOutcome outcome = m_grid.enter(pasted(table));
    const int rowsOutside = qMax(0, block.top() + size.height() - m_grid.rowCount());
    const int lastEntry = m_grid.columnCount() - kTrailingColumns;
    const int columnsOutside = qMax(0, block.left() + size.width() - lastEntry);
    const QModelIndex first = m_grid.index(block.top(), block.left());
    const QModelIndex last =
        m_grid.index(qMin(block.top() + size.height(), m_grid.rowCount()) - 1,
                     qMin(block.left() + size.width(), m_grid.columnCount()) - 1);
    m_view.selectionModel()->select(QItemSelection(first, last),
                                    QItemSelectionModel::ClearAndSelect);
    if (!outcome.refused.empty() || rowsOutside > 0 || columnsOutside > 0)
        Q_EMIT refusedSome(int(outcome.refused.size()), rowsOutside, columnsOutside);
    else
        Q_EMIT said(tr("%n value(s) pasted", nullptr, outcome.stored));
}

void GridCommands::fillDown()
{
    if (!isOpen())
        return;
    const QRect block = m_view.selectedBlock();
    const bool isSingle = block.height() == 1;
    const int from = isSingle ? block.top() - 1 : block.top();
    if (from < 0)
        return;
    std::vector<TypedCell> cells;
    for (int column = block.left(); column <= block.right(); ++column) {
        if (!m_grid.column(column).isEntry())
            continue;
        const QModelIndex source = m_grid.index(from, column);
        for (int row = from + 1; row <= block.bottom(); ++row)
            cells.push_back(m_grid.typed(
                m_grid.index(row, column), m_grid.editText(source), m_grid.reason(source)));
    }
    const EntryOutcome outcome = m_grid.enter(cells);
    if (!outcome.refused.empty())
        Q_EMIT refusedSome(int(outcome.refused.size()), 0, 0);
}

void GridCommands::clearCells()
{
    if (!isOpen())
        return;
    const QRect block = m_view.selectedBlock();
    std::vector<TypedCell> cells;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        for (int column = block.left(); column <= block.right(); ++column) {
            const QModelIndex index = m_grid.index(row, column);
            const bool isTaken =
                m_view.selectionModel()->isSelected(index) || index == m_view.currentIndex();
            if (isTaken && m_grid.column(column).isEntry())
                cells.push_back(m_grid.typed(index, {}, {}));
        }
    }
    m_grid.enter(cells);
}

void GridCommands::dropRefused()
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid() || !m_grid.column(current.column()).isEntry())
        return;
    const CellPlace place = m_grid.place(current);
    const RefusedCell* refused = m_refused.at(place);
    if (refused == nullptr)
        return;
    EditStep step;
    step.refusals.push_back({place, *refused, std::nullopt});
    m_history.perform(std::move(step));
}

std::vector<QModelIndex> GridCommands::conflicts() const
{
    std::vector<QModelIndex> found;
    if (m_refused.isEmpty() || !m_view.currentIndex().isValid())
        return found;
    const QRect block = m_view.selectedBlock();
    for (int row = block.top(); row <= block.bottom(); ++row) {
        for (int column = block.left(); column <= block.right(); ++column) {
            const QModelIndex index = m_grid.index(row, column);
            if (!m_grid.column(column).isEntry())
                continue;
            const RefusedCell* refused = m_refused.at(m_grid.place(index));
            if (refused != nullptr && refused->isConflict())
                found.push_back(index);
        }
    }
    return found;
}

bool GridCommands::hasConflict() const
{
    return !conflicts().empty();
}

void GridCommands::keepTheirs()
{
    EditStep step;
    for (const QModelIndex& index : conflicts()) {
        const CellPlace place = m_grid.place(index);
        step.refusals.push_back({place, *m_refused.at(place), std::nullopt});
    }
    m_history.perform(std::move(step));
}

void GridCommands::putMine()
{
    if (!isOpen())
        return;
    std::vector<TypedCell> cells;
    for (const QModelIndex& index : conflicts()) {
        const RefusedCell& refused = *m_refused.at(m_grid.place(index));
        cells.push_back(m_grid.typed(index, refused.text, refused.reason));
    }
    m_grid.enter(cells);
}

std::vector<QModelIndex> GridCommands::overrides() const
{
    std::vector<QModelIndex> found;
    if (!isOpen() || m_grid.sheet() == nullptr || m_grid.sheet()->data().measured.empty())
        return found;
    const QRect block = m_view.selectedBlock();
    for (int row = block.top(); row <= block.bottom(); ++row) {
        for (int column = block.left(); column <= block.right(); ++column) {
            const QModelIndex index = m_grid.index(row, column);
            if (m_grid.look(row, column).source == CellSource::Overridden
                && !m_grid.measuredFill(index).isEmpty())
                found.push_back(index);
        }
    }
    return found;
}

bool GridCommands::hasOverride() const
{
    return !overrides().empty();
}

void GridCommands::takeMeasured()
{
    std::vector<TypedCell> cells;
    for (const QModelIndex& index : overrides())
        cells.push_back(m_grid.typed(index, {}, {}));
    m_grid.enter(cells);
}

void GridCommands::sayWhere(const QModelIndex& index, bool hasWrapped)
{
    const int person = m_grid.order().person(index.row());
    const QString where = tr("%1, %2").arg(m_grid.sheet()->appraisal(person).name,
                                           m_grid.column(index.column()).title);
    Q_EMIT said(hasWrapped ? tr("Went on from the other end: %1").arg(where)
                           : tr("Missing: %1").arg(where));
}

void GridCommands::goToMissing(int step)
{
    const int columns = m_grid.columnCount();
    const int cells = m_grid.rowCount() * columns;
    if (cells == 0)
        return;
    const QModelIndex current = m_view.currentIndex();
    const int from = current.isValid() ? current.row() * columns + current.column()
        : step > 0                     ? -1
                                       : cells;
    for (int moved = 1; moved <= cells; ++moved) {
        const int passed = from + step * moved;
        const int at = (passed % cells + cells) % cells;
        if (!m_grid.column(at % columns).isEntry()
            || !isAwaited(m_grid.look(at / columns, at % columns).state))
            continue;
        const QModelIndex index = m_grid.index(at / columns, at % columns);
        m_view.goTo(index);
        m_view.setFocus();
        sayWhere(index, passed != at);
        return;
    }
    Q_EMIT said(tr("Nothing is missing here"));
}

} // namespace plumbline
