// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"
#include "storage/migrations/Version9Triggers.h"

namespace plumbline {

namespace {

/// A correction names the first record of the same interview.
constexpr const char* kInterview = R"(
CREATE TABLE interview (
    number INTEGER PRIMARY KEY,
    cycle INTEGER NOT NULL,
    employee TEXT NOT NULL,
    corrects INTEGER REFERENCES interview (number),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    holder TEXT NOT NULL CHECK (holder <> ''),
    how INTEGER NOT NULL CHECK (how BETWEEN 0 AND 2),
    went_well TEXT NOT NULL,
    went_badly TEXT NOT NULL,
    agreed TEXT NOT NULL,
    reason TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL,
    CHECK (corrects IS NULL OR reason <> ''),
    FOREIGN KEY (cycle, employee) REFERENCES appraisal (cycle, employee)
) STRICT)";

constexpr const char* kPlanAction = R"(
CREATE TABLE plan_action (
    number INTEGER PRIMARY KEY,
    cycle INTEGER NOT NULL,
    employee TEXT NOT NULL,
    interview INTEGER REFERENCES interview (number),
    what TEXT NOT NULL CHECK (what <> ''),
    owner TEXT NOT NULL REFERENCES employee (id),
    due TEXT NOT NULL CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    by TEXT NOT NULL,
    at INTEGER NOT NULL,
    FOREIGN KEY (cycle, employee) REFERENCES appraisal (cycle, employee)
) STRICT)";

constexpr const char* kPlanReport = R"(
CREATE TABLE plan_report (
    number INTEGER PRIMARY KEY,
    action INTEGER NOT NULL REFERENCES plan_action (number),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    report TEXT NOT NULL,
    due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT)";

constexpr const char* kAttachment = R"(
CREATE TABLE attachment (
    number INTEGER PRIMARY KEY,
    cycle INTEGER NOT NULL,
    employee TEXT NOT NULL,
    beside INTEGER NOT NULL CHECK (beside BETWEEN 0 AND 3),
    beside_number INTEGER NOT NULL CHECK (beside_number >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    media_type TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    bytes BLOB NOT NULL CHECK (length(bytes) > 0),
    FOREIGN KEY (cycle, employee) REFERENCES appraisal (cycle, employee)
) STRICT)";

constexpr const char* kPaper = R"(
CREATE TABLE paper (
    number INTEGER PRIMARY KEY,
    cycle INTEGER NOT NULL,
    employee TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL,
    FOREIGN KEY (cycle, employee) REFERENCES appraisal (cycle, employee)
) STRICT)";

constexpr const char* kIndicatorLook = R"(
CREATE TABLE indicator_look (
    number INTEGER PRIMARY KEY,
    cycle INTEGER NOT NULL REFERENCES cycle (number),
    node TEXT NOT NULL CHECK (node <> ''),
    verdict INTEGER NOT NULL CHECK (verdict BETWEEN 0 AND 2),
    remark TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL,
    CHECK (verdict = 0 OR remark <> '')
) STRICT)";

constexpr const char* kIndicatorOpinion = R"(
CREATE TABLE indicator_opinion (
    number INTEGER PRIMARY KEY,
    cycle INTEGER NOT NULL REFERENCES cycle (number),
    node TEXT NOT NULL CHECK (node <> ''),
    whose INTEGER NOT NULL CHECK (whose BETWEEN 0 AND 1),
    source TEXT NOT NULL,
    opinion TEXT NOT NULL CHECK (opinion <> ''),
    by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT)";

constexpr const char* kSettlementRun = R"(
CREATE TABLE settlement_run (
    number INTEGER PRIMARY KEY,
    cycle INTEGER NOT NULL REFERENCES cycle (number),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT)";

/// Odd turns of a source put an amount in force, even ones take it back: with the turns in order
/// nothing is in force twice.
constexpr const char* kLedgerEntry = R"(
CREATE TABLE ledger_entry (
    number INTEGER PRIMARY KEY,
    cycle INTEGER NOT NULL,
    employee TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what <> ''),
    turn INTEGER NOT NULL CHECK (turn >= 1),
    amount TEXT NOT NULL CHECK (amount <> ''),
    reverses INTEGER UNIQUE REFERENCES ledger_entry (number),
    run INTEGER REFERENCES settlement_run (number),
    by TEXT NOT NULL,
    at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    CHECK (turn % 2 = 1 OR reverses IS NOT NULL),
    CHECK (run IS NOT NULL OR reason <> ''),
    UNIQUE (cycle, employee, what, turn),
    FOREIGN KEY (cycle, employee) REFERENCES appraisal (cycle, employee)
) STRICT)";

constexpr const char* kProposalDecision = R"(
CREATE TABLE proposal_decision (
    number INTEGER PRIMARY KEY,
    cycle INTEGER NOT NULL,
    employee TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action <> ''),
    verdict INTEGER NOT NULL CHECK (verdict BETWEEN 0 AND 2),
    instead TEXT CHECK (instead <> ''),
    amount TEXT CHECK (amount <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    by TEXT NOT NULL,
    at INTEGER NOT NULL,
    FOREIGN KEY (cycle, employee) REFERENCES appraisal (cycle, employee)
) STRICT)";

constexpr const char* kPackageKey = R"(
CREATE TABLE package_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    public BLOB NOT NULL CHECK (length(public) = 32),
    secret BLOB NOT NULL CHECK (length(secret) = 64)
) STRICT)";

constexpr const char* kPackageSent = R"(
CREATE TABLE package_sent (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    cycle INTEGER NOT NULL REFERENCES cycle (number),
    document BLOB NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT)";

constexpr const char* kPackageTaken = R"(
CREATE TABLE package_taken (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE REFERENCES package_sent (id),
    document BLOB NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT)";

} // namespace

Migration migrationToVersion9()
{
    Migration migration{
        9,
        {kInterview,
         kPlanAction,
         kPlanReport,
         kAttachment,
         kPaper,
         kIndicatorLook,
         kIndicatorOpinion,
         kSettlementRun,
         kLedgerEntry,
         kProposalDecision,
         kPackageKey,
         kPackageSent,
         kPackageTaken,
         "CREATE INDEX interview_of ON interview (employee)",
         "CREATE INDEX plan_action_of ON plan_action (employee)",
         "CREATE INDEX plan_report_of ON plan_report (action)",
         "CREATE INDEX ledger_entry_of ON ledger_entry (employee)",
         "CREATE INDEX attachment_of ON attachment (employee)"},
        "13eb7111d73c5286d68833ebfdbf534e451257da9008ad9d1273db3eff2e7df2",
    };
    for (const char* statement : followUpTriggers())
        migration.statements.push_back(statement);
    return migration;
}

} // namespace plumbline
