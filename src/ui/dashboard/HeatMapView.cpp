// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/HeatMapView.h"

#include "ui/common/Theme.h"
#include "ui/dashboard/HeatMapModel.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace plumbline {

namespace {

constexpr double kStrongest = 0.55; ///< Share of the hue at the furthest; text stays legible on it.
constexpr double kFurthest = 0.5; ///< From half of full marks down it gets no stronger.
constexpr int kNames = 120;
constexpr int kCell = 88;
constexpr int kHeading = 52;

QColor mixed(const QColor& ground, const QColor& hue, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(ground.redF(), hue.redF()),
                            mix(ground.greenF(), hue.greenF()),
                            mix(ground.blueF(), hue.blueF()));
}

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
    const QColor ground = m_theme.color(ColorRole::Card);
    if (distance && !isTotal) {
        const double share = std::min(*distance / kFurthest, 1.0) * kStrongest;
        painter->fillRect(option.rect.adjusted(0, 0, -1, -1),
                          mixed(ground, m_theme.color(ColorRole::Category2), share));
    }
    if (option.state & QStyle::State_MouseOver) {
        painter->setPen(QPen(m_theme.color(ColorRole::StrongLine), 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->setPen(m_theme.color(distance ? ColorRole::Text : ColorRole::SecondaryText));
    painter->setFont(m_theme.font(type::kTable, isTotal ? QFont::Medium : QFont::Normal));
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
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) {
        Q_EMIT nameOpened(m_model.person(row));
    });
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
    m_model.sort(column, order);
    horizontalHeader()->setSortIndicator(column, order);
    scrollTo(m_model.index(0, column));
}

void HeatMapView::keepPlace(const std::function<void()>& change)
{
    const QModelIndex current = currentIndex();
    const int person = current.isValid() ? m_model.person(current.row()) : -1;
    const int top = verticalScrollBar()->value();
    change();
    if (person >= 0 && current.column() < m_model.columnCount()) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.person(row) == person) {
                const QSignalBlocker quiet(this);
                setCurrentIndex(m_model.index(row, current.column()));
                break;
            }
        }
    }
    verticalScrollBar()->setValue(top);
}

void HeatMapView::open(const QModelIndex& index)
{
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
    if (currentIndex().isValid() && currentIndex() != current)
        Q_EMIT personReached(m_model.person(currentIndex().row()));
}

} // namespace plumbline
