// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Evaluate.h"

#include "domain/pay/Slip.h"

namespace plumbline {

namespace {

std::map<TeamId, TeamResult> teamResults(const Scheme& scheme,
                                         std::span<const PersonInput> people,
                                         const std::vector<PersonResult>& results)
{
    std::map<TeamId, TeamResult> teams;
    std::map<TeamId, Rational> sums;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (!people[i].team)
            continue;
        TeamResult& team = teams[*people[i].team];
        ++team.people;
        if (!results[i].score.isComplete())
            continue;
        ++team.complete;
        sums[*people[i].team] += results[i].score.score;
    }
    const RoundingPlan& rounding = scheme.document().rounding;
    for (auto& [id, team] : teams) {
        if (team.complete > 0)
            team.mean = (sums[id] / Rational(team.complete)).rounded(rounding.score, rounding.mode);
    }
    return teams;
}

void applyRules(const RuleGround& ground, std::vector<PersonResult>& results)
{
    Judge judge(ground);
    for (std::size_t i = 0; i < results.size(); ++i) {
        PersonResult& result = results[i];
        if (!result.score.isComplete())
            continue;
        Step* explanation = result.explanation ? &*result.explanation : nullptr;
        const Effects effects = judge.judge(i, result);
        result.finalGrade = gradeAfter(ground.scheme, result.grade, effects, explanation);
        result.slip = slipFor(ground.scheme, ground.people[i], result, effects, explanation);
    }
}

Step personStep(const PersonInput& person)
{
    Step step;
    step.kind = StepKind::Person;
    step.subject = person.id.text();
    step.label = {QT_TRANSLATE_NOOP("Explanation", "Result of %1"),
                  {LocalizedText(person.name.isEmpty() ? person.id.text() : person.name)}};
    return step;
}

PersonResult scored(const Scheme& scheme, const PersonInput& person, Explain explain)
{
    PersonResult result;
    if (explain == Explain::No) {
        result.score = scorePerson(scheme, person);
        return result;
    }
    result.explanation = personStep(person);
    result.score = scorePerson(scheme, person, &*result.explanation);
    if (!result.score.isComplete()) {
        result.explanation->words = {
            QT_TRANSLATE_NOOP("Explanation", "Something is missing: there is no score."), {}};
        return result;
    }
    StepInput score;
    score.name = QStringLiteral("score");
    score.value = result.score.score.toString();
    score.label = {QT_TRANSLATE_NOOP("Explanation", "Published score"), {}};
    result.explanation->inputs.push_back(score);
    result.explanation->formula = score.name;
    result.explanation->result = score.value;
    return result;
}

} // namespace

EvaluationResult evaluate(const Scheme& scheme,
                          const Period& period,
                          std::span<const PersonInput> people,
                          Explain explain)
{
    EvaluationResult evaluation;
    evaluation.people.reserve(people.size());
    for (const PersonInput& person : people)
        evaluation.people.push_back(scored(scheme, person, explain));
    const PeopleGroups groups(people);
    rankAndGrade(scheme, groups, evaluation.people);
    applyRules({scheme, period, people, evaluation.people, groups}, evaluation.people);
    evaluation.teams = teamResults(scheme, people, evaluation.people);
    return evaluation;
}

} // namespace plumbline
