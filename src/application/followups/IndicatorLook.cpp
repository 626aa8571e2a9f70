// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/IndicatorLook.h"

#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/policy/Permit.h"
#include "application/ports/WayRepository.h"
#include "application/results/ExplainCycle.h"
#include "application/schemes/SchemeVersions.h"
#include "domain/schemes/PossibleFigures.h"

namespace plumbline {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// The kept result of a closed cycle, else what its values come to now.
Result<CurrentResult> lookedAt(const Access& access, Repositories& repositories, const Cycle& cycle)
{
    if (!cycle.isClosed())
        return currentResult(access, repositories, cycle);
    const auto kept = repositories.results().latest(cycle.key);
    if (!kept)
        return failure(kept.error());
    if (!*kept)
        return currentResult(access, repositories, cycle);
    return pinnedScheme(access, repositories, cycle).and_then([&](const Scheme& scheme) {
        return keptResult(access, scheme, cycle.key, **kept, Explain::No);
    });
}

IndicatorFigures countedOf(const CurrentResult& result, int index)
{
    const PreparedNode& node = result.scheme.node(index);
    const auto most = possibleRates(*node.source, result.scheme.document().rounding).max();
    IndicatorFigures figures;
    figures.node = node.id();
    std::vector<Rational> rates;
    for (const PersonResult& person : result.result.people) {
        const std::vector<int>& missing = person.score.missing;
        const bool isMissing = std::ranges::find(missing, index) != missing.end();
        const bool isExcluded = !isMissing && at(index) < person.score.nodes.size()
            && person.score.nodes[at(index)].isExcluded;
        if (isExcluded)
            continue;
        ++figures.people;
        figures.missing += isMissing ? 1 : 0;
        if (isMissing || at(index) >= person.score.nodes.size())
            continue;
        rates.push_back(person.score.nodes[at(index)].rate);
        figures.atCap += most && rates.back() >= *most ? 1 : 0;
    }
    figures.scored = static_cast<int>(rates.size());
    figures.rates = spreadOf(std::move(rates));
    return figures;
}

IndicatorFigures* figuresOf(std::vector<IndicatorFigures>& all, const QString& node)
{
    const auto found =
        std::ranges::find_if(all, [&](const IndicatorFigures& one) { return one.node == node; });
    return found == all.end() ? nullptr : &*found;
}

/// Values that a person typed where records come to another.
Result<>
countOverridden(Repositories& repositories, const CycleKey& key, std::vector<IndicatorFigures>& all)
{
    const auto measured = repositories.measures().measured(key);
    if (!measured)
        return failure(measured.error());
    const auto cells = repositories.values().cells(key);
    if (!cells)
        return failure(cells.error());
    QHash<std::pair<EmployeeId, CellKey>, QString> typed;
    for (const StoredCell& cell : *cells) {
        if (cell.origin == CellOrigin::Entered)
            typed.insert({cell.employee, cell.key}, cell.text);
    }
    for (const StoredMeasured& one : *measured) {
        const auto found = typed.constFind({one.employee, one.key});
        IndicatorFigures* figures = figuresOf(all, one.key.node);
        if (figures && found != typed.cend() && *found != one.text && !one.text.isEmpty())
            ++figures->overridden;
    }
    return {};
}

Result<>
addWords(Repositories& repositories, const CycleKey& key, std::vector<IndicatorFigures>& all)
{
    const auto opinions = repositories.followUps().opinions(key);
    if (!opinions)
        return failure(opinions.error());
    for (const StoredOpinion& opinion : *opinions) {
        if (IndicatorFigures* figures = figuresOf(all, opinion.node))
            figures->opinions.push_back(opinion);
    }
    const auto looks = repositories.followUps().looks(key.scheme);
    if (!looks)
        return failure(looks.error());
    for (const StoredLook& look : *looks) {
        IndicatorFigures* figures = look.cycle == key ? figuresOf(all, look.node) : nullptr;
        if (figures)
            figures->looks.push_back(look);
    }
    const auto steps = repositories.way().appraisalSteps(key);
    if (!steps)
        return failure(steps.error());
    for (const StoredAppraisalStep& one : *steps) {
        IndicatorFigures* figures =
            one.step.kind == AppraisalStepKind::Appealed ? figuresOf(all, one.step.node) : nullptr;
        figures ? void(++figures->appealed) : void();
    }
    return {};
}

/// Whether the cycle's scheme has the indicator.
Result<> checkIndicator(const Access& access,
                        Repositories& repositories,
                        const CycleKey& key,
                        const QString& node)
{
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    const Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    const int index = scheme->nodeIndex(node);
    if (index >= 0 && scheme->node(index).isIndicator())
        return {};
    return failure(ErrorCode::UnknownId,
                   node,
                   QT_TRANSLATE_NOOP("Messages", "The scheme of %1 has no indicator “%2”."),
                   {key.toString(), node});
}

Result<>
begin(const Access& access, Repositories& repositories, const CycleKey& key, const QString& node)
{
    if (auto permitted =
            permit(access, repositories, Permission::LookAtIndicators, {key, {}, node, {}});
        !permitted)
        return permitted;
    return checkIndicator(access, repositories, key, node);
}

Result<> decide(const Access& access, Repositories& repositories, StoredLook look)
{
    if (auto ready = begin(access, repositories, look.cycle, look.node); !ready)
        return ready;
    const auto looks = repositories.followUps().looks(look.cycle.scheme);
    if (!looks)
        return failure(looks.error());
    QString before;
    for (const StoredLook& one : *looks) {
        if (one.cycle == look.cycle && one.node == look.node)
            before = indicatorVerdictName(one.verdict);
    }
    look.by = access.session.user;
    look.at = access.clock.now();
    if (auto added = repositories.followUps().addLook(look); !added)
        return added;
    return audit(access,
                 repositories,
                 {QStringLiteral("indicator.looked-at"),
                  look.cycle.toString() + QLatin1Char('/') + look.node,
                  before,
                  indicatorVerdictName(look.verdict),
                  look.remark});
}

/// When the newest version of a scheme was activated; null: never by a step.
Result<QDateTime> lastActivated(Repositories& repositories, const SchemeId& scheme)
{
    return repositories.schemes().steps().map([&](const std::vector<SchemeStep>& steps) {
        QDateTime last;
        for (const SchemeStep& step : steps) {
            if (step.scheme == scheme && step.kind == SchemeStepKind::Activated)
                last = step.at;
        }
        return last;
    });
}

} // namespace

