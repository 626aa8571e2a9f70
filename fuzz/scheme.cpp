// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonSchemeFormat.h"
#include "fuzz/Input.h"

/// Any bytes as a scheme, read and checked; what is accepted must be the same after writing and
/// reading again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace plumbline;
    const JsonSchemeFormat format;
    const auto scheme = format.readDocument(fuzz::bytesOf(data, size));
    if (!scheme)
        return 0;
    if (const auto checked = Scheme::create(*scheme); !checked)
        fuzz::require(*checked.error().message.text != '\0');
    const QByteArray written = format.write(*scheme);
    const auto again = format.readDocument(written);
    fuzz::require(again && format.write(*again) == written);
    return 0;
}
