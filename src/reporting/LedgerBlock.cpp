// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/Blocks.h"
#include "reporting/StripWriter.h"

namespace plumbline {

namespace {

constexpr double kTrendHeight = 33.0;
constexpr double kAfterBlock = 3.0;
constexpr double kLabelShare = 0.34;
constexpr double kFigureRoom = 20.0;
constexpr double kLinePadding = 0.7;
constexpr double kSubtitleGap = 1.5;
constexpr std::size_t kWholeLedger = 10; ///< Lines of a ledger that is not broken.

constexpr TextStyle kFigure{TextRole::Body, TextAlign::Right, Ink::Normal};
constexpr TextStyle kDetail{TextRole::Caption, TextAlign::Left, Ink::Secondary};

double captionTop(double top)
{
    return top + baseline(TextRole::Body) - baseline(TextRole::Caption);
}

/// One line of a ledger `width` wide from `top`; returns its height.
double addLine(StripWriter& writer, double top, double width, const LedgerLine& line)
{
    if (line.weight == LedgerWeight::Sum)
        writer.rule(top, 0, width, Stroke::Hair, Ink::StrongLine);
    const double figureRoom = line.figure.isEmpty() ? 0.0 : kFigureRoom;
    const double labelWidth = line.detail.isEmpty() ? width - figureRoom : width * kLabelShare;
    const double inner = top + kLinePadding;
    double used = writer.paragraph(0, inner, labelWidth - 2, line.label);
    if (!line.detail.isEmpty())
        used = std::max(used,
                        writer.paragraph(labelWidth,
                                         captionTop(inner),
                                         width - labelWidth - figureRoom,
                                         line.detail,
                                         kDetail));
    writer.text(width, inner, line.figure, kFigure);
    if (line.place || line.many)
        writer.spot({0, top, width, used + 2 * kLinePadding},
                    {.place = line.place.value_or(StepPlace()), .many = line.many});
    return used + 2 * kLinePadding;
}

} // namespace

double addTrend(StripWriter& writer, const TrendPanel& trend, double left)
{
    double top = writer.paragraph(
        left, 0, kTrendWidth, trend.title, {TextRole::Section, TextAlign::Left, Ink::Normal});
    top += writer.paragraph(left, top, kTrendWidth, trend.subtitle, kDetail) + kSubtitleGap;
    const QRectF area(left, top, kTrendWidth, kTrendHeight);
    writer.add(trendMarks(trend.chart, area));
    const std::vector<QRectF> columns = trendColumns(trend.chart, area);
    for (std::size_t i = 0; i < std::min(columns.size(), trend.spots.size()); ++i)
        writer.spot(columns[i], trend.spots[i]);
    writer.growTo(top + kTrendHeight);
    return top + kTrendHeight;
}

void addCalculation(Flow& flow, const ReportDocument& document)
{
    const bool hasTrend = document.trend.chart.points.size() > 1;
    if (document.calculation.lines.empty() && !hasTrend)
        return;
    StripWriter writer;
    const double width = hasTrend && !document.calculation.lines.empty()
        ? flow.width - kTrendWidth - kColumnGap
        : flow.width;
    double top = 0;
    if (!document.calculation.lines.empty()) {
        writer.text(
            0, 0, document.calculation.title, {TextRole::Section, TextAlign::Left, Ink::Normal});
        top = lineHeight(TextRole::Section) + kSubtitleGap;
    }
    for (const LedgerLine& line : document.calculation.lines)
        top += addLine(writer, top, width, line);
    if (hasTrend)
        addTrend(
            writer, document.trend, document.calculation.lines.empty() ? 0 : width + kColumnGap);
    writer.growTo(writer.height() + kAfterBlock);
    flow.strips.push_back(writer.take());
}

void addLedger(Flow& flow, const Ledger& ledger)
{
    if (ledger.lines.empty())
        return;
    flow.strips.push_back(sectionTitle(ledger.title));
    for (const LedgerLine& line : ledger.lines) {
        StripWriter writer;
        const double used = addLine(writer, 0, flow.width, line);
        writer.growTo(used);
        flow.strips.push_back(writer.take());
    }
    // A short one stays whole; of a long one the last line, mostly the sum, keeps company.
    const std::size_t kept = ledger.lines.size() <= kWholeLedger ? ledger.lines.size() : 2;
    for (std::size_t back = 2; back <= kept; ++back)
        flow.strips[flow.strips.size() - back].keep = Keep::WithNext;
    flow.strips.back().height += kAfterBlock;
}

void addNotes(Flow& flow, const Ledger& notes)
{
    if (notes.lines.empty())
        return;
    flow.strips.push_back(sectionTitle(notes.title));
    const double labelWidth = flow.width * kLabelShare / 1.3;
    for (const LedgerLine& note : notes.lines) {
        const QStringList about = wrapped(note.label, TextRole::Body, labelWidth - 2);
        const QStringList lines = wrapped(note.detail, TextRole::Body, flow.width - labelWidth);
        const qsizetype count = std::max(about.size(), lines.size());
        for (qsizetype i = 0; i < count; ++i) {
            StripWriter writer;
            writer.text(0, 0, about.value(i));
            writer.text(labelWidth, 0, lines.value(i));
            // Neither the first nor the last line of a remark stands alone.
            const bool keeps = i + 1 < count && (i + 1 < about.size() || i == 0 || i + 2 == count);
            flow.strips.push_back(writer.take(keeps ? Keep::WithNext : Keep::Free));
        }
        flow.strips.back().height += 2 * kLinePadding;
    }
    flow.strips.back().height += kAfterBlock;
}

} // namespace plumbline
