// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonPackageFormat.h"

#include "exchange/json/JsonWriter.h"
#include "exchange/json/PackageReader.h"

namespace plumbline {

namespace {

QString asText(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QString asText(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

void fieldIfAny(JsonWriter& out, std::string_view name, const QString& value)
{
    if (!value.isEmpty())
        out.field(name, value);
}

void writeCells(JsonWriter& out, const std::vector<PackageCell>& cells)
{
    if (cells.empty())
        return;
    out.key("cells").beginArray();
    for (const PackageCell& cell : cells) {
        out.lineBreak();
        out.beginObject();
        out.field("person", cell.employee.text());
        out.key("kind").text(
            std::string_view(kCellKindNames[static_cast<std::size_t>(cell.key.kind)]));
        out.field("node", cell.key.node);
        fieldIfAny(out, "part", cell.key.part);
        fieldIfAny(out, "value", cell.text);
        fieldIfAny(out, "reason", cell.reason);
        out.endObject();
    }
    out.endArray();
}

template<typename T>
Result<T> readAll(const QByteArray& json, T (*read)(const JsonPlace&))
{
    const auto tree = JsonTree::parse(json);
    if (!tree)
        return failure(tree.error());
    FirstFault fault;
    T found = read(JsonPlace(tree->root(), fault));
    if (!fault.isNone())
        return failure(fault.error());
    return found;
}

} // namespace

QByteArray JsonPackageFormat::slip(const PackageSlip& slip) const
{
    JsonWriter out;
    out.beginObject();
    out.field("id", slip.id);
    out.field("kind", packageKindName(slip.kind));
    out.field("company", slip.company);
    out.field("companyKey", asText(slip.companyKey));
    out.field("cycle", slip.cycle.toString());
    out.key("schemeVersion").number(slip.schemeVersion);
    out.field("recipient", slip.recipient);
    out.key("people").beginArray();
    for (const PackagePerson& person : slip.people) {
        out.beginObject();
        out.field("id", person.id.text());
        out.field("name", person.name);
        out.endObject();
    }
    out.endArray();
    writeCells(out, slip.cells);
    out.field("madeAt", asText(slip.madeAt));
    out.field("madeBy", slip.madeBy);
    fieldIfAny(out, "trail", slip.trailCode);
    out.field("answerKey", asText(slip.answerKey));
    out.endObject();
    return out.take();
}

Result<PackageSlip> JsonPackageFormat::readSlip(const QByteArray& json) const
{
    return readAll(json, readPackageSlip);
}

QByteArray JsonPackageFormat::answer(const PackageAnswer& answer) const
{
    JsonWriter out;
    out.beginObject();
    writeCells(out, answer.cells);
    if (answer.appeal) {
        out.key("appeal").beginObject();
        fieldIfAny(out, "node", answer.appeal->node);
        out.field("ground", answer.appeal->ground);
        out.field("text", answer.appeal->text);
        out.endObject();
    }
    if (answer.isConfirmed)
        out.key("confirmed").boolean(true);
    out.field("by", answer.by);
    out.field("at", asText(answer.at));
    out.endObject();
    return out.take();
}

QByteArray JsonPackageFormat::write(const Package& package) const
{
    JsonWriter out;
    out.beginObject();
    out.field("format", u"plumbline-package/1");
    out.lineBreak();
    out.key("slip").raw(slip(package.slip));
    out.lineBreak();
    out.field("signature", asText(package.signature));
    if (!package.answerSecret.isEmpty()) {
        out.lineBreak();
        out.field("answerSecret", asText(package.answerSecret));
    }
    if (package.answer) {
        out.lineBreak();
        out.key("answer").raw(answer(*package.answer));
        out.lineBreak();
        out.field("answerSignature", asText(package.answerSignature));
    }
    out.endObject();
    return out.take() + '\n';
}

Result<Package> JsonPackageFormat::read(const QByteArray& json) const
{
    return readAll(json, readPackage);
}

} // namespace plumbline
