// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"
#include "storage/trail/FileSealing.h"

namespace plumbline {

namespace {

/// Whom the trail speaks of. Without a key: erased, under a pseudonym.
constexpr const char* kPerson = R"(
CREATE TABLE person (
    number INTEGER PRIMARY KEY,
    employee TEXT NOT NULL UNIQUE CHECK (employee <> ''),
    key BLOB CHECK (length(key) = 32)
) STRICT)";

/// Where each transaction left the chain.
constexpr const char* kAuditLink = R"(
CREATE TABLE audit_link (
    number INTEGER PRIMARY KEY,
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT)";

/// Digests of the rows of table `name` that a transaction changed.
constexpr const char* kRowSeal = R"(
CREATE TABLE row_seal (
    number INTEGER PRIMARY KEY,
    link INTEGER NOT NULL CHECK (link >= 1),
    name TEXT NOT NULL CHECK (name <> ''),
    rows BLOB NOT NULL
) STRICT)";

} // namespace

Migration migrationToVersion7()
{
    return {
        7,
        {kPerson,
         kAuditLink,
         kRowSeal,
         "ALTER TABLE audit ADD COLUMN person INTEGER",
         "ALTER TABLE audit ADD COLUMN texts BLOB",
         "CREATE TRIGGER audit_link_stays BEFORE UPDATE ON audit_link "
         "BEGIN SELECT RAISE(ABORT, 'audit_link is append-only'); END",
         "CREATE TRIGGER audit_link_remains BEFORE DELETE ON audit_link "
         "BEGIN SELECT RAISE(ABORT, 'audit_link is append-only'); END",
         "CREATE TRIGGER row_seal_stays BEFORE UPDATE ON row_seal "
         "BEGIN SELECT RAISE(ABORT, 'row_seal is append-only'); END",
         "CREATE TRIGGER row_seal_remains BEFORE DELETE ON row_seal "
         "BEGIN SELECT RAISE(ABORT, 'row_seal is append-only'); END"},
        "e801bda1ad097f958411a0b85080436b1df7200a4a0df87b68ba797c965728bf",
        &sealFile,
    };
}

} // namespace plumbline
