// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/PaperTokens.h"
#include "drawing/ProfileBar.h"
#include "reporting/Blocks.h"
#include "reporting/StripWriter.h"

namespace plumbline {

namespace {

/// Right ends of the figures on A4, in the order of the headings; names stand at the left and have
/// what a wider sheet gives.
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
constexpr double kAfterTable = 3.0;

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

/// A caption's baseline level with a body's.
double captionTop(double top)
{
    return top + baseline(TextRole::Body) - baseline(TextRole::Caption);
}

/// Sets the table's lines for one width.
class TableSetter
{
public:
    TableSetter(const IndicatorTable& table, double width)
        : m_table(table)
        , m_width(width)
        , m_shift(width - paper::kContentWidth)
    {
    }

    [[nodiscard]] Strip heading() const
    {
        StripWriter writer;
        const double columns[] = {0, kTarget, kValue, kWeight, kPoints, kContribution, kRate};
        for (int i = 0; i < static_cast<int>(m_table.headings.size()); ++i)
            if (columns[i] != kTarget || hasTargets(m_table))
                writer.text(i == 0 ? 0 : columns[i] + m_shift,
                            0,
                            m_table.headings[i],
                            i == 0 ? kCaption : kCaptionRight);
        writer.growTo(writer.height() + kRowPadding / 2);
        writer.rule(writer.height(), 0, m_width, Stroke::Hair, Ink::StrongLine);
        return writer.take(Keep::WithNext);
    }

    [[nodiscard]] Strip row(const IndicatorRow& row, int headingIndex) const
    {
        StripWriter writer;
        const double top = kRowPadding;
        addName(writer, top, row);
        addValue(writer, top, row.value);
        addFigures(writer, top, row);
        const double bar = kBar + m_shift;
        if (row.kind == RowKind::Indicator)
            writer.add(profileMarks(
                {row.ownRate, row.meanRate, m_table.barEnd},
                QRectF(bar, top + 0.2, m_width - bar, lineHeight(TextRole::Body) - 0.6)));
        writer.growTo(writer.height() + kRowPadding / 2);
        writer.spot({0, 0, m_width, writer.height()}, {row.place});
        writer.rule(writer.height(), 0, m_width);
        return writer.take(row.kind == RowKind::Group ? Keep::WithNext : Keep::Free, headingIndex);
    }

    [[nodiscard]] Strip sum(int headingIndex) const
    {
        StripWriter writer;
        writer.rule(0, 0, m_width, Stroke::Hair, Ink::StrongLine);
        writer.text(0, kRowPadding, m_table.sumLabel);
        writer.text(kWeight + m_shift, kRowPadding, m_table.weightSum, kFigure);
        writer.text(kContribution + m_shift, kRowPadding, m_table.contributionSum, kFigure);
        double top = kRowPadding + lineHeight(TextRole::Body) + kRowPadding;
        for (const QString& remark : m_table.remarks)
            top += writer.paragraph(0, top, m_width, remark, kCaption);
        writer.growTo(writer.height() + kAfterTable);
        return writer.take(Keep::Free, headingIndex);
    }

private:
    double addName(StripWriter& writer, double top, const IndicatorRow& row) const
    {
        const bool isNarrow = hasTargets(m_table) || !row.value.details.isEmpty();
        const double x = row.depth * kIndent;
        const bool isGroup = row.kind == RowKind::Group;
        const double room = isGroup ? kGroupWidth : isNarrow ? kNameWidth : kWideNameWidth;
        const double width = room + m_shift - x;
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

    void addValue(StripWriter& writer, double top, const ValueText& value) const
    {
        const double right = kValue + m_shift;
        double used = 0;
        if (!value.main.isEmpty()) {
            writer.text(right, top, value.main, kFigure);
            const double gap = value.unit == QLatin1String("%") ? 0 : kUnitGap;
            writer.text(right + gap, captionTop(top), value.unit, kCaption);
            used = lineHeight(TextRole::Body);
        }
        for (const QString& detail : value.details)
            used += writer.paragraph(
                right, captionTop(top) + used, kDetailWidth, detail, kCaptionRight);
    }

    void addFigures(StripWriter& writer, double top, const IndicatorRow& row) const
    {
        const TextStyle& style = row.kind == RowKind::Group ? kLight : kFigure;
        writer.text(kTarget + m_shift, top, row.target, style);
        writer.text(kWeight + m_shift, top, row.weight, style);
        writer.text(kPoints + m_shift, top, row.points, style);
        writer.text(kPoints + m_shift + 0.3, captionTop(top), row.full, kCaption);
        writer.text(kContribution + m_shift, top, row.contribution, style);
        writer.text(kRate + m_shift, top, row.rate, style);
    }

    const IndicatorTable& m_table;
    double m_width;
    double m_shift;
};

} // namespace

void addTable(Flow& flow, const IndicatorTable& table)
{
    flow.strips.push_back(sectionTitle(table.title));
    const TableSetter setter(table, flow.width);
    flow.headings.push_back(setter.heading());
    const int headingIndex = static_cast<int>(flow.headings.size()) - 1;
    flow.strips.push_back(flow.headings.back());
    for (const IndicatorRow& row : table.rows)
        flow.strips.push_back(setter.row(row, headingIndex));
    // The sum never stands alone under a repeated heading.
    if (!table.rows.empty())
        flow.strips.back().keep = Keep::WithNext;
    flow.strips.push_back(setter.sum(headingIndex));
}

} // namespace plumbline
