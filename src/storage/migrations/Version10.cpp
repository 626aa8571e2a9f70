// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"

namespace plumbline {

namespace {

/// From when until when somebody is in a part of a period. No row: the whole of it.
constexpr const char* kSegment = R"(
CREATE TABLE segment (
    cycle INTEGER NOT NULL,
    employee TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL CHECK (ends >= starts),
    PRIMARY KEY (cycle, employee),
    FOREIGN KEY (cycle, employee) REFERENCES appraisal (cycle, employee)
) STRICT, WITHOUT ROWID)";

} // namespace

Migration migrationToVersion10()
{
    return {
        10,
        {kSegment,
         "CREATE TRIGGER segment_insert_needs_open_cycle BEFORE INSERT ON segment "
         "WHEN EXISTS (SELECT 1 FROM cycle WHERE number = NEW.cycle AND closed_at IS NOT NULL) "
         "BEGIN SELECT RAISE(ABORT, 'cycle is closed'); END",
         "CREATE TRIGGER segment_update_needs_open_cycle BEFORE UPDATE ON segment "
         "WHEN EXISTS (SELECT 1 FROM cycle WHERE number = OLD.cycle AND closed_at IS NOT NULL) "
         "BEGIN SELECT RAISE(ABORT, 'cycle is closed'); END",
         "CREATE TRIGGER segment_delete_needs_open_cycle BEFORE DELETE ON segment "
         "WHEN EXISTS (SELECT 1 FROM cycle WHERE number = OLD.cycle AND closed_at IS NOT NULL) "
         "BEGIN SELECT RAISE(ABORT, 'cycle is closed'); END"},
        "65ca1d42e7c4ab21a9e63599d1eefcd9aeee896183b289a9490a4dcb9d449dc8",
    };
}

} // namespace plumbline
