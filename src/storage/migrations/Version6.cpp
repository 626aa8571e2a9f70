// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"

namespace plumbline {

namespace {

/// `is_public`: the password is one of the sample's, which everybody may read.
constexpr const char* kAccount = R"(
CREATE TABLE account (
    name TEXT NOT NULL COLLATE NOCASE PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 64),
    employee TEXT REFERENCES employee (id),
    hash TEXT NOT NULL CHECK (length(hash) > 0),
    is_closed INTEGER NOT NULL CHECK (is_closed IN (0, 1)),
    must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
    is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
    created_at INTEGER NOT NULL,
    signed_in_at INTEGER
) STRICT, WITHOUT ROWID)";

constexpr const char* kOneAccount = R"(
CREATE UNIQUE INDEX account_employee ON account (employee)
WHERE employee IS NOT NULL AND is_closed = 0)";

/// Who acted in the trail stays known: nobody's account goes.
constexpr const char* kAccountsStay = R"(
CREATE TRIGGER account_stays BEFORE DELETE ON account
BEGIN SELECT RAISE(ABORT, 'accounts are closed, not removed'); END)";

constexpr const char* kRole = R"(
CREATE TABLE account_role (
    account TEXT NOT NULL COLLATE NOCASE REFERENCES account (name),
    role TEXT NOT NULL CHECK (role IN ('administrator', 'hr', 'manager', 'planner', 'reviewer',
                                       'employee', 'finance', 'auditor')),
    PRIMARY KEY (account, role)
) STRICT, WITHOUT ROWID)";

constexpr const char* kScheme = R"(
CREATE TABLE account_scheme (
    account TEXT NOT NULL COLLATE NOCASE REFERENCES account (name),
    scheme TEXT NOT NULL,
    PRIMARY KEY (account, scheme)
) STRICT, WITHOUT ROWID)";

/// Wrong passwords in a row. An empty name: of all names that nobody has.
constexpr const char* kFailure = R"(
CREATE TABLE sign_in_failure (
    account TEXT NOT NULL COLLATE NOCASE PRIMARY KEY,
    count INTEGER NOT NULL CHECK (count > 0),
    last_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID)";

constexpr const char* kDeputy = R"(
CREATE TABLE deputy (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    of_account TEXT NOT NULL COLLATE NOCASE REFERENCES account (name),
    deputy TEXT NOT NULL COLLATE NOCASE REFERENCES account (name),
    from_day TEXT NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    until_day TEXT NOT NULL CHECK (until_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    CHECK (until_day >= from_day AND of_account <> deputy)
) STRICT)";

} // namespace

Migration migrationToVersion6()
{
    return {6,
            {kAccount, kOneAccount, kAccountsStay, kRole, kScheme, kFailure, kDeputy},
            "05e03f727b5f4c72cc5cc1e5701aba926e4215ae03ebc6bbe269266f48435b35"};
}

} // namespace plumbline
