// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/GridColumn.h"

#include "ui/common/Figures.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// The words of headings.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GridColumn)
};

QString nameOr(const LocalizedText& name, const QString& otherwise)
{
    return name.isEmpty() ? otherwise : name.in(windowLanguage());
}

QString weightText(const SchemeNode& node)
{
    if (!node.weight)
        return {};
    return Words::tr("weight %1").arg(shownFigure(node.weight->toString()));
}

QString rangeText(const std::optional<Decimal>& min, const std::optional<Decimal>& max)
{
    if (min && max)
        return Words::tr("%1 to %2")
            .arg(shownFigure(min->toString()), shownFigure(max->toString()));
    if (min)
        return Words::tr("at least %1").arg(shownFigure(min->toString()));
    if (max)
        return Words::tr("at most %1").arg(shownFigure(max->toString()));
    return {};
}

/// What each grading asks of a cell.
struct GradingOfCell
{
    const Indicator& indicator;
    GridColumn& column;

    void operator()(const Attainment& grading) const { number(grading.range); }

    void operator()(const Bands& grading) const { number(grading.range); }

    void operator()(const Curve& grading) const { number(grading.range); }

    void operator()(const PointsGrading& grading) const { number({grading.min, indicator.full}); }

    void operator()(const Periods&) const { number({Decimal{0}, Decimal{100}}); }

    void operator()(const Deduction&) const { item(); }

    void operator()(const Rating&) const { column.entry = EntryKind::Level; }

    void operator()(const Raters&) const
    {
        column.entry = EntryKind::List;
        column.bounds = rangeText(Decimal{0}, indicator.full);
    }

    void number(const ValueRange& range) const { column.bounds = rangeText(range.min, range.max); }

    void item() const { column.entry = EntryKind::List; }
};

struct RuleOfItem
{
    GridColumn& column;

    void operator()(const EachItem& rule) const
    {
        column.detail = Words::tr("%1 points each").arg(shownFigure(rule.each.toString()));
    }

    void operator()(const BoundsItem& rule) const
    {
        column.bounds = rangeText(rule.min, rule.max);
        column.detail = Words::tr("%1 points").arg(column.bounds);
    }

    void operator()(const StepsItem&) const { column.detail = Words::tr("times"); }
};

struct PartName
{
    const CellSpec& cell;

    template<typename Any>
    QString operator()(const Any&) const
    {
        return cell.key.part;
    }

    QString operator()(const Deduction& grading) const
    {
        const DeductionItem& item = grading.items[size_t(cell.part)];
        return nameOr(item.texts.name, item.id);
    }

    QString operator()(const Raters& grading) const
    {
        const Rater& rater = grading.raters[size_t(cell.part)];
        return nameOr(rater.texts.name, rater.id);
    }
};

HeaderBand bandOf(const PreparedNode& node)
{
    return {node.id(), node.name(windowLanguage()), weightText(*node.source)};
}

std::vector<HeaderBand> bandsAbove(const Scheme& scheme, int node)
{
    std::vector<HeaderBand> bands;
    for (int above = scheme.node(node).parent; above > 0; above = scheme.node(above).parent)
        bands.insert(bands.begin(), bandOf(scheme.node(above)));
    return bands;
}

void joinDetail(GridColumn& column, const QString& more)
{
    if (more.isEmpty())
        return;
    column.detail = column.detail.isEmpty() ? more : column.detail + QStringLiteral(" · ") + more;
}

void describeItem(const CellSpec& cell, const SchemeNode& node, GridColumn& column)
{
    const auto& items = deductionItems(node);
    if (cell.part < 0 || size_t(cell.part) >= items.size())
        return;
    const DeductionItem& item = items[size_t(cell.part)];
    column.entry = EntryKind::List;
    column.title = nameOr(item.texts.name, item.id);
    std::visit(RuleOfItem{column}, item.rule);
}

