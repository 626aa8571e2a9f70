// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/Blocks.h"
#include "reporting/ExplanationPaper.h"
#include "reporting/PageFrame.h"
#include "reporting/StripWriter.h"

namespace plumbline {

namespace {

constexpr std::size_t kFactColumns = 4;
constexpr double kFactGap = 4.0;
constexpr double kIndent = 4.0;
constexpr int kDeepest = 10; ///< Levels that are set further in.
constexpr double kResultWidth = 44.0;
constexpr double kPadding = 1.0;
constexpr double kAfterHead = 3.0;

constexpr TextStyle kCaption{TextRole::Caption, TextAlign::Left, Ink::Secondary};
constexpr TextStyle kResult{TextRole::Body, TextAlign::Right, Ink::Normal};
constexpr TextStyle kExact{TextRole::Caption, TextAlign::Right, Ink::Secondary};

void addFacts(StripWriter& writer, const std::vector<Fact>& facts, double right)
{
    const double width = right / kFactColumns;
    double top = writer.height();
    double used = 0;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const std::size_t column = i % kFactColumns;
        if (i > 0 && column == 0) {
            top += used + kPadding;
            used = 0;
        }
        const double x = static_cast<double>(column) * width;
        writer.text(x, top, facts[i].label, kCaption);
        used = std::max(
            used,
            lineHeight(TextRole::Caption)
                + writer.paragraph(
                    x, top + lineHeight(TextRole::Caption), width - kFactGap, facts[i].value));
    }
}

Strip head(const ExplanationPaper& explanation, double right)
{
    StripWriter writer;
    double top = addLetterhead(writer, explanation.logo, explanation.company, right);
    top += writer.paragraph(
        0, top, right, explanation.title, {TextRole::Title, TextAlign::Left, Ink::Normal});
    writer.growTo(writer.height() + kAfterHead / 2);
    writer.rule(writer.height(), 0, right, Stroke::Strong, Ink::StrongLine);
    writer.growTo(writer.height() + kAfterHead / 2);
    addFacts(writer, explanation.facts, right);
    writer.growTo(writer.height() + kAfterHead);
    return writer.take(Keep::WithNext);
}

Strip stepStrip(const PaperStep& step, double right)
{
    StripWriter writer;
    const double x = std::min(step.depth, kDeepest) * kIndent;
    const bool isSection = step.depth == 0;
    double top = kPadding;
    if (isSection)
        writer.rule(0, 0, right, Stroke::Hair, Ink::StrongLine);
    writer.text(right, top, step.result, kResult);
    double used = lineHeight(TextRole::Body);
    if (!step.exact.isEmpty())
        used += writer.paragraph(right, top + used, kResultWidth, step.exact, kExact);
    const double width = right - x - kResultWidth - kFactGap;
    if (!step.label.isEmpty())
        top += writer.paragraph(x, top, width, step.label);
    for (const QString& text : {step.words, step.formula, step.inputs})
        if (!text.isEmpty())
            top += writer.paragraph(x, top, width, text, kCaption);
    writer.growTo(std::max(top, kPadding + used) + kPadding / 2);
    if (!isSection)
        writer.rule(0, x, right);
    return writer.take(step.keepsNext ? Keep::WithNext : Keep::Free);
}

} // namespace

void addSteps(Flow& flow, const std::vector<PaperStep>& steps)
{
    for (const PaperStep& step : steps)
        flow.strips.push_back(stepStrip(step, flow.width));
}

std::vector<PaintedPage> layOut(const ExplanationPaper& explanation, const PaperSheet& sheet)
{
    Flow flow = flowOn(sheet);
    flow.strips.push_back(head(explanation, flow.width));
    addSteps(flow, explanation.steps);
    return framed(std::move(flow),
                  {explanation.runningHead,
                   explanation.draftMark,
                   explanation.made,
                   explanation.check,
                   explanation.pageOf,
                   explanation.trail},
                  sheet);
}

} // namespace plumbline
