// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/TablePicture.h"

#include "ui/common/Theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemDelegate>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace plumbline {

namespace {

constexpr int kMostRows = 40;

} // namespace

TablePicture::TablePicture(const Theme& theme, const QTableView& table)
    : m_theme(theme)
    , m_table(table)
{
}

int TablePicture::rows() const
{
    return std::min(m_table.model()->rowCount(), kMostRows);
}

int TablePicture::names() const
{
    return m_table.verticalHeader()->isHidden() ? 0 : m_table.verticalHeader()->width();
}

int TablePicture::headings() const
{
    return std::max(m_table.horizontalHeader()->height(), space::kGridRow);
}

QSize TablePicture::size() const
{
    int width = names();
    for (int column = 0; column < m_table.model()->columnCount(); ++column)
        width += m_table.columnWidth(column);
    const int more = m_table.model()->rowCount() > rows() ? space::kGridRow : 0;
    return {width, headings() + rows() * m_table.verticalHeader()->defaultSectionSize() + more};
}

void TablePicture::paint(QPainter& painter) const
{
    int left = names();
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        paintHeading(painter, column, {left, 0, m_table.columnWidth(column), headings()});
        left += m_table.columnWidth(column);
    }
    painter.setPen(m_theme.color(ColorRole::StrongLine));
    painter.drawLine(0, headings() - 1, left, headings() - 1);
    const int height = m_table.verticalHeader()->defaultSectionSize();
    for (int row = 0; row < rows(); ++row)
        paintRow(painter, row, headings() + row * height);
    const int more = m_table.model()->rowCount() - rows();
    if (more <= 0)
        return;
    painter.setFont(m_theme.font(type::kCaption));
    painter.setPen(m_theme.color(ColorRole::SecondaryText));
    painter.drawText(QRect(0, headings() + rows() * height, left, space::kGridRow),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%n more rows", nullptr, more));
}

void TablePicture::paintHeading(QPainter& painter, int column, const QRect& area) const
{
    const QAbstractItemModel& model = *m_table.model();
    const QVariant given = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    const int alignment = given.isValid()
        ? static_cast<int>(given.value<Qt::Alignment>())
        : static_cast<int>(m_table.horizontalHeader()->defaultAlignment());
    painter.setFont(m_theme.font(type::kTable));
    painter.setPen(m_theme.color(ColorRole::SecondaryText));
    painter.drawText(area.adjusted(space::kSmall, 0, -space::kSmall, 0),
                     alignment | Qt::TextWordWrap,
                     model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
}

void TablePicture::paintRow(QPainter& painter, int row, int top) const
{
    const QAbstractItemModel& model = *m_table.model();
    const int height = m_table.verticalHeader()->defaultSectionSize();
    if (names() > 0) {
        const QFont font = m_theme.font(type::kTable);
        const int room = names() - space::kSmall;
        painter.setFont(font);
        painter.setPen(m_theme.color(ColorRole::Text));
        painter.drawText(QRect(0, top, room, height),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(
                             model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString(),
                             Qt::ElideRight,
                             room));
    }
    QStyleOptionViewItem option;
    option.initFrom(&m_table);
    option.state = QStyle::State_Enabled;
    option.widget = &m_table;
    option.font = m_theme.font(type::kTable);
    option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    int left = names();
    for (int column = 0; column < model.columnCount(); ++column) {
        option.rect = QRect(left, top, m_table.columnWidth(column), height);
        m_table.itemDelegate()->paint(&painter, option, model.index(row, column));
        left += m_table.columnWidth(column);
    }
}

} // namespace plumbline
