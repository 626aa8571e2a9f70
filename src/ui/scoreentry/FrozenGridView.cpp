// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/FrozenGridView.h"

#include "ui/common/Theme.h"
#include "ui/scoreentry/BandHeader.h"
#include "ui/scoreentry/CellDelegate.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

namespace plumbline {

FrozenGridView::FrozenGridView(QWidget* parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(space::kGridRow);
    verticalHeader()->setDefaultSectionSize(space::kGridRow);
}

void FrozenGridView::furnish(GridModel& model, const Theme& theme)
{
    m_grid = &model;
    m_theme = &theme;
    m_bands = new BandHeader(model, theme, this);
    m_delegate = new CellDelegate(model, theme, this);
    setHorizontalHeader(m_bands);
    setItemDelegate(m_delegate);
    setModel(&model);
    setFont(theme.font(type::kTable));
    connect(m_delegate, &CellDelegate::left, this, &FrozenGridView::leaveEditor);
    connect(m_bands, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
    connect(
        m_bands, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
            goTo(currentIndex());
            m_grid->sort(column, order);
            scrollTo(currentIndex());
        });
}

QModelIndex FrozenGridView::indexAt(const QPoint& point) const
{
    if (m_grid == nullptr)
        return {};
    const int row = rowAt(point.y());
    const int column = m_bands->columnAt(point.x());
    return row < 0 || column < 0 ? QModelIndex() : m_grid->index(row, column);
}

QRect FrozenGridView::visualRect(const QModelIndex& index) const
{
    if (m_grid == nullptr || !index.isValid() || index.column() >= m_bands->count())
        return {};
    return {m_bands->shownX(index.column()),
            rowViewportPosition(index.row()),
            columnWidth(index.column()),
            rowHeight(index.row())};
}

void FrozenGridView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid() || m_grid == nullptr)
        return;
    const QRect rect = visualRect(index);
    const int below = rect.bottom() + 1 - viewport()->height();
    QScrollBar* vertical = verticalScrollBar();
    if (hint == PositionAtCenter)
        vertical->setValue(vertical->value() + rect.center().y() - viewport()->height() / 2);
    else if (rect.top() < 0)
        vertical->setValue(vertical->value() + rect.top());
    else if (below > 0)
        vertical->setValue(vertical->value() + below);
    const int column = index.column();
    if (column < kLeadingColumns || column >= m_bands->count() - kTrailingColumns)
        return;
    QScrollBar* horizontal = horizontalScrollBar();
    const int hiddenLeft = m_bands->leadingWidth() - rect.left();
    const int hiddenRight = rect.right() + 1 - m_bands->trailingX();
    if (hiddenLeft > 0)
        horizontal->setValue(horizontal->value() - hiddenLeft);
    else if (hiddenRight > 0)
        horizontal->setValue(horizontal->value() + hiddenRight);
}

void FrozenGridView::goTo(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    m_anchor = index;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void FrozenGridView::selectBlock(const QModelIndex& from,
                                 const QModelIndex& to,
                                 QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex first =
        m_grid->index(qMin(from.row(), to.row()), qMin(from.column(), to.column()));
    const QModelIndex last =
        m_grid->index(qMax(from.row(), to.row()), qMax(from.column(), to.column()));
    selectionModel()->select(QItemSelection(first, last), command);
}

void FrozenGridView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex to = indexAt(rect.bottomRight());
    if (!to.isValid())
        return;
    const bool isExtending =
        command.testFlag(QItemSelectionModel::Current) || state() == DragSelectingState;
    if (!isExtending || !m_anchor.isValid())
        m_anchor = to;
    selectBlock(
        m_anchor, to, command & ~QItemSelectionModel::SelectionFlags(QItemSelectionModel::Current));
}

QRect FrozenGridView::selectedBlock() const
{
    QRect block;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        block = block.united(
            QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom())));
    if (block.isNull() && currentIndex().isValid())
        block = QRect(currentIndex().column(), currentIndex().row(), 1, 1);
    return block;
}

