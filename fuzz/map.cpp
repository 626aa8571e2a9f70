// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonRecordFormat.h"
#include "fuzz/Input.h"

/// Any bytes as an import map; what is accepted must be the same after writing and reading again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace plumbline;
    const JsonRecordFormat format;
    const auto map = format.readMap(fuzz::bytesOf(data, size));
    if (!map)
        return 0;
    const QByteArray written = format.writeMap(*map);
    const auto again = format.readMap(written);
    if (!again || format.writeMap(*again) != written)
        std::abort();
    return 0;
}
