// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Version9Triggers.h"

namespace plumbline {

namespace {

/// A turn follows the one before; what takes back, takes back that one, by the opposite amount.
constexpr const char* kTurns = R"(
CREATE TRIGGER ledger_entry_takes_turns BEFORE INSERT ON ledger_entry
WHEN NEW.turn <> 1 + (SELECT count(*) FROM ledger_entry WHERE cycle = NEW.cycle
    AND employee = NEW.employee AND what = NEW.what)
BEGIN SELECT RAISE(ABORT, 'ledger_entry is out of turn'); END)";

constexpr const char* kReverses = R"(
CREATE TRIGGER ledger_entry_reverses_the_last BEFORE INSERT ON ledger_entry
WHEN NEW.reverses IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ledger_entry
    WHERE number = NEW.reverses AND cycle = NEW.cycle AND employee = NEW.employee
    AND what = NEW.what AND turn = NEW.turn - 1
    AND ('-' || amount = NEW.amount OR amount = '-' || NEW.amount))
BEGIN SELECT RAISE(ABORT, 'ledger_entry reverses something else'); END)";

} // namespace

std::vector<const char*> followUpTriggers()
{
    return {
        kTurns,
        kReverses,
        "CREATE TRIGGER interview_stays BEFORE UPDATE ON interview "
        "BEGIN SELECT RAISE(ABORT, 'interview is append-only'); END",
        "CREATE TRIGGER interview_remains BEFORE DELETE ON interview "
        "BEGIN SELECT RAISE(ABORT, 'interview is append-only'); END",
        "CREATE TRIGGER plan_action_stays BEFORE UPDATE ON plan_action "
        "BEGIN SELECT RAISE(ABORT, 'plan_action is append-only'); END",
        "CREATE TRIGGER plan_action_remains BEFORE DELETE ON plan_action "
        "BEGIN SELECT RAISE(ABORT, 'plan_action is append-only'); END",
        "CREATE TRIGGER plan_report_stays BEFORE UPDATE ON plan_report "
        "BEGIN SELECT RAISE(ABORT, 'plan_report is append-only'); END",
        "CREATE TRIGGER plan_report_remains BEFORE DELETE ON plan_report "
        "BEGIN SELECT RAISE(ABORT, 'plan_report is append-only'); END",
        "CREATE TRIGGER attachment_stays BEFORE UPDATE ON attachment "
        "BEGIN SELECT RAISE(ABORT, 'attachment is append-only'); END",
        "CREATE TRIGGER attachment_remains BEFORE DELETE ON attachment "
        "BEGIN SELECT RAISE(ABORT, 'attachment is append-only'); END",
        "CREATE TRIGGER paper_stays BEFORE UPDATE ON paper "
        "BEGIN SELECT RAISE(ABORT, 'paper is append-only'); END",
        "CREATE TRIGGER paper_remains BEFORE DELETE ON paper "
        "BEGIN SELECT RAISE(ABORT, 'paper is append-only'); END",
        "CREATE TRIGGER indicator_look_stays BEFORE UPDATE ON indicator_look "
        "BEGIN SELECT RAISE(ABORT, 'indicator_look is append-only'); END",
        "CREATE TRIGGER indicator_look_remains BEFORE DELETE ON indicator_look "
        "BEGIN SELECT RAISE(ABORT, 'indicator_look is append-only'); END",
        "CREATE TRIGGER indicator_opinion_stays BEFORE UPDATE ON indicator_opinion "
        "BEGIN SELECT RAISE(ABORT, 'indicator_opinion is append-only'); END",
        "CREATE TRIGGER indicator_opinion_remains BEFORE DELETE ON indicator_opinion "
        "BEGIN SELECT RAISE(ABORT, 'indicator_opinion is append-only'); END",
        "CREATE TRIGGER settlement_run_stays BEFORE UPDATE ON settlement_run "
        "BEGIN SELECT RAISE(ABORT, 'settlement_run is append-only'); END",
        "CREATE TRIGGER settlement_run_remains BEFORE DELETE ON settlement_run "
        "BEGIN SELECT RAISE(ABORT, 'settlement_run is append-only'); END",
        "CREATE TRIGGER ledger_entry_stays BEFORE UPDATE ON ledger_entry "
        "BEGIN SELECT RAISE(ABORT, 'ledger_entry is append-only'); END",
        "CREATE TRIGGER ledger_entry_remains BEFORE DELETE ON ledger_entry "
        "BEGIN SELECT RAISE(ABORT, 'ledger_entry is append-only'); END",
        "CREATE TRIGGER proposal_decision_stays BEFORE UPDATE ON proposal_decision "
        "BEGIN SELECT RAISE(ABORT, 'proposal_decision is append-only'); END",
        "CREATE TRIGGER proposal_decision_remains BEFORE DELETE ON proposal_decision "
        "BEGIN SELECT RAISE(ABORT, 'proposal_decision is append-only'); END",
        "CREATE TRIGGER package_key_stays BEFORE UPDATE ON package_key "
        "BEGIN SELECT RAISE(ABORT, 'package_key is append-only'); END",
        "CREATE TRIGGER package_key_remains BEFORE DELETE ON package_key "
        "BEGIN SELECT RAISE(ABORT, 'package_key is append-only'); END",
        "CREATE TRIGGER package_sent_stays BEFORE UPDATE ON package_sent "
        "BEGIN SELECT RAISE(ABORT, 'package_sent is append-only'); END",
        "CREATE TRIGGER package_sent_remains BEFORE DELETE ON package_sent "
        "BEGIN SELECT RAISE(ABORT, 'package_sent is append-only'); END",
        "CREATE TRIGGER package_taken_stays BEFORE UPDATE ON package_taken "
        "BEGIN SELECT RAISE(ABORT, 'package_taken is append-only'); END",
        "CREATE TRIGGER package_taken_remains BEFORE DELETE ON package_taken "
        "BEGIN SELECT RAISE(ABORT, 'package_taken is append-only'); END",
    };
}

} // namespace plumbline
