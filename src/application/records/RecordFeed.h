// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/BoundedQueue.h"
#include "application/records/ImportRecords.h"
#include "application/records/RecordReader.h"

#include <memory>
#include <thread>

namespace plumbline {

/// Some rows of a table, read: what is good of them and what was refused.
struct RecordParcel
{
    RecordBatch batch; ///< `employee` is a place among all `employees` so far.
    std::vector<QString> employees; ///< Names new in this parcel.
    std::vector<RefusedRow> refused;
    int read = 0;
    int refusedRows = 0;
};

/// Reads a table on a thread of its own and hands it over in parcels, so that reading and storing
/// go on side by side in little memory.
class RecordFeed
{
public:
    RecordFeed(std::unique_ptr<RowSource> rows, RecordReader reader, WorkProgress& progress);
    RecordFeed(const RecordFeed&) = delete;
    RecordFeed& operator=(const RecordFeed&) = delete;
    ~RecordFeed();

    /// Waits for the next one; none at the end of the table. `cancelled` where that was asked for.
    [[nodiscard]] Result<std::optional<RecordParcel>> next();

private:
    void run();
    /// False at the end of the table.
    [[nodiscard]] Result<bool> fill(RecordParcel& parcel);

    std::unique_ptr<RowSource> m_rows;
    RecordReader m_reader;
    WorkProgress& m_progress;
    int m_listed = 0;
    BoundedQueue<Result<RecordParcel>> m_queue;
    std::thread m_thread;
};

/// The failure of a work that was told to stop.
[[nodiscard]] tl::unexpected<Error> workCancelled();

} // namespace plumbline
