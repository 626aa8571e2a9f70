// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/SettledResults.h"

#include "application/cycles/FindCycle.h"
#include "application/ports/WayRepository.h"
#include "application/schemes/SchemeVersions.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace plumbline {

namespace {

QStringList textsIn(const QJsonObject& object, QLatin1String name)
{
    QStringList texts;
    for (const QJsonValue& value : object.value(name).toArray())
        texts.append(value.toString());
    return texts;
}

/// What a rule pays or takes in all.
Rational paidBy(const Rule& rule)
{
    Rational sum;
    for (const Effect& effect : rule.then) {
        if (const auto* paid = std::get_if<PayEffect>(&effect.what))
            sum += paid->amount;
    }
    return sum;
}

void put(KeptMoney& money, const QString& what, const Rational& amount)
{
    if (!amount.isZero())
        money.due.insert_or_assign(what, amount);
}

/// Rules one by one; what rounding makes of their sum stands beside them.
Result<> putRewards(const Scheme& scheme, const QString& rewards, KeptMoney& money)
{
    Rational sum;
    for (const Rule& rule : scheme.document().rules) {
        if (!money.rules.contains(rule.id))
            continue;
        const Rational paid = paidBy(rule);
        put(money, QStringLiteral("rule:") + rule.id, paid);
        sum += paid;
        if (paid.sign() < 0)
            money.taken -= paid;
    }
    return Rational::parse(rewards).map(
        [&](const Rational& total) { put(money, QStringLiteral("rounding"), total - sum); });
}

Result<> putPay(const Scheme& scheme, const QJsonObject& pay, KeptMoney& money)
{
    const QJsonObject parts = pay.value(QLatin1String("parts")).toObject();
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const Result<Rational> amount = Rational::parse(part.value().toString());
        if (!amount)
            return failure(amount.error());
        put(money, QStringLiteral("part:") + part.key(), *amount);
    }
    money.lacksPart = !pay.value(QLatin1String("missing")).toArray().isEmpty();
    return putRewards(scheme, pay.value(QLatin1String("rewards")).toString(), money);
}

Result<std::map<QString, Decimal>> amountsIn(const QByteArray& input)
{
    std::map<QString, Decimal> amounts;
    const QJsonObject object = QJsonDocument::fromJson(input).object();
    const QJsonObject given = object.value(QLatin1String("amounts")).toObject();
    for (auto amount = given.begin(); amount != given.end(); ++amount) {
        const Result<Decimal> value = Decimal::parse(amount.value().toString());
        if (!value)
            return failure(value.error());
        amounts.emplace(amount.key(), *value);
    }
    return amounts;
}

Result<KeptMoney>
moneyOf(const Scheme& scheme, const Appraisal& appraisal, const StoredResult& kept)
{
    KeptMoney money;
    money.employee = appraisal.employee;
    money.name = appraisal.name;
    money.isComplete = kept.isComplete;
    const QJsonObject result = QJsonDocument::fromJson(kept.result).object();
    money.rules = textsIn(result, QLatin1String("rules"));
    money.actions = textsIn(result, QLatin1String("actions"));
    money.actions.removeDuplicates();
    auto amounts = amountsIn(kept.input);
    if (!amounts)
        return failure(amounts.error());
    money.amounts = *std::move(amounts);
    const QJsonValue pay = result.value(QLatin1String("pay"));
    if (!pay.isObject())
        return money;
    return putPay(scheme, pay.toObject(), money).map([&money] { return std::move(money); });
}

/// The revision of each person that was frozen last; nobody's where nothing was published.
Result<QHash<EmployeeId, int>> frozenRevisions(Repositories& repositories, const CycleKey& key)
{
    return repositories.way().appraisalSteps(key).map([](const auto& steps) {
        QHash<EmployeeId, int> frozen;
        for (const StoredAppraisalStep& one : steps) {
            if (one.step.revision > 0)
                frozen.insert(one.employee, one.step.revision);
        }
        return frozen;
    });
}

/// Published results; of a closed cycle in which nothing was, what was kept last.
Result<std::vector<StoredResult>> resultsFor(Repositories& repositories, SettledResults& settled)
{
    const CycleKey& key = settled.cycle.key;
    std::vector<StoredResult> results;
    const auto frozen = frozenRevisions(repositories, key);
    if (!frozen)
        return failure(frozen.error());
    for (auto one = frozen->begin(); one != frozen->end(); ++one) {
        const auto result = repositories.results().person(key, one.value(), one.key());
        if (!result)
            return failure(result.error());
        if (*result)
            results.push_back(**result);
        settled.revision = std::max(settled.revision, one.value());
    }
    if (!frozen->isEmpty() || !settled.cycle.isClosed())
        return results;
    const auto kept = repositories.results().latest(key);
    if (!kept)
        return failure(kept.error());
    if (!*kept)
        return results;
    settled.revision = (*kept)->revision;
    return (*kept)->people;
}

Result<> addPeople(Repositories& repositories, SettledResults& settled)
{
    const auto kept = resultsFor(repositories, settled);
    if (!kept)
        return failure(kept.error());
    const auto appraisals = repositories.cycles().appraisals(settled.cycle.key);
    if (!appraisals)
        return failure(appraisals.error());
    QHash<EmployeeId, const StoredResult*> results;
    for (const StoredResult& result : *kept)
        results.insert(result.employee, &result);
    for (const Appraisal& appraisal : *appraisals) {
        const StoredResult* result = results.value(appraisal.employee);
        if (!result)
            continue;
        Result<KeptMoney> money = moneyOf(settled.scheme, appraisal, *result);
        if (!money)
            return failure(money.error());
        settled.people.push_back(*std::move(money));
    }
    return {};
}

} // namespace

Result<SettledResults>
settledResults(const Access& access, Repositories& repositories, const CycleKey& key)
{
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    const Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    SettledResults settled{*cycle, *scheme, 0, {}};
    return addPeople(repositories, settled).map([&settled] { return std::move(settled); });
}

QStringList proposingRules(const Scheme& scheme, const QStringList& rules, Action action)
{
    QStringList proposing;
    for (const Rule& rule : scheme.document().rules) {
        const bool proposes = std::ranges::any_of(rule.then, [action](const Effect& effect) {
            const auto* found = std::get_if<ActionEffect>(&effect.what);
            return found && found->action == action;
        });
        if (proposes && rules.contains(rule.id))
            proposing.append(rule.id);
    }
    return proposing;
}

} // namespace plumbline
