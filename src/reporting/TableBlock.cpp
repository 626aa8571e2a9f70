// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/PaperTokens.h"
#include "drawing/ProfileBar.h"
#include "reporting/Blocks.h"
#include "reporting/StripWriter.h"

namespace plumbline {

namespace {

constexpr double kRight = paper::kContentWidth;
/// Right ends of the figures, in the order of the headings; names stand at the left.
constexpr double kTarget = 58.0;
constexpr double kValue = 80.0;
constexpr double kWeight = 99.0;
constexpr double kPoints = 114.0;
constexpr double kContribution = 138.0;
constexpr double kRate = 155.0;
constexpr double kBar = 158.0;
constexpr double kNameWidth = 44.0;
constexpr double kWideNameWidth = 62.0; ///< Where no indicator has a target.
constexpr double kGroupWidth = 84.0;
constexpr double kDetailWidth = 34.0;
constexpr double kIndent = 3.0;
constexpr double kUnitGap = 0.8;
constexpr double kRowPadding = 1.0;
constexpr double kAfterTable = 4.0;

constexpr TextStyle kFigure{TextRole::Body, TextAlign::Right, Ink::Normal};
constexpr TextStyle kLight{TextRole::Body, TextAlign::Right, Ink::Secondary};
constexpr TextStyle kCaption{TextRole::Caption, TextAlign::Left, Ink::Secondary};
constexpr TextStyle kCaptionRight{TextRole::Caption, TextAlign::Right, Ink::Secondary};

bool hasTargets(const IndicatorTable& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const IndicatorRow& row) {
        return !row.target.isEmpty();
    });
}

Strip heading(const IndicatorTable& table)
{
    StripWriter writer;
    const double columns[] = {0, kTarget, kValue, kWeight, kPoints, kContribution, kRate};
    for (int i = 0; i < static_cast<int>(table.headings.size()); ++i)
        if (columns[i] != kTarget || hasTargets(table))
            writer.text(columns[i], 0, table.headings[i], i == 0 ? kCaption : kCaptionRight);
    writer.growTo(writer.height() + kRowPadding / 2);
    writer.rule(writer.height(), 0, kRight, Stroke::Hair, Ink::StrongLine);
    return writer.take(Keep::WithNext);
}

/// A caption's baseline level with a body's.
double captionTop(double top)
{
    return top + baseline(TextRole::Body) - baseline(TextRole::Caption);
}

double addName(StripWriter& writer, double top, const IndicatorRow& row, double nameWidth)
{
    const double x = row.depth * kIndent;
    const bool isGroup = row.kind == RowKind::Group;
    const double width = (isGroup ? kGroupWidth : nameWidth) - x;
    const double beside = textWidth(row.name, TextRole::Body) + kIndent;
    if (isGroup && beside + textWidth(row.remark, TextRole::Caption) <= width) {
        writer.text(x, top, row.name);
        writer.text(x + beside, captionTop(top), row.remark, kCaption);
        return lineHeight(TextRole::Body);
    }
    double used = writer.paragraph(x, top, width, row.name);
    if (!row.remark.isEmpty())
        used += writer.paragraph(x, top + used, width, row.remark, kCaption);
    return used;
}

void addValue(StripWriter& writer, double top, const ValueText& value)
{
    double used = 0;
    if (!value.main.isEmpty()) {
        writer.text(kValue, top, value.main, kFigure);
        writer.text(kValue + kUnitGap, captionTop(top), value.unit, kCaption);
        used = lineHeight(TextRole::Body);
    }
    for (const QString& detail : value.details)
        used +=
            writer.paragraph(kValue, captionTop(top) + used, kDetailWidth, detail, kCaptionRight);
}

void addFigures(StripWriter& writer, double top, const IndicatorRow& row)
{
    const TextStyle& style = row.kind == RowKind::Group ? kLight : kFigure;
    writer.text(kTarget, top, row.target, style);
    writer.text(kWeight, top, row.weight, style);
    writer.text(kPoints, top, row.points, style);
    writer.text(kPoints + 0.3, captionTop(top), row.full, kCaption);
    writer.text(kContribution, top, row.contribution, style);
    writer.text(kRate, top, row.rate, style);
}

Strip rowStrip(const IndicatorTable& table, const IndicatorRow& row, int headingIndex)
{
    StripWriter writer;
    const double top = kRowPadding;
    addName(writer,
            top,
            row,
            hasTargets(table) || !row.value.details.isEmpty() ? kNameWidth : kWideNameWidth);
    addValue(writer, top, row.value);
    addFigures(writer, top, row);
    if (row.kind == RowKind::Indicator)
        writer.add(
            profileMarks({row.ownRate, row.meanRate, table.barEnd},
                         QRectF(kBar, top + 0.2, kRight - kBar, lineHeight(TextRole::Body) - 0.6)));
    writer.growTo(writer.height() + kRowPadding / 2);
    writer.spot({0, 0, kRight, writer.height()}, row.place);
    writer.rule(writer.height(), 0, kRight);
    return writer.take(row.kind == RowKind::Group ? Keep::WithNext : Keep::Free, headingIndex);
}

Strip sumStrip(const IndicatorTable& table, int headingIndex)
{
    StripWriter writer;
    writer.rule(0, 0, kRight, Stroke::Hair, Ink::StrongLine);
    writer.text(0, kRowPadding, table.sumLabel);
    writer.text(kWeight, kRowPadding, table.weightSum, kFigure);
    writer.text(kContribution, kRowPadding, table.contributionSum, kFigure);
    double top = kRowPadding + lineHeight(TextRole::Body) + kRowPadding;
    for (const QString& remark : table.remarks)
        top += writer.paragraph(0, top, kRight, remark, kCaption);
    writer.growTo(writer.height() + kAfterTable);
    return writer.take(Keep::Free, headingIndex);
}

} // namespace

void addTable(Flow& flow, const IndicatorTable& table)
{
    flow.strips.push_back(sectionTitle(table.title));
    flow.headings.push_back(heading(table));
    const int headingIndex = static_cast<int>(flow.headings.size()) - 1;
    flow.strips.push_back(flow.headings.back());
    for (const IndicatorRow& row : table.rows)
        flow.strips.push_back(rowStrip(table, row, headingIndex));
    // The sum never stands alone under a repeated heading.
    if (!table.rows.empty())
        flow.strips.back().keep = Keep::WithNext;
    flow.strips.push_back(sumStrip(table, headingIndex));
}

} // namespace plumbline
