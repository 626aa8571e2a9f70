// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/explanation/EnteredValues.h"

#include "application/values/ScoreSheet.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

/// The first step that fits, from the top down; null: none.
template<typename Test>
Step* find(std::vector<Step>& steps, const Test& fits) // NOLINT(misc-no-recursion): a tree
{
    for (Step& step : steps) {
        if (fits(step))
            return &step;
        if (Step* below = find(step.steps, fits))
            return below;
    }
    return nullptr;
}

Step* find(std::vector<Step>& steps, StepKind kind, const QString& subject)
{
    return find(steps,
                [&](const Step& step) { return step.kind == kind && step.subject == subject; });
}

bool takesAValue(const Step& step)
{
    static constexpr std::array kTaking{StepKind::Value,
                                        StepKind::Level,
                                        StepKind::Points,
                                        StepKind::Deduction,
                                        StepKind::Raters,
                                        StepKind::Periods,
                                        StepKind::Penalties};
    return std::find(kTaking.begin(), kTaking.end(), step.kind) != kTaking.end();
}

QString moment(const QDateTime& when, const QString& zoneName)
{
    if (!when.isValid())
        return QString(QChar(0x2013));
    const QTimeZone zone(zoneName.toLatin1());
    const QDateTime local = zone.isValid() ? when.toTimeZone(zone) : when.toUTC();
    const QString text = local.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return zone.isValid() ? text : text + QStringLiteral(" UTC");
}

QString dayOf(const QDateTime& when, const QString& zoneName)
{
    const QTimeZone zone(zoneName.toLatin1());
    return when.toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date().toString(Qt::ISODate);
}

/// `csat-rate` out of the measure's JSON.
QString measureOf(const StoredMeasured& measured)
{
    return QJsonDocument::fromJson(measured.measure.toUtf8())
        .object()
        .value(QStringLiteral("name"))
        .toString();
}

/// A label with what it is about in front, where that is a part of the node.
ExplainText about(const QString& part, const char* whole, const char* ofPart, auto arguments)
{
    if (part.isEmpty())
        return {whole, std::move(arguments)};
    arguments.push_back(LocalizedText(part));
    return {ofPart, std::move(arguments)};
}

/// What the records come to.
Step fromRecords(const StoredMeasured& measured, const QString& part, const QString& zone)
{
    Step step;
    step.kind = StepKind::Value;
    step.subject = measured.key.node;
    step.label =
        about(part,
              QT_TRANSLATE_NOOP("Explanation", "Measured from %1 records as of %2, measure %3"),
              QT_TRANSLATE_NOOP("Explanation", "%4: measured from %1 records as of %2, measure %3"),
              std::vector<LocalizedText>{LocalizedText(QString::number(measured.records)),
                                         LocalizedText(dayOf(measured.cutOff, zone)),
                                         LocalizedText(measureOf(measured))});
    step.result = measured.text;
    return step;
}

/// Who entered a cell's value, or which records it comes from, or both where one stands in the
/// place of the other. `part`: what it is called where it is not the whole.
Step entered(const ScoreSheet& sheet, int row, const StoredCell& cell, const QString& part)
{
    const QString& zone = sheet.data().company.timeZone;
    const StoredMeasured* measured = sheet.measured(row, cell.key);
    if (measured && cell.origin == CellOrigin::Measured)
        return fromRecords(*measured, part, zone);
    const bool isOverriding = sheet.source(row, cell.key) == CellSource::Overridden;
    Step step;
    step.kind = StepKind::Value;
    step.subject = cell.key.node;
    step.label =
        about(part,
              isOverriding ? QT_TRANSLATE_NOOP("Explanation", "Overridden by %1, %2")
                           : QT_TRANSLATE_NOOP("Explanation", "Entered by %1, %2"),
              isOverriding ? QT_TRANSLATE_NOOP("Explanation", "%3: overridden by %1, %2")
                           : QT_TRANSLATE_NOOP("Explanation", "%3: entered by %1, %2"),
              std::vector<LocalizedText>{
                  LocalizedText(cell.enteredBy.isEmpty() ? QString(QChar(0x2013)) : cell.enteredBy),
                  LocalizedText(moment(cell.enteredAt, zone))});
    if (!cell.reason.isEmpty())
        step.words = {QT_TRANSLATE_NOOP("Explanation", "Reason: %1"), {LocalizedText(cell.reason)}};
    step.result = cell.text;
    if (isOverriding)
        step.steps.push_back(fromRecords(*measured, {}, zone));
    return step;
}

/// Where the cell's value enters the calculation; null: nowhere.
Step* entryOf(const CellKey& key, std::vector<Step>& steps)
{
    switch (key.kind) {
    case CellKind::Adjustment:
        return find(steps, StepKind::Adjustment, key.node);
    case CellKind::Penalty:
    case CellKind::Value:
    case CellKind::Target:
        break;
    case CellKind::Amount:
        return nullptr;
    }
    Step* node =
        find(steps, key.kind == CellKind::Penalty ? StepKind::Group : StepKind::Rate, key.node);
    if (!node)
        return nullptr;
    if (key.kind == CellKind::Target) {
        Step* target = find(node->steps, StepKind::Target, {});
        return target ? target : node;
    }
    if (!key.part.isEmpty()) {
        if (Step* part =
                find(node->steps, [&](const Step& step) { return step.subject == key.part; }))
            return part;
    }
    if (key.kind == CellKind::Penalty) {
        Step* penalties = find(node->steps, StepKind::Penalties, key.node);
        return penalties ? penalties : node;
    }
    Step* taken = find(node->steps, takesAValue);
    return taken ? taken : node;
}

/// An amount stands in every pay part that takes it.
void noteAmount(const ScoreSheet& sheet, int row, const StoredCell& cell, std::vector<Step>& steps)
{
    const auto& pay = sheet.scheme().document().pay;
    for (std::size_t i = 0; pay && i < pay->parts.size(); ++i) {
        const PayPart& part = pay->parts[i];
        const auto* factor = std::get_if<AmountFactor>(&part.factor);
        if (part.of != cell.key.node && !(factor && factor->amount == cell.key.node))
            continue;
        if (Step* step = find(steps, StepKind::PayPart, part.id))
            step->steps.push_back(entered(sheet, row, cell, cell.key.node));
    }
}

} // namespace

void noteEntered(const ScoreSheet& sheet, int row, std::vector<Step>& steps)
{
    for (const CellKind kind : {CellKind::Value, CellKind::Target, CellKind::Amount}) {
        for (const CellSpec& spec : sheet.cells(kind)) {
            const StoredCell* cell = sheet.stored(row, spec.key);
            if (!cell || cell->text.isEmpty())
                continue;
            if (spec.key.kind == CellKind::Amount)
                noteAmount(sheet, row, *cell, steps);
            else if (Step* step = entryOf(spec.key, steps))
                step->steps.push_back(entered(sheet, row, *cell, spec.key.part));
        }
    }
}

} // namespace plumbline
