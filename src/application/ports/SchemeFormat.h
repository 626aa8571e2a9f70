// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PositionProfile.h"
#include "domain/schemes/Scheme.h"

namespace plumbline {

/// Reads and writes scheme files (plumbline-scheme/1).
class SchemeFormat
{
public:
    virtual ~SchemeFormat() = default;
    /// Read and proven sound. `at` of an error is a JSON pointer within the file.
    [[nodiscard]] virtual Result<Scheme> read(const QByteArray& file) const = 0;
    /// Read, formally right, but not proven: a draft.
    [[nodiscard]] virtual Result<SchemeDocument> readDocument(const QByteArray& file) const = 0;
    [[nodiscard]] virtual QByteArray write(const SchemeDocument& document) const = 0;
};

/// The schemes, positions and position profiles that ship with the program.
class Library
{
public:
    virtual ~Library() = default;
    /// Files of plumbline-scheme/1, in the library's order.
    [[nodiscard]] virtual std::vector<QByteArray> schemes() const = 0;
    [[nodiscard]] virtual std::vector<std::pair<QString, LocalizedText>> positions() const = 0;
    /// In the library's order.
    [[nodiscard]] virtual std::vector<PositionProfile> profiles() const = 0;
};

} // namespace plumbline
