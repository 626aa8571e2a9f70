// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Cell.h"

namespace plumbline {

namespace {

CellSpec cell(CellKind kind, const QString& node, const QString& part, int nodeIndex, int partIndex)
{
    return {{kind, node, part}, nodeIndex, partIndex};
}

template<typename Parts>
void addParts(CellKind kind,
              const PreparedNode& node,
              int index,
              const Parts& parts,
              std::vector<CellSpec>& cells)
{
    for (std::size_t i = 0; i < parts.size(); ++i)
        cells.push_back(cell(kind, node.id(), parts[i].id, index, static_cast<int>(i)));
}

void addPeriods(const PreparedNode& node,
                int index,
                const Periods& grading,
                const Period& period,
                std::vector<CellSpec>& cells)
{
    for (Period each = Period::containing(period.firstDay(), grading.of); period.contains(each);
         each = each.plus(1))
        cells.push_back(cell(CellKind::Value, node.id(), each.toString(), index, -1));
}

void addIndicator(const PreparedNode& node,
                  int index,
                  const Period& period,
                  std::vector<CellSpec>& cells)
{
    const Grading& grading = node.source->indicator->grading;
    if (const auto* deduction = std::get_if<Deduction>(&grading))
        addParts(CellKind::Value, node, index, deduction->items, cells);
    else if (const auto* raters = std::get_if<Raters>(&grading))
        addParts(CellKind::Value, node, index, raters->raters, cells);
    else if (const auto* periods = std::get_if<Periods>(&grading))
        addPeriods(node, index, *periods, period, cells);
    else
        cells.push_back(cell(CellKind::Value, node.id(), {}, index, -1));
}

} // namespace

std::vector<CellSpec> valueCells(const Scheme& scheme, const Period& period)
{
    std::vector<CellSpec> cells;
    for (const int index : scheme.indicators())
        addIndicator(scheme.node(index), index, period, cells);
    for (std::size_t i = 0; i < scheme.nodes().size(); ++i)
        addParts(CellKind::Penalty,
                 scheme.nodes()[i],
                 static_cast<int>(i),
                 scheme.nodes()[i].source->penalties,
                 cells);
    for (const Adjustment& adjustment : scheme.document().adjustments)
        cells.push_back(cell(CellKind::Adjustment, adjustment.id, {}, -1, -1));
    return cells;
}

std::vector<CellSpec> targetCells(const Scheme& scheme)
{
    std::vector<CellSpec> cells;
    for (const int index : scheme.indicators()) {
        const PreparedNode& node = scheme.node(index);
        if (std::holds_alternative<Attainment>(node.source->indicator->grading))
            cells.push_back(cell(CellKind::Target, node.id(), {}, index, -1));
    }
    return cells;
}

std::vector<CellSpec> amountCells(const Scheme& scheme)
{
    std::vector<CellSpec> cells;
    for (const QString& amount : scheme.amounts())
        cells.push_back(cell(CellKind::Amount, amount, {}, -1, -1));
    return cells;
}

} // namespace plumbline
