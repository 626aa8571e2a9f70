// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/FrozenResult.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace plumbline {

namespace {

Rational numberAt(const QJsonObject& object, const QString& name)
{
    const Result<Rational> number = Rational::parse(object.value(name).toString());
    return number ? *number : Rational();
}

PersonScore scoreOf(const Scheme& scheme, const QJsonObject& person)
{
    PersonScore score;
    const QJsonObject nodes = person.value(QLatin1String("nodes")).toObject();
    for (std::size_t index = 0; index < scheme.nodes().size(); ++index) {
        const PreparedNode& node = scheme.nodes()[index];
        const QJsonObject kept = nodes.value(node.id()).toObject();
        const bool isLeftOut = kept.value(QLatin1String("excluded")).toBool();
        score.nodes.push_back({isLeftOut,
                               numberAt(kept, QStringLiteral("earned")),
                               numberAt(kept, QStringLiteral("rate"))});
    }
    for (const auto& id : person.value(QLatin1String("missing")).toArray())
        score.missing.push_back(scheme.nodeIndex(id.toString()));
    score.score = numberAt(person, QStringLiteral("score"));
    score.raw = score.score;
    return score;
}

} // namespace

Result<FrozenResult> readFrozen(const Access& access,
                                const Scheme& scheme,
                                const Period& period,
                                const StoredResult& stored)
{
    const QJsonDocument document = QJsonDocument::fromJson(stored.result);
    if (!document.isObject())
        return failure(
            ErrorCode::DamagedFile,
            stored.employee.text(),
            QT_TRANSLATE_NOOP("Messages", "What is kept of the result of %1 can't be read."),
            {stored.employee.text()});
    Result<PersonInput> input = access.results.readInput(scheme, period, stored.input);
    if (!input)
        return failure(input.error());
    FrozenResult frozen;
    frozen.figures.score = stored.score;
    frozen.figures.grade = stored.grade;
    const QJsonObject pay = document.object().value(QLatin1String("pay")).toObject();
    if (const QString total = pay.value(QLatin1String("total")).toString(); !total.isEmpty())
        frozen.figures.money = total;
    frozen.rank = stored.rank;
    frozen.rankOf = stored.rankOf;
    frozen.input = *std::move(input);
    frozen.score = scoreOf(scheme, document.object());
    return frozen;
}

} // namespace plumbline
