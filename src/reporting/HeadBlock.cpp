// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/PaperTokens.h"
#include "reporting/Blocks.h"
#include "reporting/StripWriter.h"

#include <array>

namespace plumbline {

namespace {

constexpr double kRight = paper::kContentWidth;
/// Where the facts of each line begin, and where the last one ends.
constexpr std::array kFirstFacts{0.0, 46.0, 96.0, 136.0, kRight};
constexpr std::array kOtherFacts{0.0, 46.0, 96.0, kRight, kRight};
constexpr std::size_t kFactColumns = 4;

constexpr double kFactGap = 4.0;
constexpr double kAfterHead = 4.0;
constexpr double kAfterFacts = 4.0;
constexpr double kGradeWidth = 24.0; ///< Between the right ends of score and grade.
constexpr double kResultWidth = 66.0;
constexpr double kDraftPadding = 1.2;

/// The draft mark in a frame; returns the width it takes.
void addDraftMark(StripWriter& writer, double x, double top, const QString& mark)
{
    const double width = textWidth(mark, TextRole::Section);
    writer.text(x + kDraftPadding, top, mark, {TextRole::Section, TextAlign::Left, Ink::Normal});
    writer.add({FrameMark{QRectF(x,
                                 top - kDraftPadding / 2,
                                 width + 2 * kDraftPadding,
                                 lineHeight(TextRole::Section) + kDraftPadding / 2),
                          Stroke::Strong,
                          Ink::Normal}});
}

void addFigure(StripWriter& writer, double right, const Fact& fact)
{
    if (fact.label.isEmpty())
        return;
    writer.text(right, 0, fact.label, {TextRole::Caption, TextAlign::Right, Ink::Secondary});
    writer.text(right,
                lineHeight(TextRole::Caption),
                fact.value,
                {TextRole::Figure, TextAlign::Right, Ink::Normal});
}

void addResult(StripWriter& writer, const ResultBlock& result)
{
    const bool hasGrade = !result.grade.label.isEmpty();
    addFigure(writer, kRight, result.grade);
    const double scoreRight = hasGrade ? kRight - kGradeWidth : kRight;
    Fact score = result.score;
    if (result.missing.isEmpty())
        score.label += QLatin1Char(' ') + result.outOf;
    addFigure(writer, scoreRight, score);
    const double below = lineHeight(TextRole::Caption) + lineHeight(TextRole::Figure);
    const double left = kRight - kResultWidth;
    if (hasGrade)
        writer.spot({scoreRight, 0, kRight - scoreRight, below}, {StepKind::FinalGrade, {}, {}});
    writer.spot({left, 0, scoreRight - left, below},
                {result.missing.isEmpty() ? StepKind::Score : StepKind::Missing, {}, {}});
    if (!result.rank.isEmpty())
        writer.spot({left, below, kResultWidth, lineHeight(TextRole::Body)},
                    {StepKind::Rank, {}, {}});
    writer.text(kRight, below, result.rank, {TextRole::Body, TextAlign::Right, Ink::Normal});
    if (!result.missing.isEmpty())
        writer.paragraph(kRight,
                         below,
                         kResultWidth,
                         result.missing,
                         {TextRole::Caption, TextAlign::Right, Ink::Normal});
}

void addTitle(StripWriter& writer, const ReportDocument& document)
{
    const double width = kRight - kResultWidth - kFactGap;
    double top = writer.paragraph(
        0, 0, width, document.company, {TextRole::Body, TextAlign::Left, Ink::Secondary});
    top += 2.0;
    writer.text(0, top, document.title, {TextRole::Title, TextAlign::Left, Ink::Normal});
    if (!document.draftMark.isEmpty())
        addDraftMark(writer,
                     textWidth(document.title, TextRole::Title) + kFactGap,
                     top + 0.6,
                     document.draftMark);
    top += lineHeight(TextRole::Title);
    writer.text(0, top, document.subtitle, {TextRole::Section, TextAlign::Left, Ink::Normal});
    top += lineHeight(TextRole::Section);
    if (!document.draftRemark.isEmpty())
        writer.paragraph(0,
                         top,
                         width,
                         document.draftRemark,
                         {TextRole::Caption, TextAlign::Left, Ink::Secondary});
}

double addFact(StripWriter& writer, double top, std::size_t index, const Fact& fact)
{
    const auto& columns = index < kFactColumns ? kFirstFacts : kOtherFacts;
    const double x = columns[index % kFactColumns];
    const double width = columns[index % kFactColumns + 1] - x - kFactGap;
    writer.text(x, top, fact.label, {TextRole::Caption, TextAlign::Left, Ink::Secondary});
    return lineHeight(TextRole::Caption)
        + writer.paragraph(x, top + lineHeight(TextRole::Caption), width, fact.value);
}

} // namespace

void addHead(Flow& flow, const ReportDocument& document)
{
    StripWriter writer;
    addTitle(writer, document);
    addResult(writer, document.result);
    writer.growTo(writer.height() + kAfterHead / 2);
    writer.rule(writer.height(), 0, kRight, Stroke::Strong, Ink::StrongLine);
    writer.growTo(writer.height() + kAfterHead / 2);
    double top = writer.height();
    double used = 0;
    for (std::size_t i = 0; i < document.facts.size(); ++i) {
        if (i > 0 && i % kFactColumns == 0) {
            top += used + 1.5;
            used = 0;
        }
        used = std::max(used, addFact(writer, top, i, document.facts[i]));
    }
    writer.growTo(writer.height() + kAfterFacts);
    flow.strips.push_back(writer.take());
}

} // namespace plumbline