void FrozenGridView::extendTo(const QModelIndex& index)
{
    if (!m_anchor.isValid())
        m_anchor = currentIndex();
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectBlock(m_anchor, index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

int FrozenGridView::pageRows() const
{
    return qMax(1, viewport()->height() / space::kGridRow - 1);
}

QModelIndex FrozenGridView::edgeFrom(int rowStep, int columnStep) const
{
    const QModelIndex from = currentIndex();
    const auto isFilled = [this](int row, int column) {
        return m_grid->look(row, column).state == CellState::Plain;
    };
    const auto isInside = [this](int row, int column) {
        return row >= 0 && column >= 0 && row < m_grid->rowCount()
            && column < m_grid->columnCount();
    };
    int row = from.row() + rowStep;
    int column = from.column() + columnStep;
    if (!isInside(row, column))
        return from;
    const bool isRun = isFilled(from.row(), from.column()) && isFilled(row, column);
    while (isInside(row + rowStep, column + columnStep)) {
        if (isRun ? !isFilled(row + rowStep, column + columnStep) : isFilled(row, column))
            break;
        row += rowStep;
        column += columnStep;
    }
    return m_grid->index(row, column);
}

QModelIndex FrozenGridView::tabbed(int step) const
{
    const int columns = m_grid->columnCount();
    int at = currentIndex().row() * columns + currentIndex().column() + step;
    for (; at >= 0 && at < columns * m_grid->rowCount(); at += step) {
        if (m_grid->column(at % columns).isEntry())
            return m_grid->index(at / columns, at % columns);
    }
    return {};
}

QModelIndex FrozenGridView::target(int key, Qt::KeyboardModifiers modifiers) const
{
    const QModelIndex from = currentIndex();
    const int lastRow = m_grid->rowCount() - 1;
    const int lastColumn = m_grid->columnCount() - 1;
    const bool isToEdge = modifiers.testFlag(Qt::ControlModifier);
    const auto cell = [&](int row, int column) {
        return m_grid->index(qBound(0, row, lastRow), qBound(0, column, lastColumn));
    };
    switch (key) {
    case Qt::Key_Up:
        return isToEdge ? edgeFrom(-1, 0) : cell(from.row() - 1, from.column());
    case Qt::Key_Down:
        return isToEdge ? edgeFrom(1, 0) : cell(from.row() + 1, from.column());
    case Qt::Key_Left:
        return isToEdge ? edgeFrom(0, -1) : cell(from.row(), from.column() - 1);
    case Qt::Key_Right:
        return isToEdge ? edgeFrom(0, 1) : cell(from.row(), from.column() + 1);
    case Qt::Key_Home:
        return cell(isToEdge ? 0 : from.row(), kLeadingColumns);
    case Qt::Key_End:
        return cell(isToEdge ? lastRow : from.row(), lastColumn - kTrailingColumns);
    case Qt::Key_PageUp:
        return cell(from.row() - pageRows(), from.column());
    case Qt::Key_PageDown:
        return cell(from.row() + pageRows(), from.column());
    default:
        return {};
    }
}

bool FrozenGridView::navigate(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_grid->rowCount() == 0 || m_grid->columnCount() == 0)
        return false;
    const bool isShifted = modifiers.testFlag(Qt::ShiftModifier);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        goTo(target(isShifted ? Qt::Key_Up : Qt::Key_Down, Qt::NoModifier));
        return true;
    }
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        const QModelIndex next = tabbed(isShifted || key == Qt::Key_Backtab ? -1 : 1);
        goTo(next);
        return next.isValid();
    }
    const QModelIndex next = target(key, modifiers);
    if (!next.isValid())
        return false;
    if (isShifted)
        extendTo(next);
    else
        goTo(next);
    return true;
}

void FrozenGridView::leaveEditor(int key, Qt::KeyboardModifiers modifiers)
{
    if (currentIndex().isValid())
        static_cast<void>(navigate(key, modifiers));
}

void FrozenGridView::keyPressEvent(QKeyEvent* event)
{
    if (m_grid == nullptr || state() == EditingState) {
        QTableView::keyPressEvent(event);
        return;
    }
    const Qt::KeyboardModifiers modifiers =
        event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (!modifiers.testFlag(Qt::AltModifier) && currentIndex().isValid()
        && navigate(event->key(), modifiers)) {
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT cleared();
        return;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->ignore();
        return;
    default:
        break;
    }
    if (modifiers == Qt::AltModifier && event->key() == Qt::Key_Down)
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void FrozenGridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0 || m_bands == nullptr)
        return;
    viewport()->update();
    m_bands->viewport()->update();
}

void FrozenGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT standingChanged();
}

void FrozenGridView::selectionChanged(const QItemSelection& selected,
                                      const QItemSelection& deselected)
{
    Q_UNUSED(selected)
    Q_UNUSED(deselected)
    viewport()->update();
    Q_EMIT standingChanged();
}

void FrozenGridView::paintCell(QPainter& painter, const QModelIndex& index)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const QModelIndex current = currentIndex();
    const bool isCrossed = index.row() == current.row() || index.column() == current.column();
    option.backgroundBrush = m_theme->color(isCrossed ? ColorRole::CurrentLine : ColorRole::Card);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, index == current);
    option.state.setFlag(QStyle::State_Active, hasFocus());
    m_delegate->paint(&painter, option, index);
}

void FrozenGridView::paintCells(QPainter& painter, int first, int last, const QRect& dirty)
{
    const int top = qMax(0, rowAt(dirty.top()));
    int bottom = rowAt(dirty.bottom());
    if (bottom < 0)
        bottom = m_grid->rowCount() - 1;
    for (int column = first; column <= last; ++column) {
        const int left = m_bands->shownX(column);
        if (left > dirty.right() || left + columnWidth(column) <= dirty.left())
            continue;
        for (int row = top; row <= bottom; ++row)
            paintCell(painter, m_grid->index(row, column));
    }
}

void FrozenGridView::paintCastLines(QPainter& painter) const
{
    const int bottom = qMin(viewport()->height(), verticalHeader()->length());
    painter.setPen(m_theme->color(ColorRole::StrongLine));
    const int leading = m_bands->leadingWidth() - 1;
    const int trailing = m_bands->trailingX() - 1;
    painter.drawLine(leading, 0, leading, bottom);
    painter.drawLine(trailing, 0, trailing, bottom);
}

void FrozenGridView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QRect dirty = event->rect();
    if (m_theme == nullptr)
        return;
    painter.fillRect(dirty, m_theme->color(ColorRole::Card));
    if (m_grid->rowCount() == 0 || m_bands->count() != m_grid->columnCount())
        return;
    const int trailing = m_bands->count() - kTrailingColumns;
    const QRect between(m_bands->leadingWidth(),
                        0,
                        m_bands->trailingX() - m_bands->leadingWidth(),
                        viewport()->height());
    painter.setClipRect(between);
    paintCells(painter, kLeadingColumns, trailing - 1, dirty.intersected(between));
    painter.setClipping(false);
    paintCells(painter, 0, kLeadingColumns - 1, dirty);
    paintCells(painter, trailing, m_bands->count() - 1, dirty);
    paintCastLines(painter);
}

} // namespace plumbline
