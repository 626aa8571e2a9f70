// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/HeatGroups.h"

#include "application/dashboard/ExactSum.h"

namespace plumbline {

namespace {

void addMeans(const Board& board, HeatGroup& group)
{
    ExactSum scores;
    std::vector<ExactSum> rates(board.team.indicators.size());
    for (const int row : group.rows) {
        const auto& score = board.figures->person(row).score;
        if (!score)
            continue;
        scores.add(*score);
        for (std::size_t index = 0; index < rates.size(); ++index) {
            const auto& rate = board.figures->person(row).rates[index];
            if (rate)
                rates[index].add(*rate);
        }
    }
    group.score = scores.tally().mean();
    for (const ExactSum& sum : rates)
        group.rates.push_back(sum.tally().mean());
}

} // namespace

std::vector<HeatGroup> heatGroups(const Board& board, const std::vector<int>& rows)
{
    std::vector<HeatGroup> groups;
    QHash<QString, std::size_t> places;
    for (const int row : rows) {
        const auto& team = board.sheet->appraisal(row).team;
        const QString id = team ? team->text() : QString();
        auto place = places.constFind(id);
        if (place == places.cend()) {
            place = places.insert(id, groups.size());
            groups.push_back({team, {}, std::nullopt, {}});
        }
        groups[*place].rows.push_back(row);
    }
    for (HeatGroup& group : groups)
        addMeans(board, group);
    return groups;
}

} // namespace plumbline
