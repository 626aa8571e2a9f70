// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"

namespace plumbline {

namespace {

constexpr const char* kRoutePreset = R"(
CREATE TABLE route_preset (
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    position TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 0),
    step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 2),
    holder TEXT NOT NULL CHECK (holder <> ''),
    PRIMARY KEY (kind, position, place),
    CHECK ((kind = 2) = (position <> ''))
) STRICT, WITHOUT ROWID)";

constexpr const char* kScorerPreset = R"(
CREATE TABLE scorer_preset (
    task TEXT NOT NULL PRIMARY KEY CHECK (task <> ''),
    holder TEXT NOT NULL CHECK (holder <> '')
) STRICT, WITHOUT ROWID)";

constexpr const char* kCycleStep = R"(
CREATE TABLE cycle_step (
    number INTEGER PRIMARY KEY,
    cycle INTEGER NOT NULL REFERENCES cycle (number),
    stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 7),
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT)";

constexpr const char* kCycleDate = R"(
CREATE TABLE cycle_date (
    cycle INTEGER NOT NULL REFERENCES cycle (number),
    stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 7),
    due TEXT NOT NULL CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    PRIMARY KEY (cycle, stage)
) STRICT, WITHOUT ROWID)";

constexpr const char* kCycleTeam = R"(
CREATE TABLE cycle_team (
    cycle INTEGER NOT NULL REFERENCES cycle (number),
    place INTEGER NOT NULL,
    team TEXT NOT NULL,
    name TEXT NOT NULL,
    parent TEXT,
    leader TEXT,
    PRIMARY KEY (cycle, place)
) STRICT, WITHOUT ROWID)";

constexpr const char* kCycleScorer = R"(
CREATE TABLE cycle_scorer (
    cycle INTEGER NOT NULL REFERENCES cycle (number),
    node TEXT NOT NULL,
    part TEXT NOT NULL,
    holder TEXT NOT NULL CHECK (holder <> ''),
    PRIMARY KEY (cycle, node, part)
) STRICT, WITHOUT ROWID)";

constexpr const char* kAppraisalRoute = R"(
CREATE TABLE appraisal_route (
    cycle INTEGER NOT NULL,
    employee TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 0),
    step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 2),
    holder TEXT NOT NULL CHECK (holder <> ''),
    person TEXT,
    PRIMARY KEY (cycle, employee, place),
    FOREIGN KEY (cycle, employee) REFERENCES appraisal (cycle, employee)
) STRICT, WITHOUT ROWID)";

/// Kinds, grounds and rulings are numbered as in domain/way/AppraisalStep.h.
constexpr const char* kWayStep = R"(
CREATE TABLE way_step (
    cycle INTEGER NOT NULL,
    employee TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 14),
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    person TEXT,
    reason TEXT NOT NULL,
    revision INTEGER NOT NULL,
    node TEXT NOT NULL,
    ground INTEGER NOT NULL CHECK (ground BETWEEN 0 AND 4),
    appeal INTEGER NOT NULL,
    ruling INTEGER NOT NULL CHECK (ruling BETWEEN 0 AND 2),
    paper_day TEXT CHECK (paper_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    look_by TEXT NOT NULL,
    PRIMARY KEY (cycle, employee, number),
    CHECK ((revision > 0) = (kind IN (7, 11))),
    CHECK (kind NOT IN (2, 6, 9, 10, 11, 12, 13) OR reason <> ''),
    FOREIGN KEY (cycle, employee) REFERENCES appraisal (cycle, employee)
) STRICT, WITHOUT ROWID)";

constexpr const char* kDecision = R"(
CREATE TABLE decision (
    cycle INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    employee TEXT NOT NULL,
    points TEXT,
    grade TEXT,
    reason TEXT NOT NULL CHECK (reason <> ''),
    user TEXT NOT NULL,
    second TEXT NOT NULL CHECK (second <> '' AND second <> user),
    appeal INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (cycle, number),
    CHECK ((points IS NULL) <> (grade IS NULL)),
    FOREIGN KEY (cycle, employee) REFERENCES appraisal (cycle, employee)
) STRICT, WITHOUT ROWID)";

