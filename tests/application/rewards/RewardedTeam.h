// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/SheetBuilder.h"

namespace plumbline::testing {

/// csat 60 and reports 40 of the hundred; A from 90, B from 75, C. An A is praised with 200; two
/// late reports cost 30 % of the bonus; a fall below the mean of two periods costs a grade; more
/// than colleagues' mean of csat brings 50. Half of the wage and the bonus by score are paid.
inline QByteArray aRewardingScheme()
{
    return R"({"format":"plumbline-scheme/1","id":"desk-quarterly","period":"quarter",
"positions":["customer-service"],
"root":{"children":[
 {"id":"csat","name":{"en":"Satisfaction"},"weight":"60","grading":{"method":"points"}},
 {"id":"reports","name":{"en":"Reports"},"weight":"40","missing":"full",
  "grading":{"method":"deduction","items":[{"id":"late","each":"5"}]}}]},
"grades":{"bands":[{"grade":"A","from":"90"},{"grade":"B","from":"75"},{"grade":"C"}]},
"rules":[
 {"id":"praise","name":{"en":"Praise"},"when":[{"metric":"grade","op":"in","than":{"grades":["A"]}}],
  "then":[{"do":"pay","amount":"200"},{"do":"action","action":"commend"}]},
 {"id":"late","name":{"en":"Late reports"},
  "when":[{"metric":"count:reports.late","op":">=","than":{"number":"2"}}],
  "then":[{"do":"bonus-percent","percent":"-30"},{"do":"action","action":"remind"}]},
 {"id":"fall","name":{"en":"A fall"},
  "when":[{"metric":"score","op":"<","than":{"trailing":2,"stat":"mean"}}],
  "then":[{"do":"grade-shift","by":-1},{"do":"action","action":"training"}]},
 {"id":"above","name":{"en":"Above the others"},
  "when":[{"metric":"value:csat","op":">","than":{"peers":"mean"}}],
  "then":[{"do":"pay","amount":"50"}]}],
"pay":{"parts":[{"id":"base","name":{"en":"Base"},"of":"wage","share":"50"},
 {"id":"merit","name":{"en":"Merit"},"of":"bonus-base","times":"score-rate","bonus":true}]}})";
}

/// One person's values; nothing where a text is empty.
struct RewardedPerson
{
    const char* id;
    const char* team;
    const char* csat;
    const char* late;
    const char* wage;
    const char* bonusBase;
    std::vector<int> earlier; ///< Scores of the quarters before, the last one last.
};

/// E1 97 A; E2 70 C, without a bonus base; E3 82 B, who fell; E4 incomplete.
inline SheetData aRewardedTeam()
{
    SheetData data = SheetBuilder(aRewardingScheme()).people(0).data();
    data.teams = {aTeam(QStringLiteral("north")), aTeam(QStringLiteral("south"))};
    const std::vector<RewardedPerson> people{{"E1", "north", "95", "0", "6000", "1000", {90, 92}},
                                             {"E2", "north", "60", "3", "5000", "", {}},
                                             {"E3", "south", "70", "", "4000", "1000", {90, 88}},
                                             {"E4", "south", "", "1", "3000", "1000", {}}};
    for (const RewardedPerson& person : people) {
        const EmployeeId id{QLatin1String(person.id)};
        const auto put = [&](const CellKey& key, const char* text) {
            if (*text != '\0')
                data.cells.push_back({id, key, QLatin1String(text), {}, {}, {}});
        };
        data.appraisals.push_back({id,
                                   QLatin1String(person.id),
                                   PositionId(QStringLiteral("customer-service")),
                                   TeamId(QLatin1String(person.team))});
        put(valueOf(QStringLiteral("csat")), person.csat);
        put(valueOf(QStringLiteral("reports"), QStringLiteral("late")), person.late);
        put({CellKind::Amount, QStringLiteral("wage"), {}}, person.wage);
        put({CellKind::Amount, QStringLiteral("bonus-base"), {}}, person.bonusBase);
        int back = -static_cast<int>(person.earlier.size());
        for (const int score : person.earlier)
            data.history[id].push_back({aQuarter().plus(back++), Rational(score), {}});
    }
    return data;
}

} // namespace plumbline::testing
