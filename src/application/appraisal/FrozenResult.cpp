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
    for (const auto& id : person.value(QLatin1String("missing")).toArray()) {
        if (const int node = scheme.nodeIndex(id.toString()); node >= 0)
            score.missing.push_back(node);
    }
    score.score = numberAt(person, QStringLiteral("score"));
    score.raw = score.score;
    score.own = score.score;
    return score;
}

/// Segments that have no score are in `missing` by the name of their part.
void putSegments(const QJsonObject& person, FrozenResult& frozen)
{
    if (!frozen.input.segments)
        return;
    const Segments& segments = *frozen.input.segments;
    frozen.score.movesOn = segments.movesOn();
    const QJsonArray kept = person.value(QLatin1String("segments")).toArray();
    frozen.score.own =
        numberAt(kept.at(static_cast<int>(segments.own)).toObject(), QStringLiteral("score"));
    const QJsonArray missing = person.value(QLatin1String("missing")).toArray();
    for (std::size_t i = 0; i < segments.list.size(); ++i) {
        if (missing.contains(segments.list[i].part))
            frozen.score.missingSegments.push_back(static_cast<int>(i));
    }
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
    putSegments(document.object(), frozen);
    return frozen;
}

} // namespace plumbline
