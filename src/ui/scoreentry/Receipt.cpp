// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/Receipt.h"

#include "application/text/Sentences.h"
#include "application/text/Typeset.h"
#include "ui/common/Figures.h"
#include "ui/explanation/StepWords.h"
#include "ui/scoreentry/MeasuredLines.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace plumbline {

namespace {

/// The words of the side panel.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

const Step* findStep(const Step& from, StepKind kind, const QString& subject)
{
    if (from.kind == kind && from.subject == subject)
        return &from;
    for (const Step& step : from.steps) {
        if (const Step* found = findStep(step, kind, subject))
            return found;
    }
    return nullptr;
}

ReceiptLine lineOf(const Step& step)
{
    return {stepLabel(step), stepResult(step), stepWords(step)};
}

/// What a step builds on first, then the step itself.
void addSteps(const Step& step, std::vector<ReceiptLine>& lines)
{
    for (const Step& below : step.steps)
        addSteps(below, lines);
    lines.push_back(lineOf(step));
}

/// The steps a node's own points come from: an indicator's below its rate, a group's penalties.
void addNodeSteps(const Step& root, const GridColumn& column, std::vector<ReceiptLine>& lines)
{
    const QString& node = column.cell.key.node;
    switch (column.cell.key.kind) {
    case CellKind::Value:
    case CellKind::Target:
        if (const Step* rate = findStep(root, StepKind::Rate, node))
            addSteps(*rate, lines);
        return;
    case CellKind::Penalty:
        if (const Step* penalties = findStep(root, StepKind::Penalties, node))
            addSteps(*penalties, lines);
        return;
    case CellKind::Adjustment:
        if (const Step* adjustment = findStep(root, StepKind::Adjustment, node))
            addSteps(*adjustment, lines);
        return;
    case CellKind::Amount:
        return;
    }
}

/// Rate of one node in that of the root: the product of the shares on the way.
Rational shareOf(const ScoreSheet& sheet, int row, int node)
{
    Rational share(1);
    const auto& results = sheet.score(row).nodes;
    for (int at = node; sheet.scheme().node(at).parent >= 0; at = sheet.scheme().node(at).parent) {
        Rational sum;
        for (const int sibling : sheet.scheme().node(sheet.scheme().node(at).parent).children) {
            if (!results[size_t(sibling)].isExcluded)
                sum += sheet.scheme().node(sibling).weight;
        }
        share = sum.isZero() ? Rational(0) : share * sheet.scheme().node(at).weight / sum;
    }
    return share;
}

void addContribution(const ScoreSheet& sheet,
                     int row,
                     const GridColumn& column,
                     std::vector<ReceiptLine>& lines)
{
    const int node = column.cell.node;
    if (node < 0 || !sheet.score(row).isComplete() || !sheet.scheme().node(node).isIndicator()
        || sheet.score(row).nodes[size_t(node)].isExcluded)
        return;
    const Rational hundred(100);
    lines.push_back({Words::tr("Weight in the whole"),
                     percentage(shownExact(shareOf(sheet, row, node) * hundred))});
    lines.push_back({Words::tr("Contribution"), shownExact(contribution(sheet, row, node))});
    Rational sum;
    for (const int each : sheet.scheme().indicators()) {
        if (!sheet.score(row).nodes[size_t(each)].isExcluded)
            sum += contribution(sheet, row, each);
        if (each == node)
            break;
    }
    lines.push_back({Words::tr("Running sum"), shownExact(sum)});
}

/// From the score before limits on to grade and money.
void addResults(const Step& root, std::vector<ReceiptLine>& lines)
{
    const auto add = [&](StepKind kind) {
        if (const Step* step = findStep(root, kind, {}); step && !step->result.isEmpty())
            lines.push_back({stepLabel(*step), stepResult(*step), {}, ReceiptTone::Result});
    };
    add(StepKind::RawScore);
    add(StepKind::Limits);
    add(StepKind::Score);
    for (const Step& step : root.steps) {
        if (step.kind != StepKind::Score && !step.result.isEmpty())
            lines.push_back({stepLabel(step), stepResult(step), {}, ReceiptTone::Result});
    }
}

void addHead(const ScoreSheet& sheet, int row, Receipt& receipt)
{
    const Appraisal& appraisal = sheet.appraisal(row);
    receipt.person = appraisal.name;
    QStringList place{appraisal.employee.text()};
    for (const Team& team : sheet.data().teams) {
        if (appraisal.team == team.id)
            place << team.name;
    }
    for (const Position& position : sheet.data().positions) {
        if (appraisal.position == position.id)
            place << position.name.in(windowLanguage());
    }
    receipt.place = place.join(QStringLiteral(" · "));
}

void addRefusal(const RefusedCell& refused, const GridColumn& column, Receipt& receipt)
{
    QString words = sentence(refused.error);
    if (!column.bounds.isEmpty() && !refused.isConflict())
        words += QLatin1Char('\n') + Words::tr("Allowed: %1").arg(column.bounds);
    receipt.lines.push_back({Words::tr("Not stored"),
                             refused.text.isEmpty() ? missingMark() : refused.text,
                             words,
                             ReceiptTone::Failure});
}

void addBeside(const ScoreSheet& sheet, int row, const GridColumn& column, Receipt& receipt)
{
    receipt.beside.push_back({Words::tr("Last period"),
                              cellText(sheet, column, sheet.previousText(row, column.cell.key))});
    const auto& team = sheet.appraisal(row).team;
    if (column.cell.node >= 0) {
        const auto mean = sheet.meanRate(column.cell.node, team);
        receipt.beside.push_back(
            {team ? Words::tr("Team's mean rate") : Words::tr("Everybody's mean rate"),
             mean ? percentage(shownExact(*mean * Rational(100))) : missingMark()});
    }
    const StoredCell* stored = sheet.stored(row, column.cell.key);
    if (stored == nullptr || stored->text.isEmpty())
        return;
    if (!stored->reason.isEmpty())
        receipt.beside.push_back({Words::tr("Reason"), {}, stored->reason});
    const QString when = QLocale().toString(stored->enteredAt.toLocalTime(), QLocale::ShortFormat);
    receipt.beside.push_back(
        {stored->origin == CellOrigin::Measured ? Words::tr("Measured by") : Words::tr("Entered"),
         {},
         stored->enteredBy.isEmpty() ? when : stored->enteredBy + QStringLiteral(" · ") + when});
}

} // namespace

Rational contribution(const ScoreSheet& sheet, int row, int node)
{
    return shareOf(sheet, row, node) * sheet.score(row).nodes[size_t(node)].rate
        * Rational(sheet.scheme().document().full);
}

Receipt
receiptOf(const ScoreSheet& sheet, int row, const GridColumn& column, const RefusedCell* refused)
{
    Receipt receipt;
    addHead(sheet, row, receipt);
    const Step root = sheet.explanation(row);
    if (column.isEntry()) {
        receipt.indicator = column.title;
        receipt.detail = column.detail;
        if (refused)
            addRefusal(*refused, column, receipt);
        receipt.lines.push_back(
            {column.cell.key.kind == CellKind::Target ? Words::tr("Target") : Words::tr("Value"),
             cellText(sheet, column, sheet.text(row, column.cell.key))});
        addMeasured(sheet, row, column, receipt.lines);
        addNodeSteps(root, column, receipt.lines);
        addContribution(sheet, row, column, receipt.lines);
        addBeside(sheet, row, column, receipt);
        receipt.note = sheet.note(row, column.cell.key.node);
    }
    addResults(root, receipt.lines);
    return receipt;
}

} // namespace plumbline
