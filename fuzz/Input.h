// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace plumbline::fuzz {

/// The bytes that the fuzzer made up.
[[nodiscard]] QByteArray bytesOf(const std::uint8_t* data, std::size_t size);
/// A path under which they can be read as a file; nothing is written to a disk. One at a time.
[[nodiscard]] QString asFile(const QByteArray& bytes);
/// Reads the table to its end or to the first refusal; stops the program where a rule of RowSource
/// is broken.
void readRows(const QString& path);

} // namespace plumbline::fuzz
