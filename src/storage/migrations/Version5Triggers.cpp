// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Version5Triggers.h"

#include <array>

namespace plumbline {

namespace {

constexpr std::array kStatements{
    "CREATE UNIQUE INDEX record_contact_id ON record_contact (source, id)",
    "CREATE TRIGGER record_contact_change_needs_no_hold BEFORE UPDATE ON record_contact "
    "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 0 AND OLD.at >= from_at "
    "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
    "AND (owner IS NULL OR owner = OLD.owner)) "
    "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
    "CREATE TRIGGER record_contact_entry_needs_no_hold BEFORE UPDATE ON record_contact "
    "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 0 AND NEW.at >= from_at "
    "AND NEW.at < to_at AND (NEW.number >> 32) <= up_to "
    "AND (owner IS NULL OR owner = NEW.owner)) "
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
    "CREATE TRIGGER record_complaint_entry_needs_no_hold BEFORE UPDATE ON record_complaint "
    "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 1 AND NEW.at >= from_at "
    "AND NEW.at < to_at AND (NEW.number >> 32) <= up_to "
    "AND (owner IS NULL OR owner = NEW.owner)) "
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
    "CREATE TRIGGER record_visit_entry_needs_no_hold BEFORE UPDATE ON record_visit "
    "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 2 AND NEW.at >= from_at "
    "AND NEW.at < to_at AND (NEW.number >> 32) <= up_to "
    "AND (owner IS NULL OR owner = NEW.owner)) "
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
    "CREATE TRIGGER record_check_entry_needs_no_hold BEFORE UPDATE ON record_check "
    "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 3 AND NEW.at >= from_at "
    "AND NEW.at < to_at AND (NEW.number >> 32) <= up_to "
    "AND (owner IS NULL OR owner = NEW.owner)) "
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
    "CREATE TRIGGER record_training_entry_needs_no_hold BEFORE UPDATE ON record_training "
    "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 4 AND NEW.at >= from_at "
    "AND NEW.at < to_at AND (NEW.number >> 32) <= up_to "
    "AND (owner IS NULL OR owner = NEW.owner)) "
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
    "CREATE TRIGGER record_attendance_entry_needs_no_hold BEFORE UPDATE ON record_attendance "
    "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 5 AND NEW.at >= from_at "
    "AND NEW.at < to_at AND (NEW.number >> 32) <= up_to "
    "AND (owner IS NULL OR owner = NEW.owner)) "
    "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
    "CREATE TRIGGER record_attendance_removal_needs_no_hold BEFORE DELETE ON record_attendance "
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
    "CREATE TRIGGER record_survey_entry_needs_no_hold BEFORE UPDATE ON record_survey "
    "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 6 AND NEW.at >= from_at "
    "AND NEW.at < to_at AND (NEW.number >> 32) <= up_to "
    "AND (owner IS NULL OR owner = NEW.owner)) "
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
    "CREATE TRIGGER record_event_entry_needs_no_hold BEFORE UPDATE ON record_event "
    "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 7 AND NEW.at >= from_at "
    "AND NEW.at < to_at AND (NEW.number >> 32) <= up_to "
    "AND (owner IS NULL OR owner = NEW.owner)) "
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
    "CREATE TRIGGER record_order_entry_needs_no_hold BEFORE UPDATE ON record_order "
    "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 8 AND NEW.at >= from_at "
    "AND NEW.at < to_at AND (NEW.number >> 32) <= up_to "
    "AND (owner IS NULL OR owner = NEW.owner)) "
    "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END",
    "CREATE TRIGGER record_order_removal_needs_no_hold BEFORE DELETE ON record_order "
    "WHEN EXISTS (SELECT 1 FROM record_hold WHERE kind = 8 AND OLD.at >= from_at "
    "AND OLD.at < to_at AND (OLD.number >> 32) <= up_to "
    "AND (owner IS NULL OR owner = OLD.owner)) "
    "BEGIN SELECT RAISE(ABORT, 'record is used by a closed cycle'); END"};

} // namespace

std::vector<const char*> recordHoldTriggers()
{
    return {kStatements.begin(), kStatements.end()};
}

} // namespace plumbline