void describeValue(const Scheme& scheme, const CellSpec& cell, GridColumn& column)
{
    const PreparedNode& node = scheme.node(cell.node);
    column.bands = bandsAbove(scheme, cell.node);
    column.title = node.name(windowLanguage());
    if (!node.isIndicator())
        return;
    const Indicator& indicator = *node.source->indicator;
    column.unit = indicator.unit.in(windowLanguage());
    std::visit(GradingOfCell{indicator, column}, indicator.grading);
    if (cell.key.part.isEmpty()) {
        column.detail = weightText(*node.source);
    } else {
        column.bands.push_back(bandOf(node));
        column.title = std::visit(PartName{cell}, indicator.grading);
        describeItem(cell, *node.source, column);
    }
    joinDetail(column, column.unit);
}

void describePenalty(const Scheme& scheme, const CellSpec& cell, GridColumn& column)
{
    column.bands = bandsAbove(scheme, cell.node);
    if (cell.node > 0)
        column.bands.push_back(bandOf(scheme.node(cell.node)));
    describeItem(cell, *scheme.node(cell.node).source, column);
    joinDetail(column, Words::tr("penalty"));
}

void describeAdjustment(const Scheme& scheme, const CellSpec& cell, GridColumn& column)
{
    const int index = scheme.adjustmentIndex(cell.key.node);
    const Adjustment& adjustment = scheme.document().adjustments[size_t(index)];
    column.entry = EntryKind::Adjustment;
    column.bands = {{QStringLiteral("/adjustments"), Words::tr("Adjustments"), {}}};
    column.title = nameOr(adjustment.texts.name, adjustment.id);
    column.bounds = rangeText(adjustment.min, adjustment.max);
    column.detail = column.bounds;
}

void describeTarget(const Scheme& scheme, const CellSpec& cell, GridColumn& column)
{
    const PreparedNode& node = scheme.node(cell.node);
    column.bands = bandsAbove(scheme, cell.node);
    column.title = node.name(windowLanguage());
    column.unit = node.source->indicator->unit.in(windowLanguage());
    column.bounds = Words::tr("above 0");
    column.detail = Words::tr("target");
    joinDetail(column, column.unit);
}

void describeAmount(const Scheme& scheme, const CellSpec& cell, GridColumn& column)
{
    column.title = cell.key.node;
    column.detail = Words::tr("amount");
    const auto& pay = scheme.document().pay;
    if (!pay)
        return;
    for (const PayPart& part : pay->parts) {
        if (part.of == cell.key.node && !part.texts.name.isEmpty()) {
            column.title = part.texts.name.in(windowLanguage());
            return;
        }
    }
}

GridColumn entryColumn(const Scheme& scheme, const CellSpec& cell)
{
    GridColumn column;
    column.cell = cell;
    switch (cell.key.kind) {
    case CellKind::Value:
        describeValue(scheme, cell, column);
        break;
    case CellKind::Penalty:
        describePenalty(scheme, cell, column);
        break;
    case CellKind::Adjustment:
        describeAdjustment(scheme, cell, column);
        break;
    case CellKind::Target:
        describeTarget(scheme, cell, column);
        break;
    case CellKind::Amount:
        describeAmount(scheme, cell, column);
        break;
    }
    return column;
}

GridColumn plainColumn(ColumnKind kind, const QString& title)
{
    GridColumn column;
    column.kind = kind;
    column.title = title;
    return column;
}

CellKind kindOf(GridMode mode)
{
    switch (mode) {
    case GridMode::Values:
        return CellKind::Value;
    case GridMode::Targets:
        return CellKind::Target;
    case GridMode::Amounts:
        return CellKind::Amount;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<GridColumn> gridColumns(const ScoreSheet& sheet, GridMode mode)
{
    const Scheme& scheme = sheet.scheme();
    std::vector<GridColumn> columns{plainColumn(ColumnKind::StaffNumber, Words::tr("Staff number")),
                                    plainColumn(ColumnKind::Name, Words::tr("Name"))};
    for (const CellSpec& cell : sheet.cells(kindOf(mode)))
        columns.push_back(entryColumn(scheme, cell));
    columns.push_back(plainColumn(ColumnKind::Total, Words::tr("Score")));
    columns.back().places = scheme.document().rounding.score;
    columns.push_back(plainColumn(ColumnKind::Grade, Words::tr("Grade")));
    columns.push_back(plainColumn(ColumnKind::Rank, Words::tr("Rank")));
    return columns;
}

} // namespace plumbline
