// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/RecordFeed.h"

namespace plumbline {

namespace {

constexpr int kParcelRows = 4096;
constexpr std::size_t kMostWaiting = 6;
constexpr int kReadingShare = 9; ///< Of ten; the rest is for what comes after.

} // namespace

tl::unexpected<Error> workCancelled()
{
    return failure(
        ErrorCode::Cancelled,
        {},
        QT_TRANSLATE_NOOP("Messages", "It was cancelled; the company file is as before."));
}

RecordFeed::RecordFeed(std::unique_ptr<RowSource> rows, RecordReader reader, WorkProgress& progress)
    : m_rows(std::move(rows))
    , m_reader(std::move(reader))
    , m_progress(progress)
    , m_queue(kMostWaiting)
    , m_thread([this] { run(); })
{
}

RecordFeed::~RecordFeed()
{
    m_queue.close();
    m_thread.join();
}

Result<bool> RecordFeed::fill(RecordParcel& parcel)
{
    SourceRow row;
    parcel.batch.records.reserve(kParcelRows);
    for (int count = 0; count < kParcelRows; ++count) {
        const Result<bool> isThere = m_rows->next(row);
        if (!isThere || !*isThere)
            return isThere;
        if (m_reader.isEmpty(row))
            continue;
        ++parcel.read;
        IncomingRecord record;
        const std::size_t before = parcel.refused.size();
        if (m_reader.read(row, record, parcel.refused)) {
            parcel.batch.records.push_back(std::move(record));
            continue;
        }
        ++parcel.refusedRows;
        m_listed += static_cast<int>(parcel.refused.size() - before);
        if (m_listed > ImportOutcome::kMostListed)
            parcel.refused.resize(before);
    }
    return true;
}

void RecordFeed::run()
{
    bool goesOn = true;
    while (goesOn) {
        if (m_progress.isCancelled) {
            m_queue.push(workCancelled());
            break;
        }
        RecordParcel parcel;
        const Result<bool> filled = fill(parcel);
        if (!filled) {
            m_queue.push(failure(filled.error()));
            break;
        }
        parcel.batch.texts = m_reader.takeTexts();
        parcel.employees = m_reader.takeEmployees();
        goesOn = m_queue.push(std::move(parcel)) && *filled;
        m_progress.thousandths = m_rows->progress() * kReadingShare / 10;
    }
    m_queue.close();
}

Result<std::optional<RecordParcel>> RecordFeed::next()
{
    if (m_progress.isCancelled)
        return workCancelled();
    auto parcel = m_queue.pop();
    if (!parcel)
        return std::optional<RecordParcel>();
    return std::move(*parcel).map(
        [](RecordParcel&& taken) { return std::optional<RecordParcel>(std::move(taken)); });
}

} // namespace plumbline
