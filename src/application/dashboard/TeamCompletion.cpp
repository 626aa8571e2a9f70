// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/TeamCompletion.h"

#include <algorithm>

namespace plumbline {

std::vector<TeamCompletion> completionByTeam(const ScoreSheet& sheet, const std::vector<int>& rows)
{
    std::vector<TeamCompletion> teams;
    QHash<QString, std::size_t> places;
    for (const int row : rows) {
        const auto& team = sheet.appraisal(row).team;
        const QString id = team ? team->text() : QString();
        auto place = places.constFind(id);
        if (place == places.cend()) {
            place = places.insert(id, teams.size());
            teams.push_back({team, {}, 0, 0, std::nullopt});
        }
        TeamCompletion& own = teams[*place];
        const PersonScore& score = sheet.score(row);
        own.rows.push_back(row);
        own.complete += score.takesPart() ? 1 : 0;
        own.missing += static_cast<int>(score.missing.size());
        if (!own.firstOpen && !score.missing.empty())
            own.firstOpen = row;
    }
    std::ranges::stable_sort(teams, [](const TeamCompletion& a, const TeamCompletion& b) {
        return std::pair(a.open(), a.missing) > std::pair(b.open(), b.missing);
    });
    return teams;
}

} // namespace plumbline
