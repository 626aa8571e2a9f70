// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"

namespace plumbline {

namespace {

constexpr const char* kCompany = R"(
CREATE TABLE company (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL
) STRICT)";

constexpr const char* kTeam = R"(
CREATE TABLE team (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    name TEXT NOT NULL,
    parent TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    leader TEXT REFERENCES employee (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (parent <> id)
) STRICT)";

constexpr const char* kPosition = R"(
CREATE TABLE position (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    names TEXT NOT NULL CHECK (names GLOB '{*}')
) STRICT)";

constexpr const char* kEmployee = R"(
CREATE TABLE employee (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL,
    joined TEXT NOT NULL CHECK (joined IS date(joined)),
    left_on TEXT CHECK (left_on IS date(left_on)),
    CHECK (left_on >= joined)
) STRICT, WITHOUT ROWID)";

constexpr const char* kEmployeeTeam = R"(
CREATE TABLE employee_team (
    employee TEXT NOT NULL REFERENCES employee (id),
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    team TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (employee, from_day)
) STRICT, WITHOUT ROWID)";

constexpr const char* kEmployeePosition = R"(
CREATE TABLE employee_position (
    employee TEXT NOT NULL REFERENCES employee (id),
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    position TEXT NOT NULL REFERENCES position (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (employee, from_day)
) STRICT, WITHOUT ROWID)";

constexpr const char* kSchemeVersion = R"(
CREATE TABLE scheme_version (
    number INTEGER PRIMARY KEY,
    scheme TEXT NOT NULL CHECK (scheme <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    document BLOB NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    added_at INTEGER NOT NULL,
    added_by TEXT NOT NULL,
    UNIQUE (scheme, version)
) STRICT)";

constexpr const char* kCycle = R"(
CREATE TABLE cycle (
    number INTEGER PRIMARY KEY,
    scheme TEXT NOT NULL,
    period TEXT NOT NULL CHECK (
        period GLOB '[0-9][0-9][0-9][0-9]'
        OR period GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'
        OR period GLOB '[0-9][0-9][0-9][0-9]Q[1-4]'
        OR period GLOB '[0-9][0-9][0-9][0-9]H[12]'),
    version INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    opened_by TEXT NOT NULL,
    closed_at INTEGER,
    UNIQUE (scheme, period),
    FOREIGN KEY (scheme, version) REFERENCES scheme_version (scheme, version)
) STRICT)";

constexpr const char* kAppraisal = R"(
CREATE TABLE appraisal (
    cycle INTEGER NOT NULL REFERENCES cycle (number),
    employee TEXT NOT NULL REFERENCES employee (id),
    name TEXT NOT NULL,
    position TEXT REFERENCES position (id),
    team TEXT REFERENCES team (id),
    PRIMARY KEY (cycle, employee)
) STRICT, WITHOUT ROWID)";

constexpr const char* kCell = R"(
CREATE TABLE cell (
    cycle INTEGER NOT NULL,
    employee TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    node TEXT NOT NULL CHECK (node <> ''),
    part TEXT NOT NULL,
    value TEXT NOT NULL CHECK (value <> ''),
    reason TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_at INTEGER NOT NULL,
    PRIMARY KEY (cycle, employee, kind, node, part),
    FOREIGN KEY (cycle, employee) REFERENCES appraisal (cycle, employee)
) STRICT, WITHOUT ROWID)";

constexpr const char* kNote = R"(
CREATE TABLE note (
    cycle INTEGER NOT NULL,
    employee TEXT NOT NULL,
    node TEXT NOT NULL,
    note TEXT NOT NULL CHECK (note <> ''),
    entered_by TEXT NOT NULL,
    entered_at INTEGER NOT NULL,
    PRIMARY KEY (cycle, employee, node),
    FOREIGN KEY (cycle, employee) REFERENCES appraisal (cycle, employee)
) STRICT, WITHOUT ROWID)";

constexpr const char* kResultRevision = R"(
CREATE TABLE result_revision (
    number INTEGER PRIMARY KEY,
    cycle INTEGER NOT NULL REFERENCES cycle (number),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    teams BLOB NOT NULL,
    UNIQUE (cycle, revision)
) STRICT)";

constexpr const char* kResult = R"(
CREATE TABLE result (
    number INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL REFERENCES result_revision (number),
    employee TEXT NOT NULL REFERENCES employee (id),
    is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
    score TEXT NOT NULL,
    grade TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank >= 0),
    rank_of INTEGER NOT NULL CHECK (rank_of >= 0),
    result BLOB NOT NULL,
    input BLOB NOT NULL,
    UNIQUE (revision, employee)
) STRICT)";

