// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/Blocks.h"
#include "reporting/ExplanationPaper.h"
#include "reporting/PageFrame.h"
#include "reporting/StripWriter.h"

namespace plumbline {

namespace {

constexpr double kFactGap = 4.0;
constexpr double kIndent = 4.0;
constexpr int kDeepest = 10; ///< Levels that are set further in.
constexpr double kResultWidth = 44.0;
constexpr double kPadding = 1.0;
constexpr double kAfterHead = 3.0;

constexpr TextStyle kCaption{TextRole::Caption, TextAlign::Left, Ink::Secondary};
constexpr TextStyle kResult{TextRole::Body, TextAlign::Right, Ink::Normal};
constexpr TextStyle kExact{TextRole::Caption, TextAlign::Right, Ink::Secondary};

Strip head(const ExplanationPaper& explanation, double right)
{
    StripWriter writer;
    double top = addLetterhead(writer, explanation.logo, explanation.company, right);
    top += writer.paragraph(
        0, top, right, explanation.title, {TextRole::Title, TextAlign::Left, Ink::Normal});
    writer.growTo(writer.height() + kAfterHead / 2);
    writer.rule(writer.height(), 0, right, Stroke::Strong, Ink::StrongLine);
    writer.growTo(writer.height() + kAfterHead / 2);
    addFactColumns(writer, explanation.facts, right);
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

void addSteps(Flow& flow,
              const std::vector<PaperStep>& steps,
              const std::optional<SpotTarget>& about)
{
    for (const PaperStep& step : steps) {
        Strip strip = stepStrip(step, flow.width);
        if (about && step.place) {
            SpotTarget target = *about;
            target.place = *step.place;
            strip.spots.push_back({{0, 0, flow.width, strip.height}, target});
        }
        flow.strips.push_back(std::move(strip));
    }
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
