// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"
#include "storage/migrations/Version5Triggers.h"

namespace plumbline {

namespace {

constexpr const char* kSetting = R"(
CREATE TABLE setting (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID)";

constexpr const char* kImportRun = R"(
CREATE TABLE import_run (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind <> ''),
    source TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    map BLOB NOT NULL,
    before BLOB NOT NULL,
    cycle TEXT NOT NULL,
    rows_read INTEGER NOT NULL CHECK (rows_read >= 0),
    taken INTEGER NOT NULL CHECK (taken >= 0),
    already_there INTEGER NOT NULL CHECK (already_there >= 0),
    changed INTEGER NOT NULL CHECK (changed >= 0),
    refused INTEGER NOT NULL CHECK (refused >= 0),
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    undone_at INTEGER,
    undone_by TEXT,
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
) STRICT)";

constexpr const char* kImportMap = R"(
CREATE TABLE import_map (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    kind TEXT NOT NULL,
    document BLOB NOT NULL,
    headings TEXT NOT NULL
) STRICT, WITHOUT ROWID)";

constexpr const char* kRecordText = R"(
CREATE TABLE record_text (
    number INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT)";

constexpr const char* kRecordOwner = R"(
CREATE TABLE record_owner (
    number INTEGER PRIMARY KEY,
    employee TEXT NOT NULL UNIQUE REFERENCES employee (id)
) STRICT)";

/// In the order in which measures read, so that the table is its own index. The upper half of a
/// record's number is the run that brought it, the lower half its row there.
constexpr const char* kContact = R"(
CREATE TABLE record_contact (
    owner INTEGER NOT NULL REFERENCES record_owner (number),
    at INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    source INTEGER NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    is_excluded INTEGER NOT NULL CHECK (is_excluded IN (0, 1)),
    customer INTEGER,
    note INTEGER,
    channel INTEGER,
    topic INTEGER,
    answered INTEGER CHECK (answered IN (0, 1)),
    waited INTEGER CHECK (waited >= 0),
    responded INTEGER,
    resolved INTEGER CHECK (resolved IN (0, 1)),
    resolved_at INTEGER,
    contacts INTEGER CHECK (contacts >= 0),
    reopened INTEGER CHECK (reopened >= 0),
    handled INTEGER CHECK (handled >= 0),
    rating INTEGER CHECK (rating >= 0),
    scale INTEGER CHECK (scale BETWEEN 0 AND 2),
    PRIMARY KEY (owner, at, number)
) STRICT, WITHOUT ROWID)";

constexpr const char* kComplaint = R"(
CREATE TABLE record_complaint (
    owner INTEGER NOT NULL REFERENCES record_owner (number),
    at INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    source INTEGER NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    is_excluded INTEGER NOT NULL CHECK (is_excluded IN (0, 1)),
    customer INTEGER,
    note INTEGER,
    due INTEGER,
    handled INTEGER,
    class INTEGER CHECK (class BETWEEN 1 AND 3),
    responsible INTEGER CHECK (responsible IN (0, 1)),
    topic INTEGER,
    PRIMARY KEY (owner, at, number)
) STRICT, WITHOUT ROWID)";

constexpr const char* kVisit = R"(
CREATE TABLE record_visit (
    owner INTEGER NOT NULL REFERENCES record_owner (number),
    at INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    source INTEGER NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    is_excluded INTEGER NOT NULL CHECK (is_excluded IN (0, 1)),
    customer INTEGER,
    note INTEGER,
    value INTEGER,
    PRIMARY KEY (owner, at, number)
) STRICT, WITHOUT ROWID)";

constexpr const char* kCheck = R"(
CREATE TABLE record_check (
    owner INTEGER NOT NULL REFERENCES record_owner (number),
    at INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    source INTEGER NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    is_excluded INTEGER NOT NULL CHECK (is_excluded IN (0, 1)),
    customer INTEGER,
    note INTEGER,
    checked INTEGER NOT NULL CHECK (checked >= 0),
    passed INTEGER NOT NULL CHECK (passed BETWEEN 0 AND checked),
    template INTEGER,
    PRIMARY KEY (owner, at, number)
) STRICT, WITHOUT ROWID)";

