// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"

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
    return {
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
         kRecordChange,
         kRecordHold,
         kMeasured,
         kCycleCutOff,
         kSampling,
         kSampledContact,
         "CREATE INDEX record_change_of ON record_change (kind, record)",
         "CREATE INDEX record_hold_of ON record_hold (kind)",
         "ALTER TABLE cell ADD COLUMN origin INTEGER NOT NULL DEFAULT 0 CHECK (origin IN (0, 1))",
         "CREATE UNIQUE INDEX record_contact_id ON record_contact (source, id)",
         "CREATE TRIGGER record_contact_change_needs_no_hold BEFORE UPDATE ON record_contact "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 0 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE TRIGGER record_contact_removal_needs_no_hold BEFORE DELETE ON record_contact "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 0 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE UNIQUE INDEX record_complaint_id ON record_complaint (source, id)",
         "CREATE TRIGGER record_complaint_change_needs_no_hold BEFORE UPDATE ON record_complaint "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 1 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE TRIGGER record_complaint_removal_needs_no_hold BEFORE DELETE ON record_complaint "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 1 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE UNIQUE INDEX record_visit_id ON record_visit (source, id)",
         "CREATE TRIGGER record_visit_change_needs_no_hold BEFORE UPDATE ON record_visit "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 2 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE TRIGGER record_visit_removal_needs_no_hold BEFORE DELETE ON record_visit "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 2 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE UNIQUE INDEX record_check_id ON record_check (source, id)",
         "CREATE TRIGGER record_check_change_needs_no_hold BEFORE UPDATE ON record_check "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 3 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE TRIGGER record_check_removal_needs_no_hold BEFORE DELETE ON record_check "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 3 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE UNIQUE INDEX record_training_id ON record_training (source, id)",
         "CREATE TRIGGER record_training_change_needs_no_hold BEFORE UPDATE ON record_training "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 4 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE TRIGGER record_training_removal_needs_no_hold BEFORE DELETE ON record_training "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 4 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE UNIQUE INDEX record_attendance_id ON record_attendance (source, id)",
         "CREATE TRIGGER record_attendance_change_needs_no_hold BEFORE UPDATE ON record_attendance "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 5 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE TRIGGER record_attendance_removal_needs_no_hold BEFORE DELETE ON "
         "record_attendance "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 5 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE UNIQUE INDEX record_survey_id ON record_survey (source, id)",
         "CREATE TRIGGER record_survey_change_needs_no_hold BEFORE UPDATE ON record_survey "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 6 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE TRIGGER record_survey_removal_needs_no_hold BEFORE DELETE ON record_survey "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 6 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE UNIQUE INDEX record_event_id ON record_event (source, id)",
         "CREATE TRIGGER record_event_change_needs_no_hold BEFORE UPDATE ON record_event "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 7 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE TRIGGER record_event_removal_needs_no_hold BEFORE DELETE ON record_event "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 7 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE UNIQUE INDEX record_order_id ON record_order (source, id)",
         "CREATE TRIGGER record_order_change_needs_no_hold BEFORE UPDATE ON record_order "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 8 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE TRIGGER record_order_removal_needs_no_hold BEFORE DELETE ON record_order "
         "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 8 AND OLD.at >= from_at "
         "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
         "AND (owner IS NULL OR owner = OLD.owner)) "
         "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
         "CREATE TRIGGER measured_insert_needs_open_cycle BEFORE INSERT ON measured "
         "WHEN EXISTS (SELECT 1 FROM cycle WHERE number = NEW.cycle AND closed_at IS NOT NULL) "
         "BEGIN SELECT RAISE(ABORT, 'cycle is closed'); END",
         "CREATE TRIGGER measured_update_needs_open_cycle BEFORE UPDATE ON measured "
         "WHEN EXISTS (SELECT 1 FROM cycle WHERE number = OLD.cycle AND closed_at IS NOT NULL) "
         "BEGIN SELECT RAISE(ABORT, 'cycle is closed'); END",
         "CREATE TRIGGER measured_delete_needs_open_cycle BEFORE DELETE ON measured "
         "WHEN EXISTS (SELECT 1 FROM cycle WHERE number = OLD.cycle AND closed_at IS NOT NULL) "
         "BEGIN SELECT RAISE(ABORT, 'cycle is closed'); END"},
        "a85b3223679317ce72a5b86ecce0913c588c8480a9399733aab0b73396535b12",
    };
}

} // namespace plumbline
