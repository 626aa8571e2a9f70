// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"

namespace plumbline {

namespace {

constexpr const char* kSchemeStep = R"(
CREATE TABLE scheme_step (
    number INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
    scheme TEXT NOT NULL,
    version INTEGER NOT NULL,
    from_period TEXT CHECK (
        from_period GLOB '[0-9][0-9][0-9][0-9]'
        OR from_period GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'
        OR from_period GLOB '[0-9][0-9][0-9][0-9]Q[1-4]'
        OR from_period GLOB '[0-9][0-9][0-9][0-9]H[12]'),
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    CHECK ((kind = 0) = (from_period IS NOT NULL)),
    FOREIGN KEY (scheme, version) REFERENCES scheme_version (scheme, version)
) STRICT)";

constexpr const char* kSchemeDraft = R"(
CREATE TABLE scheme_draft (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    based_on INTEGER NOT NULL CHECK (based_on >= 0),
    document BLOB NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    saved_at INTEGER NOT NULL,
    saved_by TEXT NOT NULL
) STRICT)";

} // namespace

Migration migrationToVersion2()
{
    return {
        2,
        {kSchemeStep,
         kSchemeDraft,
         "CREATE TRIGGER scheme_step_stays BEFORE UPDATE ON scheme_step "
         "BEGIN SELECT RAISE(ABORT, 'scheme_step is append-only'); END",
         "CREATE TRIGGER scheme_step_remains BEFORE DELETE ON scheme_step "
         "BEGIN SELECT RAISE(ABORT, 'scheme_step is append-only'); END"},
        "2e02e1662545fea78cabfc9a460872a6bcea91ff0ac963608617513e9abecdbb",
    };
}

} // namespace plumbline