constexpr const char* kSecondLook = R"(
CREATE TABLE second_look (
    cycle INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    employee TEXT NOT NULL,
    step INTEGER NOT NULL,
    decision INTEGER NOT NULL,
    waits_for TEXT NOT NULL CHECK (waits_for <> '' AND waits_for <> asked_by),
    asked_by TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    looked_at INTEGER,
    looked_by TEXT,
    remark TEXT NOT NULL,
    PRIMARY KEY (cycle, number),
    CHECK ((step > 0) <> (decision > 0)),
    CHECK ((looked_at IS NULL) = (looked_by IS NULL)),
    CHECK (looked_by IS NULL OR looked_by <> asked_by),
    FOREIGN KEY (cycle, employee) REFERENCES appraisal (cycle, employee)
) STRICT, WITHOUT ROWID)";

constexpr const char* kCycleVersion = R"(
CREATE TABLE cycle_version (
    cycle INTEGER NOT NULL REFERENCES cycle (number),
    number INTEGER NOT NULL CHECK (number > 0),
    from_version INTEGER NOT NULL,
    to_version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (cycle, number)
) STRICT, WITHOUT ROWID)";

constexpr const char* kCellAside = R"(
CREATE TABLE cell_aside (
    cycle INTEGER NOT NULL,
    number INTEGER NOT NULL,
    employee TEXT NOT NULL,
    place TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_at INTEGER NOT NULL,
    PRIMARY KEY (cycle, number, employee, place),
    FOREIGN KEY (cycle, number) REFERENCES cycle_version (cycle, number)
) STRICT, WITHOUT ROWID)";

} // namespace

Migration migrationToVersion8()
{
    return {8,
            {kRoutePreset,
             kScorerPreset,
             kCycleStep,
             "CREATE INDEX cycle_step_cycle ON cycle_step (cycle)",
             kCycleDate,
             kCycleTeam,
             kCycleScorer,
             kAppraisalRoute,
             kWayStep,
             kDecision,
             kSecondLook,
             kCycleVersion,
             kCellAside,
             "CREATE TRIGGER cycle_step_stays BEFORE UPDATE ON cycle_step "
             "BEGIN SELECT RAISE(ABORT, 'cycle_step is append-only'); END",
             "CREATE TRIGGER cycle_step_remains BEFORE DELETE ON cycle_step "
             "BEGIN SELECT RAISE(ABORT, 'cycle_step is append-only'); END",
             "CREATE TRIGGER cycle_team_stays BEFORE UPDATE ON cycle_team "
             "BEGIN SELECT RAISE(ABORT, 'cycle_team is append-only'); END",
             "CREATE TRIGGER cycle_team_remains BEFORE DELETE ON cycle_team "
             "BEGIN SELECT RAISE(ABORT, 'cycle_team is append-only'); END",
             "CREATE TRIGGER way_step_stays BEFORE UPDATE ON way_step "
             "BEGIN SELECT RAISE(ABORT, 'way_step is append-only'); END",
             "CREATE TRIGGER way_step_remains BEFORE DELETE ON way_step "
             "BEGIN SELECT RAISE(ABORT, 'way_step is append-only'); END",
             "CREATE TRIGGER decision_stays BEFORE UPDATE ON decision "
             "BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END",
             "CREATE TRIGGER decision_remains BEFORE DELETE ON decision "
             "BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END",
             "CREATE TRIGGER second_look_stays BEFORE UPDATE ON second_look "
             "WHEN old.looked_at IS NOT NULL OR new.cycle <> old.cycle OR new.number <> old.number "
             "OR new.employee <> old.employee OR new.step <> old.step "
             "OR new.decision <> old.decision OR new.waits_for <> old.waits_for "
             "OR new.asked_by <> old.asked_by OR new.asked_at <> old.asked_at "
             "BEGIN SELECT RAISE(ABORT, 'second_look is looked at once'); END",
             "CREATE TRIGGER second_look_remains BEFORE DELETE ON second_look "
             "BEGIN SELECT RAISE(ABORT, 'second_look remains'); END",
             "CREATE TRIGGER cycle_version_stays BEFORE UPDATE ON cycle_version "
             "BEGIN SELECT RAISE(ABORT, 'cycle_version is append-only'); END",
             "CREATE TRIGGER cycle_version_remains BEFORE DELETE ON cycle_version "
             "BEGIN SELECT RAISE(ABORT, 'cycle_version is append-only'); END",
             "CREATE TRIGGER cell_aside_stays BEFORE UPDATE ON cell_aside "
             "BEGIN SELECT RAISE(ABORT, 'cell_aside is append-only'); END",
             "CREATE TRIGGER cell_aside_remains BEFORE DELETE ON cell_aside "
             "BEGIN SELECT RAISE(ABORT, 'cell_aside is append-only'); END"},
            "7b59315f2b9d0d0246e338ef3c5596dba8929f9792fbca9a0630b3054f89db79"};
}

} // namespace plumbline
