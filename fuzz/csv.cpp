// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Input.h"

/// Any bytes as a text table.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace plumbline::fuzz;
    readRows(asFile(bytesOf(data, size)));
    return 0;
}
