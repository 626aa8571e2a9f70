// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/GridMemory.h"

#include "ui/scoreentry/BandHeader.h"

#include <QtCore/QSettings>

namespace plumbline {

namespace {

QString modeName(GridMode mode)
{
    switch (mode) {
    case GridMode::Values:
        return QStringLiteral("values");
    case GridMode::Targets:
        return QStringLiteral("targets");
    case GridMode::Amounts:
        return QStringLiteral("amounts");
    }
    Q_UNREACHABLE();
}

} // namespace

QString GridMemory::columnName(const GridColumn& column)
{
    return column.isEntry() ? column.cell.key.columnName()
                            : QStringLiteral("#%1").arg(static_cast<int>(column.kind));
}

GridMemory::GridMemory(const ScoreSheet& sheet, GridMode mode)
    : m_schemePlace(QStringLiteral("scoreentry/") + sheet.scheme().document().id)
{
    m_place = m_schemePlace + QLatin1Char('/') + modeName(mode);
}

void GridMemory::keep(const FrozenGridView& view, const GridModel& grid) const
{
    QSettings settings;
    QVariantMap widths;
    for (int column = 0; column < grid.columnCount(); ++column)
        widths.insert(columnName(grid.column(column)), view.columnWidth(column));
    settings.setValue(m_place + QStringLiteral("/widths"), widths);
    const int sorted = view.bands().sortIndicatorSection();
    settings.setValue(m_place + QStringLiteral("/sorted"),
                      sorted < 0 || sorted >= grid.columnCount() ? QString()
                                                                 : columnName(grid.column(sorted)));
    settings.setValue(m_place + QStringLiteral("/descending"),
                      view.bands().sortIndicatorOrder() == Qt::DescendingOrder);
    const RowFilter& filter = grid.filter();
    settings.setValue(m_schemePlace + QStringLiteral("/team"),
                      filter.team ? filter.team->text() : QString());
    settings.setValue(m_schemePlace + QStringLiteral("/position"),
                      filter.position ? filter.position->text() : QString());
    settings.setValue(m_schemePlace + QStringLiteral("/missingOnly"), filter.isMissingOnly);
}

bool GridMemory::restore(FrozenGridView& view, GridModel& grid) const
{
    const QSettings settings;
    const QVariantMap widths = settings.value(m_place + QStringLiteral("/widths")).toMap();
    const QString sorted = settings.value(m_place + QStringLiteral("/sorted")).toString();
    const bool isDown = settings.value(m_place + QStringLiteral("/descending")).toBool();
    for (int column = 0; column < grid.columnCount(); ++column) {
        const QString name = columnName(grid.column(column));
        if (const int width = widths.value(name).toInt(); width > 0)
            view.setColumnWidth(column, width);
        if (name == sorted)
            view.bands().setSortIndicator(column,
                                          isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    return !widths.isEmpty();
}

RowFilter GridMemory::filter() const
{
    const QSettings settings;
    RowFilter filter;
    const QString team = settings.value(m_schemePlace + QStringLiteral("/team")).toString();
    const QString position = settings.value(m_schemePlace + QStringLiteral("/position")).toString();
    if (!team.isEmpty())
        filter.team = TeamId(team);
    if (!position.isEmpty())
        filter.position = PositionId(position);
    filter.isMissingOnly = settings.value(m_schemePlace + QStringLiteral("/missingOnly")).toBool();
    return filter;
}

} // namespace plumbline
