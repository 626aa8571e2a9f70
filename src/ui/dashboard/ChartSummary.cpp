// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ChartSummary.h"

#include "application/text/Typeset.h"

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

QString figureAt(const Line& line, std::size_t index)
{
    const int place = static_cast<int>(index);
    return line.figures.value(place, line.tips.value(place));
}

} // namespace

QString ChartSummary::names(const std::vector<const Bar*>& bars)
{
    QStringList names;
    for (const Bar* bar : bars)
        names.append(bar->name);
    return names.join(tr(", ", "between names"));
}

QString ChartSummary::ends(const BarPicture& picture)
{
    const auto [low, high] =
        std::minmax_element(picture.bars.begin(),
                            picture.bars.end(),
                            [](const Bar& a, const Bar& b) { return a.length < b.length; });
    if (picture.bars.size() == 1)
        return tr("%1: %2.", "name, figure").arg(high->name, high->figure);
    if (low->length == high->length)
        return tr("All have %1.").arg(high->figure);
    std::vector<const Bar*> highest;
    std::vector<const Bar*> lowest;
    for (const Bar& bar : picture.bars) {
        if (bar.length == high->length)
            highest.push_back(&bar);
        if (bar.length == low->length)
            lowest.push_back(&bar);
    }
    return together({tr("Highest: %1 with %2.").arg(names(highest), high->figure),
                     tr("Lowest: %1 with %2.").arg(names(lowest), low->figure)});
}

QString ChartSummary::guides(const BarPicture& picture)
{
    if (picture.guideName.isEmpty())
        return {};
    std::vector<const Bar*> above;
    for (const Bar& bar : picture.bars) {
        if (bar.guide && bar.length > *bar.guide)
            above.push_back(&bar);
    }
    return above.empty() ? tr("%1: nothing is above it.").arg(picture.guideName)
                         : tr("%1: above it %2.").arg(picture.guideName, names(above));
}

QString ChartSummary::others(const BarPicture& picture)
{
    if (picture.otherName.isEmpty())
        return {};
    const Bar* most = nullptr;
    const auto gap = [](const Bar& bar) { return std::abs(bar.length - *bar.other); };
    for (const Bar& bar : picture.bars) {
        if (bar.other && (most == nullptr || gap(bar) > gap(*most)))
            most = &bar;
    }
    if (most == nullptr)
        return tr("Nothing to compare with in %1.").arg(picture.otherName);
    const QString sentence = gap(*most) == 0
        ? tr("The same as %1.").arg(picture.otherName)
        : tr("Against %1, %2 differs most: %3 against %4.")
              .arg(picture.otherName, most->name, most->figure, most->otherFigure);
    return picture.isOtherSmall
        ? together({sentence, tr("%1 is a small sample.").arg(picture.otherName)})
        : sentence;
}

QString ChartSummary::bars(const BarPicture& picture)
{
    if (picture.bars.empty())
        return picture.nothing;
    return together({tr("Bar chart, %n bars.", nullptr, static_cast<int>(picture.bars.size())),
                     ends(picture),
                     guides(picture),
                     others(picture),
                     picture.isSmallSample ? tr("Small sample.") : QString()});
}

QString ChartSummary::line(const LinePicture& picture, const Line& line)
{
    std::vector<std::size_t> there;
    int small = 0;
    for (std::size_t index = 0; index < line.values.size(); ++index) {
        if (!line.values[index])
            continue;
        there.push_back(index);
        small += index < line.isSmall.size() && line.isSmall[index] ? 1 : 0;
    }
    const QString who = line.title.isEmpty() ? line.name : line.title;
    if (there.empty())
        return tr("%1: no result.").arg(who);
    const auto period = [&](std::size_t index) {
        return picture.periods.value(static_cast<int>(index));
    };
    const std::size_t first = there.front();
    const std::size_t last = there.back();
    if (there.size() == 1)
        return tr("%1: %2 in %3.", "who, figure, period")
            .arg(who, figureAt(line, last), period(last));
    const auto [low, high] =
        std::minmax_element(there.begin(), there.end(), [&](std::size_t a, std::size_t b) {
            return *line.values[a] < *line.values[b];
        });
    const int missing = static_cast<int>(picture.periods.size()) - static_cast<int>(there.size());
    return together(
        {tr("%1: from %2 in %3 to %4 in %5.", "who, figure, period, figure, period")
             .arg(who, figureAt(line, first), period(first), figureAt(line, last), period(last)),
         line.change.isEmpty() ? QString() : tr("%1.", "a change as a sentence").arg(line.change),
         tr("Highest: %1 in %2.").arg(figureAt(line, *high), period(*high)),
         tr("Lowest: %1 in %2.").arg(figureAt(line, *low), period(*low)),
         missing > 0 ? tr("%n periods without a result.", nullptr, missing) : QString(),
         small > 0 ? tr("%n periods with a small sample.", nullptr, small) : QString()});
}

QString ChartSummary::lines(const LinePicture& picture)
{
    const bool isEmpty = std::all_of(picture.lines.begin(), picture.lines.end(), [](auto& line) {
        return std::none_of(
            line.values.begin(), line.values.end(), [](auto& one) { return one.has_value(); });
    });
    if (isEmpty)
        return picture.nothing;
    QStringList sentences{
        tr("Line chart over %n periods.", nullptr, static_cast<int>(picture.periods.size()))};
    for (const Line& one : picture.lines)
        sentences.append(line(picture, one));
    return together(sentences);
}

QString ChartSummary::spreads(const SpreadPicture& picture)
{
    std::vector<const SpreadRow*> rows;
    QStringList small;
    for (const SpreadRow& row : picture.rows) {
        if (row.mean)
            rows.push_back(&row);
        if (row.mean && row.isSmall)
            small.append(row.name);
    }
    if (rows.empty())
        return picture.nothing;
    const auto [low, high] = std::minmax_element(
        rows.begin(), rows.end(), [](auto* a, auto* b) { return *a->mean < *b->mean; });
    const QString few = small.isEmpty()
        ? QString()
        : tr("%1 is a small sample.").arg(small.join(tr(", ", "between names")));
    if (rows.size() == 1)
        return together({tr("%1: %2.", "name, figure").arg((*high)->name, (*high)->figure), few});
    return together({tr("Highest: %1 with %2.").arg((*high)->name, (*high)->figure),
                     tr("Lowest: %1 with %2.").arg((*low)->name, (*low)->figure),
                     few});
}

} // namespace plumbline
