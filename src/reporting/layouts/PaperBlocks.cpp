// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/layouts/PaperBlocks.h"

#include "drawing/PaperSheet.h"
#include "reporting/Blocks.h"
#include "reporting/PageFrame.h"
#include "reporting/layouts/PaperTableSetter.h"

#include <span>

namespace plumbline {

namespace {

constexpr double kAfterSection = 4.0;
constexpr double kWritingLine = 7.0;
constexpr double kTitleGap = 1.5;
constexpr std::size_t kWholeTable = 4; ///< Rows of a table that is not broken.
constexpr std::size_t kLastRows = 3;

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

/// Lines to write on, of fields side by side.
void addLines(Flow& flow, std::span<const WritingField> fields)
{
    StripWriter writer;
    const auto count = static_cast<double>(fields.size());
    const double width = (flow.width - kColumnGap * (count - 1)) / count;
    double left = 0;
    for (const WritingField& field : fields) {
        writer.text(left, 0, field.heading, kCaption);
        for (int line = 1; line <= field.lines; ++line)
            writer.rule(lineHeight(TextRole::Caption) + line * kWritingLine, left, left + width);
        left += width + kColumnGap;
    }
    flow.strips.push_back(writer.take());
}

/// Long words break between lines; neither the first nor the last stands alone.
void addRecorded(Flow& flow, const WritingField& field)
{
    StripWriter heading;
    heading.text(0, 0, field.heading, kCaption);
    flow.strips.push_back(heading.take(Keep::WithNext));
    const QStringList lines = wrapped(field.text, TextRole::Body, flow.width);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        StripWriter line;
        line.text(0, 0, lines[i]);
        const bool keeps = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
        flow.strips.push_back(line.take(keeps ? Keep::WithNext : Keep::Free));
    }
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
    // A short one stays whole; of a long one the last rows keep each other company.
    const std::size_t kept = table.rows.size() <= kWholeTable ? table.rows.size() : kLastRows;
    for (std::size_t back = 2; back <= kept; ++back)
        flow.strips[flow.strips.size() - back].keep = Keep::WithNext;
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
    for (std::size_t i = 0; i < section.fields.size(); ++i) {
        const bool isPair = i + 1 < section.fields.size() && section.fields[i].text.isEmpty()
            && section.fields[i + 1].text.isEmpty();
        const std::span beside(&section.fields[i], isPair ? 2 : 1);
        if (section.fields[i].text.isEmpty())
            addLines(flow, beside);
        else
            addRecorded(flow, section.fields[i]);
        i += beside.size() - 1;
        flow.strips.back().height += kTitleGap;
    }
    flow.strips.back().height += kAfterSection;
}

void addSection(Flow& flow, const StepSection& section)
{
    if (section.steps.empty())
        return;
    flow.strips.push_back(sectionTitle(section.title));
    addSteps(flow, section.steps, section.about);
    flow.strips.back().height += kAfterSection;
}

std::vector<PaintedPage> layOut(const PaperDocument& document, const PaperSheet& sheet)
{
    Flow flow = flowOn(sheet);
    addHead(flow, document);
    for (const PaperSection& section : document.sections)
        std::visit([&flow](const auto& one) { addSection(flow, one); }, section);
    addSignatures(flow, document.signatures, document.dateLabel);
    return framed(std::move(flow), frameOf(document), sheet);
}

} // namespace plumbline
