// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/AppraisalTables.h"

#include "domain/scoring/Contributions.h"
#include "ui/appraisal/AppraisalWords.h"
#include "ui/common/Figures.h"
#include "ui/common/WindowText.h"
#include "ui/explanation/MeasuredWords.h"

namespace plumbline {

namespace {

constexpr int kBroughtPlaces = 2;
constexpr int kDepthSpaces = 3;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

FigureColumn words(const QString& heading)
{
    return {heading, FigureKind::Words};
}

FigureColumn figures(const QString& heading)
{
    return {heading, FigureKind::Figures};
}

FigureCell textOrNothing(const QString& text)
{
    return text.isEmpty() ? missingCell() : wordCell(text);
}

} // namespace

AppraisalTables::AppraisalTables(const AppraisalView& view, const PersonNames& names)
    : m_view(view)
    , m_people(names)
    , m_names(view.scheme, windowLanguage(), view.positions)
{
}

TableContents AppraisalTables::people(const std::vector<CourseLine>& lines,
                                      const PersonNames& names)
{
    TableContents contents{
        {words(tr("Name")), words(tr("How far")), words(tr("Waits for")), words(tr("Until"))}, {}};
    for (const CourseLine& line : lines) {
        const QString state = line.hasNoAnswer ? tr("%1, no answer").arg(courseWords(line.state))
                                               : courseWords(line.state);
        const QString until = line.until ? dayText(*line.until) : QString();
        contents.rows.push_back(
            {wordCell(line.appraisal.name),
             wordCell(state),
             line.waitsFor.empty() ? missingCell() : wordCell(holdersWords(line.waitsFor, names)),
             textOrNothing(line.isLate ? tr("%1, late").arg(until) : until)});
    }
    return contents;
}

const FrozenResult* AppraisalTables::last() const
{
    return m_view.revisions.empty() ? nullptr : &m_view.revisions.back();
}

QString AppraisalTables::line(const QString& node) const
{
    if (node.isEmpty())
        return tr("The whole result");
    const int adjustment = m_view.scheme.adjustmentIndex(node);
    if (adjustment < 0)
        return m_names.node(node);
    const Adjustment& one = m_names.document().adjustments[at(adjustment)];
    return m_names.name(one.texts, one.id);
}

QString AppraisalTables::target(int node) const
{
    const PreparedNode& prepared = m_view.scheme.node(node);
    if (const FrozenResult* frozen = last()) {
        const auto& kept = frozen->input.targets[at(node)];
        if (kept)
            return shownFigure(kept->toString());
    } else if (const QString text = m_view.text({CellKind::Target, prepared.id(), {}});
               !text.isEmpty()) {
        return shownFigure(text);
    }
    const auto* attainment = std::get_if<Attainment>(&prepared.source->indicator->grading);
    return attainment && attainment->target ? shownFigure(attainment->target->toString())
                                            : QString();
}

QString AppraisalTables::frozenText(const NodeValue& value, int node) const
{
    const SchemeNode& source = *m_view.scheme.node(node).source;
    if (const auto* measured = std::get_if<Measured>(&value))
        return measuredFigure(measured->toString());
    if (const auto* level = std::get_if<ChosenLevel>(&value)) {
        const auto& chosen = std::get<Rating>(source.indicator->grading).levels[at(level->index)];
        return m_names.name(chosen.texts, chosen.id);
    }
    QStringList parts;
    if (const auto* items = std::get_if<ItemEntries>(&value)) {
        const std::vector<DeductionItem>& all = deductionItems(source);
        for (std::size_t item = 0; item < items->byItem.size(); ++item) {
            Rational sum;
            for (const Decimal& entry : items->byItem[item])
                sum += Rational(entry);
            if (!sum.isZero())
                parts.append(
                    tr("%1: %2").arg(m_names.item(source.id, all[item].id), shownExact(sum)));
        }
    }
    return parts.join(tr("; "));
}

QString AppraisalTables::value(int node) const
{
    const FrozenResult* frozen = last();
    if (frozen)
        return frozenText(frozen->input.values[at(node)], node);
    QStringList parts;
    for (const CellSpec& cell : valueCells(m_view.scheme, m_view.course.cycle.period)) {
        if (cell.node != node || cell.key.kind == CellKind::Adjustment)
            continue;
        const QString text = m_view.text(cell.key);
        if (text.isEmpty())
            continue;
        parts.append(
            cell.key.part.isEmpty()
                ? measuredFigure(text)
                : tr("%1: %2").arg(m_names.item(cell.key.node, cell.key.part), shownFigure(text)));
    }
    return parts.join(tr("; "));
}

QString AppraisalTables::contested(const QString& node) const
{
    for (const AppraisalStep& appeal : m_view.course.openAppeals) {
        if (appeal.node == node)
            return tr("contested");
    }
    QString told;
    for (const AppraisalStep& step : m_view.course.steps) {
        if (step.kind != AppraisalStepKind::AppealDecided)
            continue;
        for (const AppraisalStep& appeal : m_view.course.steps) {
            if (appeal.number == step.appeal && appeal.node == node)
                told = rulingWords(step.ruling);
        }
    }
    return told;
}

TableRow AppraisalTables::nodeRow(int node, const std::vector<Rational>& brought) const
{
    const PreparedNode& prepared = m_view.scheme.node(node);
    const QString indent(kDepthSpaces * (prepared.depth - 1), QChar(0x2003));
    TableRow row{wordCell(indent + m_names.node(prepared.id())),
                 wordCell(m_names.figure(prepared.weight))};
    const bool isIndicator = prepared.isIndicator();
    row.push_back(isIndicator ? textOrNothing(target(node)) : wordCell({}));
    row.push_back(isIndicator ? textOrNothing(value(node)) : wordCell({}));
    const FrozenResult* frozen = last();
    if (!frozen || !frozen->score.isComplete()) {
        row.insert(row.end(), {wordCell({}), wordCell({}), wordCell({})});
    } else {
        const NodeResult& result = frozen->score.nodes[at(node)];
        const auto shown = [&](const Rational& figure, int places) {
            return result.isExcluded ? missingCell() : figureCell(figure, places);
        };
        row.push_back(isIndicator ? shown(result.earned, kBroughtPlaces) : wordCell({}));
        row.push_back(shown(result.rate * Rational(100), 1));
        const bool takesOff = !isIndicator && !brought[at(node)].isZero();
        row.push_back(isIndicator || takesOff ? shown(brought[at(node)], kBroughtPlaces)
                                              : wordCell({}));
    }
    row.push_back(wordCell(contested(prepared.id())));
    return row;
}

TableRow AppraisalTables::adjustmentRow(int adjustment) const
{
    const Adjustment& one = m_names.document().adjustments[at(adjustment)];
    Rational sum;
    for (const Decimal& entry : last()->input.adjustments[at(adjustment)])
        sum += Rational(entry);
    return {wordCell(line(one.id)),
            wordCell({}),
            wordCell({}),
            wordCell({}),
            wordCell({}),
            wordCell({}),
            changeCell(sum, kBroughtPlaces),
            wordCell(contested(one.id))};
}

TableContents AppraisalTables::lines(QStringList& nodes) const
{
    TableContents contents{{words(tr("Line")),
                            figures(tr("Weight")),
                            figures(tr("Target")),
                            figures(tr("Value")),
                            figures(tr("Points")),
                            figures(tr("Reached, %")),
                            figures(tr("Brings")),
                            words(tr("Appeal"))},
                           {}};
    nodes.clear();
    std::vector<Rational> brought(m_view.scheme.nodes().size());
    if (last() && last()->score.isComplete())
        brought = contributions(m_view.scheme, last()->score);
    for (int node = 1; node < static_cast<int>(m_view.scheme.nodes().size()); ++node) {
        nodes.append(m_view.scheme.node(node).id());
        contents.rows.push_back(nodeRow(node, brought));
    }
    const auto& adjustments = m_names.document().adjustments;
    for (std::size_t i = 0; last() && i < adjustments.size(); ++i) {
        nodes.append(adjustments[i].id);
        contents.rows.push_back(adjustmentRow(static_cast<int>(i)));
    }
    return contents;
}

} // namespace plumbline
