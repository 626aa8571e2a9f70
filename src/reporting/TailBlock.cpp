// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/PaperTokens.h"
#include "reporting/Blocks.h"
#include "reporting/StripWriter.h"

namespace plumbline {

namespace {

constexpr double kRight = paper::kContentWidth;
constexpr double kColumnGap = 8.0;
constexpr double kWritingLine = 7.0;
constexpr int kWritingLines = 3;
constexpr double kSignatureRoom = 10.0;
constexpr double kDateShare = 0.38;

} // namespace

void addTail(Flow& flow, const ReportDocument& document)
{
    flow.strips.push_back(sectionTitle(document.commentsTitle));
    StripWriter writer;
    const auto count = static_cast<double>(document.comments.size());
    const double width = (kRight - kColumnGap * (count - 1)) / count;
    double x = 0;
    for (const QString& heading : document.comments) {
        writer.text(x, 0, heading, {TextRole::Caption, TextAlign::Left, Ink::Secondary});
        for (int line = 1; line <= kWritingLines; ++line)
            writer.rule(lineHeight(TextRole::Caption) + line * kWritingLine, x, x + width);
        x += width + kColumnGap;
    }
    flow.strips.push_back(writer.take());

    const auto signatures = static_cast<double>(document.signatures.size());
    const double signatureWidth = (kRight - kColumnGap * (signatures - 1)) / signatures;
    x = 0;
    for (const QString& who : document.signatures) {
        const double date = x + signatureWidth * (1 - kDateShare);
        writer.rule(kSignatureRoom, x, date - 2, Stroke::Hair, Ink::Normal);
        writer.rule(kSignatureRoom, date, x + signatureWidth, Stroke::Hair, Ink::Normal);
        const TextStyle caption{TextRole::Caption, TextAlign::Left, Ink::Secondary};
        writer.text(x, kSignatureRoom + 0.6, who, caption);
        writer.text(date, kSignatureRoom + 0.6, document.dateLabel, caption);
        x += signatureWidth + kColumnGap;
    }
    flow.foot = writer.take();
}

} // namespace plumbline
