// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/EvaluationReader.h"

#include "exchange/json/PersonReader.h"
#include "exchange/json/SchemeReader.h"

#include <QtCore/QSet>

namespace plumbline {

namespace {

void readPeriod(const JsonPlace& place, const Scheme& scheme, Period& period, FirstFault& fault)
{
    const QString text = place.text();
    if (!place.isText())
        return;
    const auto parsed = Period::parse(text);
    if (!parsed) {
        fault.refuse({ErrorCode::BadValue, place.value().pointer(), parsed.error().message});
        return;
    }
    period = *parsed;
    if (period.kind() != scheme.document().period) {
        place.refuse(ErrorCode::BadValue,
                     QT_TRANSLATE_NOOP("Messages", "“%1” is not as long as the scheme's periods."),
                     {text.left(40)});
    }
}

std::vector<PersonInput>
readPeople(const JsonPlace& place, const Scheme& scheme, const Period& period, FirstFault& fault)
{
    std::vector<PersonInput> people;
    if (place.isArray())
        people.reserve(static_cast<std::size_t>(place.value().size()));
    PersonReader reader(scheme, period, fault);
    QSet<QString> ids;
    place.eachItem([&](const JsonPlace& person) {
        if (!fault.isNone())
            return;
        people.push_back(reader.read(person));
        const QString& id = people.back().id.text();
        if (ids.contains(id)) {
            person.field("id").refuse(
                ErrorCode::DuplicateId,
                QT_TRANSLATE_NOOP("Messages", "The person “%1” stands there twice."),
                {id});
        }
        ids.insert(id);
    });
    return people;
}

} // namespace

Result<EvaluationDocument> readEvaluation(const QByteArray& json)
{
    const auto tree = JsonTree::parse(json);
    if (!tree)
        return failure(tree.error());
    FirstFault fault;
    const JsonPlace place(tree->root(), fault);
    place.object({"format", "period", "scheme", "people"});
    checkFormat(place, "plumbline-evaluation/1");
    const JsonPlace schemePlace = place.required("scheme");
    SchemeDocument document = readSchemeDocument(schemePlace);
    if (!fault.isNone())
        return failure(fault.error());
    auto scheme = Scheme::create(std::move(document));
    if (!scheme) {
        Error error = scheme.error();
        error.at.prepend(schemePlace.value().pointer());
        return failure(std::move(error));
    }
    Period period;
    readPeriod(place.required("period"), *scheme, period, fault);
    std::vector<PersonInput> people = readPeople(place.required("people"), *scheme, period, fault);
    if (!fault.isNone())
        return failure(fault.error());
    return EvaluationDocument{period, std::move(*scheme), std::move(people)};
}

} // namespace plumbline
