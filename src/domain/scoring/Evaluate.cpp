// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Evaluate.h"

#include "domain/pay/Slip.h"
#include "domain/scoring/Decide.h"
#include "domain/scoring/Redecide.h"

#include <algorithm>
#include <numeric>

namespace plumbline {

namespace {

std::map<TeamId, TeamResult> teamResults(const Scheme& scheme,
                                         std::span<const PersonInput> people,
                                         const std::vector<PersonResult>& results)
{
    std::map<TeamId, TeamResult> teams;
    std::map<TeamId, Rational> sums;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (!people[i].team || results[i].score.movesOn)
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

void applyRules(const RuleGround& ground, Judge& judge, std::size_t person, PersonResult& result)
{
    if (!result.score.isComplete())
        return;
    Step* explanation = result.explanation ? &*result.explanation : nullptr;
    const Effects effects = result.score.movesOn ? Effects() : judge.judge(person, result);
    result.finalGrade = gradeAfter(ground.scheme, result.grade, effects, explanation);
    decideFinalGrade(ground.scheme, ground.people[person], result);
    result.slip = slipFor(ground.scheme, ground.people[person], result, effects, explanation);
}

void decideAll(const Scheme& scheme,
               std::span<const PersonInput> people,
               std::vector<PersonResult>& results)
{
    for (std::size_t i = 0; i < people.size(); ++i)
        decide(scheme, people[i], results[i]);
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
    result.explanation->words = {
        QT_TRANSLATE_NOOP("Explanation", "The score, and below how it came about."), {}};
    result.explanation->inputs.push_back(score);
    result.explanation->formula = score.name;
    result.explanation->result = score.value;
    return result;
}

/// Whether a rule compares people with colleagues by what decisions change.
bool looksAtDecided(const Rule& rule)
{
    return std::ranges::any_of(rule.when, [](const Condition& condition) {
        const MetricKind kind = condition.metric.kind;
        return (kind == MetricKind::Score || kind == MetricKind::Grade)
            && std::holds_alternative<PeersOperand>(condition.than);
    });
}

/// A person's result before the rules, with what was decided.
void decideAgain(const Scheme& scheme, const PersonInput& person, PersonResult& result)
{
    PersonResult fresh;
    fresh.score = scorePerson(scheme, person);
    fresh.rank = result.rank;
    fresh.rankOf = result.rankOf;
    // A grade that had been set stays set: decisions are only added.
    fresh.grade = result.grade;
    decide(scheme, person, fresh);
    result = std::move(fresh);
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
    decideAll(scheme, people, evaluation.people);
    const RuleGround ground{scheme, period, people, evaluation.people, groups};
    Judge judge(ground);
    for (std::size_t i = 0; i < evaluation.people.size(); ++i)
        applyRules(ground, judge, i, evaluation.people[i]);
    evaluation.teams = teamResults(scheme, people, evaluation.people);
    return evaluation;
}

std::vector<std::size_t> redecide(const Redeciding& work, EvaluationResult& result)
{
    for (const std::size_t person : work.touched)
        decideAgain(work.scheme, work.people[person], result.people[person]);
    std::vector<std::size_t> judged(work.touched.begin(), work.touched.end());
    if (std::ranges::any_of(work.scheme.document().rules, &looksAtDecided)) {
        judged.resize(work.people.size());
        std::iota(judged.begin(), judged.end(), std::size_t{0});
    }
    const RuleGround ground{work.scheme, work.period, work.people, result.people, work.groups};
    Judge judge(ground);
    for (const std::size_t person : judged) {
        PersonResult& one = result.people[person];
        one.rules.clear();
        one.unjudged.clear();
        one.actions.clear();
        applyRules(ground, judge, person, one);
    }
    result.teams = teamResults(work.scheme, work.people, result.people);
    return judged;
}

PersonResult explainPerson(const Scheme& scheme,
                           const Period& period,
                           std::span<const PersonInput> people,
                           std::span<const PersonScore> scores,
                           std::size_t person)
{
    std::vector<PersonResult> results(people.size());
    for (std::size_t i = 0; i < people.size(); ++i)
        results[i].score = scores[i];
    results[person] = scored(scheme, people[person], Explain::Yes);
    const PeopleGroups groups(people);
    rankAndGrade(scheme, groups, results);
    decideAll(scheme, people, results);
    const RuleGround ground{scheme, period, people, results, groups};
    Judge judge(ground);
    applyRules(ground, judge, person, results[person]);
    return results[person];
}

} // namespace plumbline
