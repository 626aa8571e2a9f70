// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonSchemeFormat.h"

#include "exchange/json/SchemeReader.h"
#include "exchange/json/SchemeWriter.h"

namespace plumbline {

Result<SchemeDocument> JsonSchemeFormat::readDocument(const QByteArray& file) const
{
    const auto tree = JsonTree::parse(file);
    if (!tree)
        return failure(tree.error());
    FirstFault fault;
    SchemeDocument document = readSchemeDocument(JsonPlace(tree->root(), fault));
    if (!fault.isNone())
        return failure(fault.error());
    return document;
}

Result<Scheme> JsonSchemeFormat::read(const QByteArray& file) const
{
    return readDocument(file).and_then(
        [](SchemeDocument document) { return Scheme::create(std::move(document)); });
}

QByteArray JsonSchemeFormat::write(const SchemeDocument& document) const
{
    JsonWriter out(JsonLayout::Indented);
    writeScheme(document, out);
    return out.take() + '\n';
}

} // namespace plumbline
