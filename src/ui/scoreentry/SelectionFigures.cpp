// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/SelectionFigures.h"

#include "ui/common/Figures.h"
#include "ui/scoreentry/GridModel.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// The words of the grid's foot.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SelectionFigures)
};

std::optional<Rational> figureAt(const GridModel& grid, int row, int column)
{
    const GridColumn& shown = grid.column(column);
    const int person = grid.order().person(row);
    switch (shown.kind) {
    case ColumnKind::Entry: {
        if (shown.entry == EntryKind::Level)
            return std::nullopt;
        const auto number = Rational::parse(grid.sheet()->text(person, shown.cell.key));
        return number ? std::optional(*number) : std::nullopt;
    }
    case ColumnKind::Total:
        if (!grid.sheet()->score(person).isComplete())
            return std::nullopt;
        return grid.sheet()->score(person).score;
    case ColumnKind::StaffNumber:
    case ColumnKind::Name:
    case ColumnKind::Grade:
    case ColumnKind::Rank:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

SelectionFigures figuresOf(const GridModel& grid, const QItemSelection& selection)
{
    SelectionFigures figures;
    for (const QItemSelectionRange& range : selection) {
        for (int column = range.left(); column <= range.right(); ++column) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                const auto figure = figureAt(grid, row, column);
                if (!figure)
                    continue;
                ++figures.count;
                figures.sum += *figure;
            }
        }
    }
    return figures;
}

QString SelectionFigures::words() const
{
    constexpr int kPlaces = 2;
    if (count < 2)
        return {};
    const Rational mean = sum / Rational(count);
    return Words::tr("Count %1 · Sum %2 · Mean %3")
        .arg(shownFigure(QString::number(count)),
             shownExact(sum),
             shownFigure(mean.toFixed(kPlaces)));
}

} // namespace plumbline
