// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonRecordFormat.h"

#include "exchange/json/ImportMapReader.h"
#include "exchange/json/ImportMapWriter.h"
#include "exchange/json/MeasurePlanReader.h"
#include "exchange/json/MeasurePlanWriter.h"

namespace plumbline {

namespace {

/// What `read` makes of the text, or the first fault it found.
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

Result<ImportMap> JsonRecordFormat::readMap(const QByteArray& json) const
{
    return readAll(json, readImportMap);
}

QByteArray JsonRecordFormat::writeMap(const ImportMap& map) const
{
    JsonWriter out(JsonLayout::Indented);
    writeImportMap(map, out);
    return out.take() + '\n';
}

Result<MeasurePlan> JsonRecordFormat::readMeasure(const QString& json) const
{
    return readAll(json.toUtf8(), readMeasurePlan);
}

QString JsonRecordFormat::writeMeasure(const MeasurePlan& plan) const
{
    JsonWriter out;
    writeMeasurePlan(plan, out);
    return QString::fromUtf8(out.bytes());
}

} // namespace plumbline