constexpr const char* kTraining = R"(
CREATE TABLE record_training (
    owner INTEGER NOT NULL REFERENCES record_owner (number),
    at INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    source INTEGER NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    is_excluded INTEGER NOT NULL CHECK (is_excluded IN (0, 1)),
    customer INTEGER,
    note INTEGER,
    hours INTEGER CHECK (hours >= 0),
    mark INTEGER CHECK (mark >= 0),
    PRIMARY KEY (owner, at, number)
) STRICT, WITHOUT ROWID)";

constexpr const char* kAttendance = R"(
CREATE TABLE record_attendance (
    owner INTEGER NOT NULL REFERENCES record_owner (number),
    at INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    source INTEGER NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    is_excluded INTEGER NOT NULL CHECK (is_excluded IN (0, 1)),
    customer INTEGER,
    note INTEGER,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    days INTEGER NOT NULL CHECK (days >= 0),
    PRIMARY KEY (owner, at, number)
) STRICT, WITHOUT ROWID)";

constexpr const char* kSurvey = R"(
CREATE TABLE record_survey (
    owner INTEGER NOT NULL REFERENCES record_owner (number),
    at INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    source INTEGER NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    is_excluded INTEGER NOT NULL CHECK (is_excluded IN (0, 1)),
    customer INTEGER,
    note INTEGER,
    channel INTEGER,
    rating INTEGER NOT NULL CHECK (rating >= 0),
    scale INTEGER CHECK (scale BETWEEN 0 AND 2),
    question INTEGER,
    PRIMARY KEY (owner, at, number)
) STRICT, WITHOUT ROWID)";

constexpr const char* kEvent = R"(
CREATE TABLE record_event (
    owner INTEGER NOT NULL REFERENCES record_owner (number),
    at INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    source INTEGER NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    is_excluded INTEGER NOT NULL CHECK (is_excluded IN (0, 1)),
    customer INTEGER,
    note INTEGER,
    item INTEGER NOT NULL,
    count INTEGER CHECK (count >= 0),
    points INTEGER,
    what INTEGER,
    file INTEGER,
    witness INTEGER,
    PRIMARY KEY (owner, at, number)
) STRICT, WITHOUT ROWID)";

constexpr const char* kOrder = R"(
CREATE TABLE record_order (
    owner INTEGER NOT NULL REFERENCES record_owner (number),
    at INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    source INTEGER NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    is_excluded INTEGER NOT NULL CHECK (is_excluded IN (0, 1)),
    customer INTEGER,
    note INTEGER,
    amount INTEGER NOT NULL,
    retained INTEGER CHECK (retained IN (0, 1)),
    PRIMARY KEY (owner, at, number)
) STRICT, WITHOUT ROWID)";

/// Facts as whole numbers apart by spaces: time, owner, customer, note, then the fields; `-` where
/// nothing is known.
constexpr const char* kRecordChange = R"(
CREATE TABLE record_change (
    number INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 8),
    record INTEGER NOT NULL,
    step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 3),
    before TEXT NOT NULL,
    run INTEGER REFERENCES import_run (number),
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    reason TEXT NOT NULL,
    CHECK (run IS NOT NULL OR reason <> '')
) STRICT)";

/// One row. Counts what was done to records.
constexpr const char* kRecordState = R"(
CREATE TABLE record_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL CHECK (revision >= 0)
) STRICT)";

/// No owner: everybody's.
constexpr const char* kRecordHold = R"(
CREATE TABLE record_hold (
    number INTEGER PRIMARY KEY,
    cycle INTEGER NOT NULL REFERENCES cycle (number),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 8),
    owner INTEGER REFERENCES record_owner (number),
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL,
    up_to INTEGER NOT NULL
) STRICT)";

