// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/layouts/PaperBlocks.h"

#include "drawing/PaperSheet.h"
#include "reporting/Blocks.h"
#include "reporting/PageFrame.h"
#include "reporting/layouts/PaperTableSetter.h"

namespace plumbline {

namespace {

constexpr double kAfterSection = 4.0;
constexpr double kColumnGap = 8.0;
constexpr double kTrendWidth = 74.0;
constexpr double kTrendHeight = 34.0;
constexpr double kWritingLine = 7.0;
constexpr double kTitleGap = 1.5;
constexpr std::size_t kWholeTable = 4; ///< Rows of a table that is not broken.

constexpr TextStyle kSection{TextRole::Section, TextAlign::Left, Ink::Normal};
constexpr TextStyle kCaption{TextRole::Caption, TextAlign::Left, Ink::Secondary};

/// The rows, each on a strip of its own, under the heading of that number.
void addRows(Flow& flow, const PaperTable& table, const PaperTableSetter& setter, int heading)
{
    for (const PaperRow& row : table.rows) {
        StripWriter writer;
        setter.addRow(writer, 0, row);
        if (row.kind == PaperRowKind::Sum && !flow.strips.empty())
            flow.strips.back().keep = Keep::WithNext;
        flow.strips.push_back(writer.take(Keep::Free, heading));
    }
}

double addTrend(StripWriter& writer, const TrendPanel& trend, double left)
{
    double top = writer.paragraph(left, 0, kTrendWidth, trend.title, kSection);
    top += writer.paragraph(left, top, kTrendWidth, trend.subtitle, kCaption) + kTitleGap;
    writer.add(trendMarks(trend.chart, QRectF(left, top, kTrendWidth, kTrendHeight)));
    return top + kTrendHeight;
}

} // namespace

void addSection(Flow& flow, const PaperTable& table)
{
    if (table.columns.empty() || (table.rows.empty() && table.remarks.isEmpty()))
        return;
    const PaperTableSetter setter(table, flow.width);
    StripWriter title;
    title.growTo(setter.addTitle(title, 0));
    flow.strips.push_back(title.take(Keep::WithNext));
    if (!table.rows.empty()) {
        StripWriter headings;
        setter.addHeadings(headings, 0);
        flow.headings.push_back(headings.take(Keep::WithNext));
        flow.strips.push_back(flow.headings.back());
    }
    const int heading = table.rows.empty() ? -1 : static_cast<int>(flow.headings.size()) - 1;
    addRows(flow, table, setter, heading);
    if (table.rows.size() <= kWholeTable) {
        for (std::size_t back = 2; back <= table.rows.size(); ++back)
            flow.strips[flow.strips.size() - back].keep = Keep::WithNext;
    }
    if (!table.remarks.isEmpty()) {
        StripWriter remarks;
        setter.addRemarks(remarks, 0);
        flow.strips.back().keep = Keep::WithNext;
        flow.strips.push_back(remarks.take(Keep::Free, heading));
    }
    flow.strips.back().height += kAfterSection;
}

void addSection(Flow& flow, const PaperPanel& panel)
{
    const bool hasTrend = panel.trend.chart.points.size() > 1;
    const bool hasTable = !panel.table.columns.empty();
    if (!hasTrend && !hasTable)
        return;
    if (!hasTrend)
        return addSection(flow, panel.table);
    StripWriter writer;
    const double width = flow.width - kTrendWidth - kColumnGap;
    if (hasTable) {
        const PaperTableSetter setter(panel.table, width);
        double top = setter.addTitle(writer, 0);
        top += setter.addHeadings(writer, top);
        for (const PaperRow& row : panel.table.rows)
            top += setter.addRow(writer, top, row);
        setter.addRemarks(writer, top);
    }
    const double used = addTrend(writer, panel.trend, hasTable ? width + kColumnGap : 0);
    writer.growTo(std::max(writer.height(), used) + kAfterSection);
    flow.strips.push_back(writer.take());
}

void addSection(Flow& flow, const Ledger& ledger)
{
    addLedger(flow, ledger);
}

void addSection(Flow& flow, const NoteSection& notes)
{
    addNotes(flow, notes.notes);
}

void addSection(Flow& flow, const WritingSection& section)
{
    if (!section.title.isEmpty())
        flow.strips.push_back(sectionTitle(section.title));
    for (const WritingField& field : section.fields) {
        StripWriter writer;
        writer.text(0, 0, field.heading, kCaption);
        const double top = lineHeight(TextRole::Caption);
        if (field.text.isEmpty()) {
            for (int line = 1; line <= field.lines; ++line)
                writer.rule(top + line * kWritingLine, 0, flow.width);
        }
        flow.strips.push_back(writer.take(field.text.isEmpty() ? Keep::Free : Keep::WithNext));
        // Long words break between lines; neither the first nor the last stands alone.
        const QStringList lines =
            field.text.isEmpty() ? QStringList() : wrapped(field.text, TextRole::Body, flow.width);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            StripWriter line;
            line.text(0, 0, lines[i]);
            const bool keeps = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
            flow.strips.push_back(line.take(keeps ? Keep::WithNext : Keep::Free));
        }
        flow.strips.back().height += kTitleGap;
    }
    flow.strips.back().height += kAfterSection;
}

void addSection(Flow& flow, const StepSection& section)
{
    if (section.steps.empty())
        return;
    flow.strips.push_back(sectionTitle(section.title));
    addSteps(flow, section.steps);
    flow.strips.back().height += kAfterSection;
}

std::vector<PaintedPage> layOut(const PaperDocument& document, const PaperSheet& sheet)
{
    Flow flow = flowOn(sheet);
    addHead(flow, document);
    for (const PaperSection& section : document.sections)
        std::visit([&flow](const auto& one) { addSection(flow, one); }, section);
    addSignatures(flow, document.signatures, document.dateLabel);
    return framed(std::move(flow),
                  {document.runningHead,
                   document.draftMark,
                   document.made,
                   document.check,
                   document.pageOf,
                   document.trail,
                   document.code},
                  sheet);
}

} // namespace plumbline
