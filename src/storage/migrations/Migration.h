// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Database.h"

#include <cstdint>
#include <vector>

namespace plumbline {

/// "PLBL", at offset 68 of the file: tells a company file from any other SQLite database.
inline constexpr std::int32_t kApplicationId = 0x504C424C;

/// What leads from the schema before to this version. Never edited once released.
struct Migration
{
    int version = 0;
    std::vector<const char*> statements;
    const char* fingerprint = ""; ///< schemaFingerprint() afterwards.
    /// What is done once the last statement of the whole way to the newest version has been run, in
    /// the same transaction.
    Result<> (*atTheEnd)(Database&) = nullptr;
};

/// Every version from 1 on, each one higher than the one before.
using MigrationChain = std::vector<Migration>;

/// The chain this program was released with.
[[nodiscard]] const MigrationChain& releasedMigrations();

[[nodiscard]] Migration migrationToVersion1();
[[nodiscard]] Migration migrationToVersion2();
[[nodiscard]] Migration migrationToVersion3();
[[nodiscard]] Migration migrationToVersion4();
[[nodiscard]] Migration migrationToVersion5();
[[nodiscard]] Migration migrationToVersion6();
[[nodiscard]] Migration migrationToVersion7();
[[nodiscard]] Migration migrationToVersion8();
[[nodiscard]] Migration migrationToVersion9();
[[nodiscard]] Migration migrationToVersion10();

} // namespace plumbline
