// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/Blocks.h"
#include "reporting/StripWriter.h"

#include <array>
#include <span>

namespace plumbline {

namespace {

/// Where the facts of each line begin.
constexpr std::array kFirstFacts{0.0, 46.0, 96.0, 136.0};
constexpr std::array kOtherFacts{0.0, 46.0, 96.0};
constexpr std::array kTwoFacts{0.0, 96.0}; ///< That stand in a line alone.

constexpr double kFactGap = 4.0;
constexpr std::size_t kFactColumns = 4;
constexpr double kLogoHeight = 12.0; ///< At most, as is the width.
constexpr double kLogoWidth = 60.0;
constexpr double kLogoGap = 1.5;
constexpr double kCompanyGap = 2.0;
constexpr double kAfterHead = 3.0;
constexpr double kAfterFacts = 3.0;
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

/// Where score and grade begin and end.
struct ResultEdges
{
    double left;
    double scoreRight;
    double right;
};

void addSpots(StripWriter& writer,
              const ResultBlock& result,
              const ResultEdges& edges,
              double below)
{
    const auto spot = [&](const QRectF& area, StepKind kind) {
        SpotTarget target = result.about;
        target.place.kind = kind;
        writer.spot(area, target);
    };
    const auto& [left, scoreRight, right] = edges;
    if (scoreRight < right)
        spot({scoreRight, 0, right - scoreRight, below}, StepKind::FinalGrade);
    spot({left, 0, scoreRight - left, below},
         result.missing.isEmpty() ? StepKind::Score : StepKind::Missing);
    if (!result.rank.isEmpty())
        spot({left, below, right - left, lineHeight(TextRole::Body)}, StepKind::Rank);
}

void addResult(StripWriter& writer, const ResultBlock& result, double right)
{
    const bool hasGrade = !result.grade.label.isEmpty();
    addFigure(writer, right, result.grade);
    const double scoreRight = hasGrade ? right - kGradeWidth : right;
    Fact score = result.score;
    if (result.missing.isEmpty())
        score.label += QLatin1Char(' ') + result.outOf;
    addFigure(writer, scoreRight, score);
    const double below = lineHeight(TextRole::Caption) + lineHeight(TextRole::Figure);
    addSpots(writer, result, {right - kResultWidth, scoreRight, right}, below);
    writer.text(right, below, result.rank, {TextRole::Body, TextAlign::Right, Ink::Normal});
    if (!result.missing.isEmpty())
        writer.paragraph(right,
                         below,
                         kResultWidth,
                         result.missing,
                         {TextRole::Caption, TextAlign::Right, Ink::Normal});
}

void addTitle(StripWriter& writer, const ReportHead& document, double right)
{
    const double width = right - kResultWidth - kFactGap;
    double top = addLetterhead(writer, document.logo, document.company, width);
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

/// Which column of its line a fact stands in: the first line has one more.
std::size_t factColumn(std::size_t index)
{
    return index < kFirstFacts.size() ? index : (index - kFirstFacts.size()) % kOtherFacts.size();
}

/// Where the facts of the line begin that this one stands in.
std::span<const double> factColumns(std::size_t index, std::size_t count)
{
    if (index < kFirstFacts.size())
        return kFirstFacts;
    const std::size_t inLine = count - (index - factColumn(index));
    return inLine == kTwoFacts.size() ? std::span<const double>(kTwoFacts) : kOtherFacts;
}

double addFact(StripWriter& writer,
               double top,
               std::size_t index,
               const std::vector<Fact>& facts,
               double right)
{
    const Fact& fact = facts[index];
    const std::span<const double> columns = factColumns(index, facts.size());
    const std::size_t column = factColumn(index);
    const double x = columns[column];
    const double width = (column + 1 < columns.size() ? columns[column + 1] : right) - x - kFactGap;
    writer.text(x, top, fact.label, {TextRole::Caption, TextAlign::Left, Ink::Secondary});
    return lineHeight(TextRole::Caption)
        + writer.paragraph(x, top + lineHeight(TextRole::Caption), width, fact.value);
}

} // namespace

double addLetterhead(StripWriter& writer, const QImage& logo, const QString& company, double width)
{
    double top = 0;
    if (!logo.isNull()) {
        const QSizeF size =
            QSizeF(logo.size())
                .scaled(std::min(width, kLogoWidth), kLogoHeight, Qt::KeepAspectRatio);
        writer.add({ImageMark{QRectF(QPointF(0, 0), size), logo}});
        top = size.height() + kLogoGap;
    }
    top +=
        writer.paragraph(0, top, width, company, {TextRole::Body, TextAlign::Left, Ink::Secondary});
    return top + kCompanyGap;
}

void addFactColumns(StripWriter& writer, const std::vector<Fact>& facts, double right)
{
    const double width = right / kFactColumns;
    double top = writer.height();
    double used = 0;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const std::size_t column = i % kFactColumns;
        if (i > 0 && column == 0) {
            top += used + 1;
            used = 0;
        }
        const double x = static_cast<double>(column) * width;
        const double below = top + lineHeight(TextRole::Caption);
        // What stands after the last one is free.
        const double room = i + 1 == facts.size() ? right - x : width - kFactGap;
        writer.text(x, top, facts[i].label, {TextRole::Caption, TextAlign::Left, Ink::Secondary});
        used = std::max(
            used, lineHeight(TextRole::Caption) + writer.paragraph(x, below, room, facts[i].value));
    }
}

void addHead(Flow& flow, const ReportHead& document)
{
    StripWriter writer;
    addTitle(writer, document, flow.width);
    addResult(writer, document.result, flow.width);
    writer.growTo(writer.height() + kAfterHead / 2);
    writer.rule(writer.height(), 0, flow.width, Stroke::Strong, Ink::StrongLine);
    writer.growTo(writer.height() + kAfterHead / 2);
    double top = writer.height();
    double used = 0;
    for (std::size_t i = 0; i < document.facts.size(); ++i) {
        if (i > 0 && factColumn(i) == 0) {
            top += used + 1.5;
            used = 0;
        }
        used = std::max(used, addFact(writer, top, i, document.facts, flow.width));
    }
    writer.growTo(writer.height() + kAfterFacts);
    flow.strips.push_back(writer.take());
}

} // namespace plumbline
