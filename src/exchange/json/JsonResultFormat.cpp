// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonResultFormat.h"

#include "exchange/json/PersonReader.h"
#include "exchange/json/PersonWriter.h"
#include "exchange/json/ResultWriter.h"

namespace plumbline {

QByteArray JsonResultFormat::input(const Scheme& scheme, const PersonInput& person) const
{
    JsonWriter out;
    writePersonInput(scheme, person, out);
    return out.take();
}

Result<PersonInput> JsonResultFormat::readInput(const Scheme& scheme,
                                                const Period& period,
                                                const QByteArray& json) const
{
    const auto tree = JsonTree::parse(json);
    if (!tree)
        return failure(tree.error());
    FirstFault fault;
    PersonInput person = PersonReader(scheme, period, fault).read(JsonPlace(tree->root(), fault));
    if (!fault.isNone())
        return failure(fault.error());
    return person;
}

QByteArray JsonResultFormat::result(const Scheme& scheme,
                                    const PersonInput& person,
                                    const PersonResult& result) const
{
    JsonWriter out;
    ResultWriter(scheme, out).person(person, result);
    return out.take();
}

QByteArray JsonResultFormat::teams(const Scheme& scheme, const EvaluationResult& result) const
{
    JsonWriter out;
    ResultWriter(scheme, out).teams(result);
    return out.take();
}

} // namespace plumbline