constexpr const char* kMeasured = R"(
CREATE TABLE measured (
    cycle INTEGER NOT NULL,
    employee TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    node TEXT NOT NULL CHECK (node <> ''),
    part TEXT NOT NULL,
    value TEXT NOT NULL,
    records INTEGER NOT NULL CHECK (records >= 0),
    measure TEXT NOT NULL,
    cut_off INTEGER NOT NULL,
    up_to INTEGER NOT NULL,
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    PRIMARY KEY (cycle, employee, kind, node, part),
    FOREIGN KEY (cycle, employee) REFERENCES appraisal (cycle, employee)
) STRICT, WITHOUT ROWID)";

constexpr const char* kCycleCutOff = R"(
CREATE TABLE cycle_cut_off (
    cycle INTEGER PRIMARY KEY REFERENCES cycle (number),
    at INTEGER NOT NULL
) STRICT)";

constexpr const char* kSampling = R"(
CREATE TABLE sampling (
    number INTEGER PRIMARY KEY,
    period TEXT NOT NULL,
    template TEXT NOT NULL,
    per_person INTEGER NOT NULL CHECK (per_person > 0),
    seed INTEGER NOT NULL,
    at INTEGER NOT NULL,
    user TEXT NOT NULL
) STRICT)";

constexpr const char* kSampledContact = R"(
CREATE TABLE sampled_contact (
    sampling INTEGER NOT NULL REFERENCES sampling (number),
    employee TEXT NOT NULL REFERENCES employee (id),
    source TEXT NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    PRIMARY KEY (sampling, employee, source, id)
) STRICT, WITHOUT ROWID)";

} // namespace

Migration migrationToVersion5()
{
    Migration migration{
        5,
        {kSetting,
         kImportRun,
         kImportMap,
         kRecordText,
         kRecordOwner,
         kContact,
         kComplaint,
         kVisit,
         kCheck,
         kTraining,
         kAttendance,
         kSurvey,
         kEvent,
         kOrder,
         kRecordState,
         kRecordChange,
         kRecordHold,
         kMeasured,
         kCycleCutOff,
         kSampling,
         kSampledContact,
         "INSERT INTO record_state (id, revision) VALUES (1, 0)",
         "CREATE INDEX record_change_of ON record_change (kind, record)",
         "CREATE INDEX record_change_by ON record_change (run)",
         "CREATE INDEX record_hold_of ON record_hold (kind)",
         "ALTER TABLE cell ADD COLUMN origin INTEGER NOT NULL DEFAULT 0 CHECK (origin IN (0, 1))",
         "CREATE TRIGGER measured_insert_needs_open_cycle BEFORE INSERT ON measured "
         "WHEN EXISTS (SELECT 1 FROM cycle WHERE number = NEW.cycle AND closed_at IS NOT NULL) "
         "BEGIN SELECT RAISE(ABORT, 'cycle is closed'); END",
         "CREATE TRIGGER measured_update_needs_open_cycle BEFORE UPDATE ON measured "
         "WHEN EXISTS (SELECT 1 FROM cycle WHERE number = OLD.cycle AND closed_at IS NOT NULL) "
         "BEGIN SELECT RAISE(ABORT, 'cycle is closed'); END",
         "CREATE TRIGGER measured_delete_needs_open_cycle BEFORE DELETE ON measured "
         "WHEN EXISTS (SELECT 1 FROM cycle WHERE number = OLD.cycle AND closed_at IS NOT NULL) "
         "BEGIN SELECT RAISE(ABORT, 'cycle is closed'); END"},
        "8004d298c4259080aff4b42bbeede7d136fd581f64e3b882a04d4237c2ba4a98",
    };
    for (const char* statement : recordHoldTriggers())
        migration.statements.push_back(statement);
    return migration;
}

} // namespace plumbline
