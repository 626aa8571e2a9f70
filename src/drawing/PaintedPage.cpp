// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/PaintedPage.h"

#include "drawing/PaperText.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

constexpr double kSameLine = 0.3;

double leftEnd(const TextMark& mark)
{
    return textLeft(mark);
}

bool isReadBefore(const TextMark* a, const TextMark* b)
{
    const auto rowA = std::lround(a->at.y() / kSameLine);
    const auto rowB = std::lround(b->at.y() / kSameLine);
    return rowA != rowB ? rowA < rowB : leftEnd(*a) < leftEnd(*b);
}

} // namespace

QString PaintedPage::text() const
{
    std::vector<const TextMark*> texts;
    for (const Mark& mark : marks)
        if (const auto* text = std::get_if<TextMark>(&mark))
            texts.push_back(text);
    std::stable_sort(texts.begin(), texts.end(), isReadBefore);
    QString all;
    const TextMark* before = nullptr;
    for (const TextMark* mark : texts) {
        if (before != nullptr) {
            const bool isSameLine =
                std::lround(before->at.y() / kSameLine) == std::lround(mark->at.y() / kSameLine);
            all += isSameLine ? QLatin1Char('\t') : QLatin1Char('\n');
        }
        all += mark->text;
        before = mark;
    }
    return all;
}

} // namespace plumbline
