// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/HeatMapView.h"

#include "drawing/ChartColours.h"
#include "ui/common/Theme.h"
#include "ui/dashboard/HeatMapModel.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace plumbline {

namespace {

constexpr int kNames = 128;
constexpr int kCell = 88;
constexpr int kHeading = 52;
constexpr int kFewestLines = 3;
constexpr int kMostLines = 16;
constexpr int kFitting = 9; ///< More columns than this scroll on a small window.

} // namespace

HeatCellDelegate::HeatCellDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void HeatCellDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const auto* model = static_cast<const HeatMapModel*>(index.model());
    const auto distance = model->distance(index);
    const bool isTotal = index.column() == HeatMapModel::kTotal;
    const bool isTeam = model->isTeam(index.row());
    if (distance && !isTotal)
        painter->fillRect(option.rect.adjusted(0, 0, -1, -1), heatColor(*distance, m_theme.mode()));
    if (isTeam) {
        painter->setPen(QPen(m_theme.color(ColorRole::StrongLine), 1));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    if (option.state & QStyle::State_MouseOver) {
        painter->setPen(QPen(m_theme.color(ColorRole::StrongLine), 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->setPen(m_theme.color(distance ? ColorRole::Text : ColorRole::SecondaryText));
    painter->setFont(m_theme.font(type::kTable, isTotal || isTeam ? QFont::Medium : QFont::Normal));
    painter->drawText(option.rect.adjusted(0, 0, -space::kSmall, 0),
                      Qt::AlignRight | Qt::AlignVCenter,
                      index.data().toString());
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setPen(QPen(m_theme.color(ColorRole::Primary), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

HeatMapView::HeatMapView(const Theme& theme, HeatMapModel& model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new HeatCellDelegate(theme, this));
    dress();
    connect(this, &QTableView::clicked, this, &HeatMapView::open);
    connect(
        verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) { openName(row); });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const bool isSame = m_model.sortColumn() == column;
        const bool wasUp = m_model.sortOrder() == Qt::AscendingOrder;
        sortBy(column, isSame && wasUp ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void HeatMapView::dress()
{
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(space::kCompactGridRow);
    verticalHeader()->setFixedWidth(kNames);
    verticalHeader()->setSectionsClickable(true);
    verticalHeader()->setHighlightSections(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(kCell);
    horizontalHeader()->setFixedHeight(kHeading);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setDefaultAlignment(
        static_cast<Qt::Alignment>(Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap));
    horizontalHeader()->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
}

void HeatMapView::sortBy(int column, Qt::SortOrder order)
{
    keepPlace([this, column, order] { m_model.sort(column, order); });
    horizontalHeader()->setSortIndicator(column, order);
    scrollTo(m_model.index(0, column));
}

void HeatMapView::fit()
{
    const int lines = std::clamp(m_model.rowCount(), kFewestLines, kMostLines);
    const bool isWide = m_model.columnCount() > kFitting;
    setFixedHeight(kHeading + lines * space::kCompactGridRow + 2 * frameWidth()
                   + (isWide ? horizontalScrollBar()->sizeHint().height() : 0));
}

void HeatMapView::keepPlace(const std::function<void()>& change)
{
    const QModelIndex current = currentIndex();
    const auto teamOf = [this](int row) {
        return m_model.headerData(row, Qt::Vertical, Qt::UserRole);
    };
    const bool wasThere = current.isValid();
    const int person = wasThere ? m_model.person(current.row()) : -1;
    const QVariant team = wasThere && person < 0 ? teamOf(current.row()) : QVariant();
    const int top = verticalScrollBar()->value();
    change();
    if (wasThere && current.column() < m_model.columnCount()) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.person(row) == person && (person >= 0 || teamOf(row) == team)) {
                const QSignalBlocker quiet(this);
                setCurrentIndex(m_model.index(row, current.column()));
                break;
            }
        }
    }
    verticalScrollBar()->setValue(top);
}

void HeatMapView::openName(int row)
{
    if (m_model.isTeam(row))
        return keepPlace([this, row] { m_model.fold(row); });
    Q_EMIT nameOpened(m_model.person(row));
}

void HeatMapView::open(const QModelIndex& index)
{
    if (index.isValid() && m_model.isTeam(index.row()))
        return openName(index.row());
    if (index.isValid())
        Q_EMIT opened(m_model.person(index.row()), m_model.node(index.column()));
}

void HeatMapView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F4:
        return open(current);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isAlt && current.isValid()) {
            return sortBy(current.column(),
                          event->key() == Qt::Key_Up ? Qt::AscendingOrder : Qt::DescendingOrder);
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex() != current
        && !m_model.isTeam(currentIndex().row()))
        Q_EMIT personReached(m_model.person(currentIndex().row()));
}

QSize HeatMapView::sizeHint() const
{
    return {QTableView::sizeHint().width(), minimumHeight()};
}

QSize HeatMapView::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), minimumHeight()};
}

} // namespace plumbline
