// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonRecordFormat.h"
#include "fuzz/Input.h"

namespace {

using namespace plumbline;

void readMap(const JsonRecordFormat& format, const QByteArray& bytes)
{
    const auto map = format.readMap(bytes);
    if (!map)
        return;
    const auto again = format.readMap(format.writeMap(*map));
    fuzz::require(again && *again == *map);
}

void readMeasure(const JsonRecordFormat& format, const QByteArray& bytes)
{
    const auto plan = format.readMeasure(QString::fromUtf8(bytes));
    if (!plan)
        return;
    const QString written = format.writeMeasure(*plan);
    const auto again = format.readMeasure(written);
    fuzz::require(again && format.writeMeasure(*again) == written);
}

} // namespace

/// Any bytes as an import map and as a measure; what is accepted must be the same after writing and
/// reading again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const JsonRecordFormat format;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    readMap(format, bytes);
    readMeasure(format, bytes);
    return 0;
}
