// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/Trailing.h"

#include "domain/rules/Statistics.h"

#include <algorithm>

namespace plumbline {

namespace {

struct Held
{
    Period period;
    Rational figure;
};

/// The latest first.
std::vector<Held> heldEntries(const MetricReader& metric, const std::vector<HistoryEntry>& history)
{
    std::vector<Held> held;
    for (const HistoryEntry& entry : history) {
        if (const auto figure = metric.inHistory(entry))
            held.push_back({entry.period, *figure});
    }
    std::sort(
        held.begin(), held.end(), [](const Held& a, const Held& b) { return a.period > b.period; });
    return held;
}

} // namespace

std::optional<ComparedWith> trailingStatistic(const TrailingOperand& operand,
                                              const MetricReader& metric,
                                              const Period& period,
                                              const std::vector<HistoryEntry>& history,
                                              StepNote& note)
{
    std::vector<Held> held = heldEntries(metric, history);
    const auto count = static_cast<std::size_t>(operand.count);
    if (held.size() < count)
        return std::nullopt;
    held.resize(count);
    if (operand.gaps == Gaps::Refused && held.back().period != period.plus(-operand.count))
        return std::nullopt;
    std::vector<Rational> figures;
    QStringList names;
    for (const Held& each : held) {
        names.append(variable("earlier", figures.size()));
        note.input(names.last(),
                   each.figure,
                   QT_TRANSLATE_NOOP("Explanation", "In %1"),
                   {LocalizedText(each.period.toString())});
        figures.push_back(each.figure);
    }
    return ComparedWith{statisticOf(operand.statistic, figures),
                        QStringLiteral("%1(%2)").arg(statisticName(operand.statistic),
                                                     names.join(QStringLiteral(", ")))};
}

bool looksBack(const std::vector<Rule>& rules)
{
    const auto comparesBack = [](const Condition& condition) {
        return std::holds_alternative<TrailingOperand>(condition.than);
    };
    return std::ranges::any_of(
        rules, [&](const Rule& rule) { return std::ranges::any_of(rule.when, comparesBack); });
}

} // namespace plumbline