Result<std::vector<IndicatorFigures>> indicatorFigures(const Access& access, const CycleKey& key)
{
    Repositories& repositories = access.store.repositories();
    if (auto permitted =
            permit(access, repositories, Permission::LookAtIndicators, {key, {}, {}, {}});
        !permitted)
        return failure(permitted.error());
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    const Result<CurrentResult> result = lookedAt(access, repositories, *cycle);
    if (!result)
        return failure(result.error());
    std::vector<IndicatorFigures> all;
    for (const int index : result->scheme.indicators())
        all.push_back(countedOf(*result, index));
    if (auto counted = countOverridden(repositories, key, all); !counted)
        return failure(counted.error());
    return addWords(repositories, key, all).map([&all] { return std::move(all); });
}

Result<> decideIndicator(const Access& access,
                         const CycleKey& key,
                         const QString& node,
                         IndicatorVerdict verdict,
                         const QString& remark)
{
    if (verdict != IndicatorVerdict::Keep && remark.trimmed().isEmpty())
        return failure(
            ErrorCode::MissingField,
            QStringLiteral("remark"),
            QT_TRANSLATE_NOOP("Messages", "Say what is to be changed, or why it is dropped."));
    return inTransaction(access, [&](Repositories& repositories) {
        return decide(access, repositories, {key, node, verdict, remark, {}, {}});
    });
}

Result<> noteOpinion(const Access& access,
                     const CycleKey& key,
                     const QString& node,
                     OpinionOf of,
                     const QString& from,
                     const QString& text)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        if (auto ready = begin(access, repositories, key, node); !ready)
            return ready;
        if (text.trimmed().isEmpty())
            return failure(ErrorCode::MissingField,
                           QStringLiteral("text"),
                           QT_TRANSLATE_NOOP("Messages", "An opinion needs words."));
        const StoredOpinion opinion{
            key, node, of, from, text, access.session.user, access.clock.now()};
        if (auto added = repositories.followUps().addOpinion(opinion); !added)
            return added;
        return audit(access,
                     repositories,
                     {QStringLiteral("indicator.opinion"),
                      key.toString() + QLatin1Char('/') + node,
                      {},
                      text,
                      {}});
    });
}

Result<std::vector<StoredLook>> looksForDraft(const Access& access, const SchemeId& scheme)
{
    Repositories& repositories = access.store.repositories();
    if (auto permitted = permit(access, repositories, Permission::SeeSchemes, {{}, {}, {}, scheme});
        !permitted)
        return failure(permitted.error());
    const Result<QDateTime> since = lastActivated(repositories, scheme);
    if (!since)
        return failure(since.error());
    const auto looks = repositories.followUps().looks(scheme);
    if (!looks)
        return failure(looks.error());
    std::vector<StoredLook> open;
    for (const StoredLook& look : *looks) {
        std::erase_if(open, [&](const StoredLook& other) { return other.node == look.node; });
        const bool isAnswered = since->isValid() && look.at < *since;
        if (!isAnswered && look.verdict != IndicatorVerdict::Keep)
            open.push_back(look);
    }
    return open;
}

} // namespace plumbline
