// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/migrations/Migration.h"
#include "storage/sqlite/Database.h"

#include <memory>
#include <span>

namespace plumbline {

/// The bytes of a company file as they were checked wholly just now: pages, tables and trail. No
/// change may be made while it lives.
class PlainBytes
{
public:
    /// Straight from the open file, so that no unencrypted copy is written anywhere. Where Qt's
    /// driver brings a SQLite of its own, that can't be asked for them: then from a copy beside the
    /// company file, that nobody else may read and that is overwritten when it goes.
    [[nodiscard]] static Result<std::unique_ptr<PlainBytes>> of(Database& database,
                                                                const MigrationChain& chain);
    PlainBytes(const PlainBytes&) = delete;
    PlainBytes& operator=(const PlainBytes&) = delete;
    PlainBytes(PlainBytes&&) = delete;
    PlainBytes& operator=(PlainBytes&&) = delete;
    virtual ~PlainBytes() = default;

    [[nodiscard]] virtual Result<std::int64_t> size() = 0;
    [[nodiscard]] virtual Result<> read(std::int64_t at, std::span<char> into) = 0;

protected:
    PlainBytes() = default;
};

/// Overwrites a file with zeros, and removes it. What a disk keeps of it elsewhere is up to the
/// disk.
void wipeFile(const QString& path);

} // namespace plumbline
