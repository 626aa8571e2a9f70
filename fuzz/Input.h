// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableReader.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace plumbline::fuzz {

/// Stops the program, which is how the fuzzer learns of a broken rule.
void require(bool holds);
/// The bytes that the fuzzer made up.
[[nodiscard]] QByteArray bytesOf(const std::uint8_t* data, std::size_t size);
/// A path under which they can be read as a file; nothing is written to a disk. One at a time.
[[nodiscard]] QString asFile(const QByteArray& bytes);
/// The table to its end; none where it is too large to keep, or was refused, which must be with a
/// sentence. Stops the program where a rule of RowSource is broken.
std::optional<Table> readRows(const QString& path, const RowChoice& choice);

} // namespace plumbline::fuzz
