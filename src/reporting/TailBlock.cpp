// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/Blocks.h"
#include "reporting/PageFrame.h"
#include "reporting/StripWriter.h"

namespace plumbline {

namespace {

constexpr double kWritingLine = 6.0;
constexpr int kWritingLines = 3;
constexpr double kSignatureRoom = 10.0;
constexpr double kDateShare = 0.38;

} // namespace

void addTail(Flow& flow, const ReportDocument& document)
{
    flow.strips.push_back(sectionTitle(document.commentsTitle));
    StripWriter writer;
    const auto count = static_cast<double>(document.comments.size());
    const double width = (flow.width - kColumnGap * (count - 1)) / count;
    double x = 0;
    for (const QString& heading : document.comments) {
        writer.text(x, 0, heading, {TextRole::Caption, TextAlign::Left, Ink::Secondary});
        for (int line = 1; line <= kWritingLines; ++line)
            writer.rule(lineHeight(TextRole::Caption) + line * kWritingLine, x, x + width);
        x += width + kColumnGap;
    }
    flow.strips.push_back(writer.take());
    addSignatures(flow, document.signatures, document.dateLabel);
}

PageFrame frameOf(const FramedDocument& document)
{
    return {document.runningHead,
            document.draftMark,
            document.made,
            document.check,
            document.pageOf,
            document.trail,
            document.code};
}

void addSignatures(Flow& flow, const QStringList& titles, const QString& dateLabel)
{
    if (titles.isEmpty())
        return;
    StripWriter writer;
    constexpr TextStyle kCaption{TextRole::Caption, TextAlign::Left, Ink::Secondary};
    const auto count = static_cast<double>(titles.size());
    const double room = flow.width - kCheckMarkRoom;
    const double width = (room - kColumnGap * (count - 1)) / count;
    double x = 0;
    for (const QString& who : titles) {
        const double date = x + width * (1 - kDateShare);
        writer.rule(kSignatureRoom, x, date - 2, Stroke::Hair, Ink::Normal);
        writer.rule(kSignatureRoom, date, x + width, Stroke::Hair, Ink::Normal);
        writer.paragraph(x, kSignatureRoom + 0.6, date - 2 - x, who, kCaption);
        writer.text(date, kSignatureRoom + 0.6, dateLabel, kCaption);
        x += width + kColumnGap;
    }
    flow.foot = writer.take();
}

} // namespace plumbline