constexpr const char* kAudit = R"(
CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action <> ''),
    object TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT)";

} // namespace

Migration migrationToVersion1()
{
    return {
        1,
        {kCompany,
         kTeam,
         kPosition,
         kEmployee,
         kEmployeeTeam,
         kEmployeePosition,
         kSchemeVersion,
         kCycle,
         kAppraisal,
         kCell,
         kNote,
         kResultRevision,
         kResult,
         kAudit,
         "CREATE TRIGGER scheme_version_stays BEFORE UPDATE ON scheme_version "
         "BEGIN SELECT RAISE(ABORT, 'scheme_version is append-only'); END",
         "CREATE TRIGGER scheme_version_remains BEFORE DELETE ON scheme_version "
         "BEGIN SELECT RAISE(ABORT, 'scheme_version is append-only'); END",
         "CREATE TRIGGER cycle_stays_pinned BEFORE UPDATE OF number, scheme, period, version ON "
         "cycle "
         "BEGIN SELECT RAISE(ABORT, 'cycle is pinned to its scheme version'); END",
         "CREATE TRIGGER cycle_stays_closed BEFORE UPDATE OF closed_at ON cycle "
         "WHEN OLD.closed_at IS NOT NULL "
         "BEGIN SELECT RAISE(ABORT, 'cycle is closed'); END",
         "CREATE TRIGGER cell_insert_needs_open_cycle BEFORE INSERT ON cell "
         "WHEN EXISTS (SELECT 1 FROM cycle WHERE number = NEW.cycle AND closed_at IS NOT NULL) "
         "BEGIN SELECT RAISE(ABORT, 'cycle is closed'); END",
         "CREATE TRIGGER cell_update_needs_open_cycle BEFORE UPDATE ON cell "
         "WHEN EXISTS (SELECT 1 FROM cycle WHERE number = OLD.cycle AND closed_at IS NOT NULL) "
         "BEGIN SELECT RAISE(ABORT, 'cycle is closed'); END",
         "CREATE TRIGGER cell_delete_needs_open_cycle BEFORE DELETE ON cell "
         "WHEN EXISTS (SELECT 1 FROM cycle WHERE number = OLD.cycle AND closed_at IS NOT NULL) "
         "BEGIN SELECT RAISE(ABORT, 'cycle is closed'); END",
         "CREATE TRIGGER note_insert_needs_open_cycle BEFORE INSERT ON note "
         "WHEN EXISTS (SELECT 1 FROM cycle WHERE number = NEW.cycle AND closed_at IS NOT NULL) "
         "BEGIN SELECT RAISE(ABORT, 'cycle is closed'); END",
         "CREATE TRIGGER note_update_needs_open_cycle BEFORE UPDATE ON note "
         "WHEN EXISTS (SELECT 1 FROM cycle WHERE number = OLD.cycle AND closed_at IS NOT NULL) "
         "BEGIN SELECT RAISE(ABORT, 'cycle is closed'); END",
         "CREATE TRIGGER note_delete_needs_open_cycle BEFORE DELETE ON note "
         "WHEN EXISTS (SELECT 1 FROM cycle WHERE number = OLD.cycle AND closed_at IS NOT NULL) "
         "BEGIN SELECT RAISE(ABORT, 'cycle is closed'); END",
         "CREATE TRIGGER result_revision_stays BEFORE UPDATE ON result_revision "
         "BEGIN SELECT RAISE(ABORT, 'result_revision is append-only'); END",
         "CREATE TRIGGER result_revision_remains BEFORE DELETE ON result_revision "
         "BEGIN SELECT RAISE(ABORT, 'result_revision is append-only'); END",
         "CREATE TRIGGER result_stays BEFORE UPDATE ON result "
         "BEGIN SELECT RAISE(ABORT, 'result is append-only'); END",
         "CREATE TRIGGER result_remains BEFORE DELETE ON result "
         "BEGIN SELECT RAISE(ABORT, 'result is append-only'); END",
         "CREATE TRIGGER audit_stays BEFORE UPDATE ON audit "
         "BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END",
         "CREATE TRIGGER audit_remains BEFORE DELETE ON audit "
         "BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END"},
        "668a808203d04042218e83dd72a484f7dcd59075a0f9a29f0534337a526cfad7",
    };
}

} // namespace plumbline
