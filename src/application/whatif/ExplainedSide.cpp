// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/whatif/ExplainedSide.h"

#include "application/explanation/ExplainPerson.h"

namespace plumbline {

Explained
explainedSide(const WhatIf& whatIf, std::size_t cycle, std::size_t person, WhatIfSide side)
{
    const WhatIfCycle& of = whatIf.cycles[cycle];
    const Appraisal& appraisal = of.people[person].appraisal;
    QString team;
    for (const Team& one : of.teams) {
        if (appraisal.team == one.id)
            team = one.name;
    }
    const bool isDraft = side == WhatIfSide::Draft;
    const PersonScore& score = isDraft
        ? of.after.people[static_cast<std::size_t>(of.draftRows[person])].score
        : of.before.people[person].score;
    const ExplainText version = isDraft
        ? ExplainText{QT_TRANSLATE_NOOP("Explanation", "Draft: what if"), {}}
        : ExplainText{"%1", {LocalizedText(QString::number(of.cycle.schemeVersion))}};
    Explained explained = explainPerson({appraisal,
                                         of.cycle,
                                         isDraft ? whatIf.draft : of.scheme,
                                         version,
                                         LocalizedText(appraisal.position.text()),
                                         team},
                                        score,
                                        explanation(whatIf, cycle, person, side));
    std::vector<Appraisal> people;
    for (const WhatIfPerson& one : of.people)
        people.push_back(one.appraisal);
    nameColleagues(people, explained);
    return explained;
}

} // namespace plumbline
