// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/results/KeepResult.h"

#include "application/Transaction.h"
#include "application/schemes/SchemeVersions.h"
#include "application/segments/SegmentsIn.h"
#include "application/values/BuildInputs.h"
#include "application/values/SchemeHistory.h"
#include "application/way/WayGround.h"
#include "domain/rules/Trailing.h"

namespace plumbline {

namespace {

StoredResult storedPerson(const Access& access,
                          const Scheme& scheme,
                          const PersonInput& person,
                          const PersonResult& result)
{
    StoredResult stored;
    stored.employee = person.id;
    stored.isComplete = result.score.isComplete();
    stored.result = access.results.result(scheme, person, result);
    stored.input = access.results.input(scheme, person);
    if (!stored.isComplete)
        return stored;
    const RoundingPlan& rounding = scheme.document().rounding;
    stored.score = result.score.score.toFixed(rounding.score, rounding.mode);
    stored.rank = result.rank;
    stored.rankOf = result.rankOf;
    if (result.finalGrade)
        stored.grade =
            scheme.document().grades->list[static_cast<std::size_t>(*result.finalGrade)].grade;
    return stored;
}

bool saysTheSame(const ResultRevision& a, const ResultRevision& b)
{
    const auto isSame = [](const StoredResult& x, const StoredResult& y) {
        return x.employee == y.employee && x.result == y.result && x.input == y.input;
    };
    return a.teams == b.teams
        && std::equal(a.people.begin(), a.people.end(), b.people.begin(), b.people.end(), isSame);
}

} // namespace

Result<CurrentResult>
currentResult(const Access& access, Repositories& repositories, const Cycle& cycle)
{
    const Result<std::vector<Appraisal>> appraisals = appraisedIn(repositories, cycle.key);
    if (!appraisals)
        return failure(appraisals.error());
    const Result<std::vector<StoredCell>> cells = cellsOf(repositories, cycle.key, *appraisals);
    if (!cells)
        return failure(cells.error());
    return resultOf(access, repositories, cycle, *cells);
}

Result<CurrentResult> resultOf(const Access& access,
                               Repositories& repositories,
                               const Cycle& cycle,
                               const std::vector<StoredCell>& cells)
{
    const CycleKey& key = cycle.key;
    const Result<Scheme> scheme = pinnedScheme(access, repositories, cycle);
    if (!scheme)
        return failure(scheme.error());
    const Result<std::vector<Appraisal>> appraisals = appraisedIn(repositories, key);
    if (!appraisals)
        return failure(appraisals.error());
    Result<SchemeHistory> history;
    if (looksBack(scheme->document().rules))
        history = loadHistory(access, repositories, key, *appraisals, HistoryDepth::Values);
    if (!history)
        return failure(history.error());
    const CellIndex index(*scheme, key.period);
    const Result<std::vector<StoredDecision>> decisions = repositories.way().decisions(key);
    if (!decisions)
        return failure(decisions.error());
    const Result<QHash<EmployeeId, Segments>> segments = segmentsIn(access, repositories, cycle);
    if (!segments)
        return failure(segments.error());
    Result<std::vector<PersonInput>> people = buildInputs(
        *scheme, key.period, index, *appraisals, cells, history->entries, *decisions, *segments);
    if (!people)
        return failure(people.error());
    EvaluationResult result = evaluate(*scheme, key.period, *people);
    return CurrentResult{*scheme, *std::move(people), std::move(result)};
}

ResultRevision asRevision(const Access& access, const CurrentResult& current)
{
    ResultRevision revision;
    revision.madeAt = access.clock.now();
    revision.madeBy = access.session.user;
    revision.teams = access.results.teams(current.scheme, current.result);
    for (std::size_t row = 0; row < current.people.size(); ++row)
        revision.people.push_back(
            storedPerson(access, current.scheme, current.people[row], current.result.people[row]));
    return revision;
}

Result<ResultRevision> keepRevision(const Access& access,
                                    Repositories& repositories,
                                    const CycleKey& key,
                                    ResultRevision revision)
{
    Result<std::optional<ResultRevision>> latest = repositories.results().latest(key);
    if (!latest)
        return failure(latest.error());
    if (*latest && saysTheSame(**latest, revision))
        return **std::move(latest);
    const Result<int> number = repositories.results().add(key, revision);
    if (!number)
        return failure(number.error());
    revision.revision = *number;
    const AuditFacts facts{QStringLiteral("cycle.scored"),
                           key.toString(),
                           *latest ? QString::number((*latest)->revision) : QString(),
                           QString::number(*number),
                           {}};
    return audit(access, repositories, facts).map([&] { return revision; });
}

QByteArray resultDocument(const CycleKey& key, const ResultRevision& revision)
{
    QByteArray document = R"({"format":"plumbline-result/1","scheme":")";
    document += key.scheme.text().toUtf8() + R"(","period":")" + key.period.toString().toUtf8();
    document += R"(","people":[)";
    bool isFirst = true;
    for (const StoredResult& person : revision.people) {
        if (!std::exchange(isFirst, false))
            document += ',';
        document += person.result;
    }
    document += R"(],"teams":)" + revision.teams + "}";
    return document;
}

} // namespace plumbline
