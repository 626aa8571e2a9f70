// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/GridExplanations.h"

#include "application/explanation/SelectionExplanation.h"
#include "ui/explanation/Explainer.h"
#include "ui/scoreentry/GridModel.h"

namespace plumbline {

namespace {

StepPlace entryPlace(const CellKey& key)
{
    switch (key.kind) {
    case CellKind::Value:
        return {StepKind::Rate, key.node, key.part};
    case CellKind::Penalty:
        return {StepKind::Penalties, key.node, key.part};
    case CellKind::Adjustment:
        return {StepKind::Adjustment, key.node, {}};
    case CellKind::Target:
        return {StepKind::Rate, key.node, {}};
    case CellKind::Amount:
        return {StepKind::Slip, {}, {}};
    }
    Q_UNREACHABLE();
}

} // namespace

StepPlace placeOf(const GridColumn& column)
{
    switch (column.kind) {
    case ColumnKind::StaffNumber:
    case ColumnKind::Name:
        return {};
    case ColumnKind::Entry:
        return entryPlace(column.cell.key);
    case ColumnKind::Total:
        return {StepKind::Score, {}, {}};
    case ColumnKind::Grade:
        return {StepKind::Grade, {}, {}};
    case ColumnKind::Rank:
        return {StepKind::Rank, {}, {}};
    }
    Q_UNREACHABLE();
}

void explainSelection(Explainer& explainer, const GridModel& grid, const QItemSelection& selection)
{
    std::vector<ChosenFigure> chosen;
    for (const QModelIndex& index : selection.indexes()) {
        const GridColumn& column = grid.column(index.column());
        const int person = grid.order().person(index.row());
        const EmployeeId& employee = grid.sheet()->appraisal(person).employee;
        if (column.isEntry() && column.entry != EntryKind::Level)
            chosen.push_back({employee, column.cell.key});
        else if (column.kind == ColumnKind::Total)
            chosen.push_back({employee, std::nullopt});
    }
    explainer.explain({[chosen](const ScoreSheet& sheet) { return explainChosen(sheet, chosen); },
                       {StepKind::Score, {}, {}}});
}

} // namespace plumbline
