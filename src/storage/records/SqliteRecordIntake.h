// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/IdsMet.h"
#include "storage/records/ImportRuns.h"
#include "storage/records/IntakeTexts.h"
#include "storage/records/RecordChunk.h"
#include "storage/records/RecordHistory.h"
#include "storage/records/RecordHolds.h"
#include "storage/records/RowsMet.h"
#include "storage/trail/RecordGroups.h"

namespace plumbline {

/// Takes in the records of one run. Gathers as many as it has memory for, sorts them as the file
/// keeps them, and puts them in; only those whose id is there already are looked at one by one.
class SqliteRecordIntake final : public RecordIntake
{
public:
    /// What an intake works on; all of it outlives the intake.
    struct Ground
    {
        Database& database;
        RecordTable& table;
        RecordTexts& texts;
        RecordHistory& history;
        RecordGroups& groups;
    };

    /// `by` is the run, `source` the number of its text.
    SqliteRecordIntake(const Ground& ground,
                       RecordHolds::Of holds,
                       ImportRun by,
                       std::int64_t source,
                       OnChange onChange);
    SqliteRecordIntake(const SqliteRecordIntake&) = delete;
    SqliteRecordIntake& operator=(const SqliteRecordIntake&) = delete;
    SqliteRecordIntake(SqliteRecordIntake&&) = delete;
    SqliteRecordIntake& operator=(SqliteRecordIntake&&) = delete;
    ~SqliteRecordIntake() override;

    [[nodiscard]] Result<> take(RecordBatch batch) override;
    [[nodiscard]] Result<IntakeReport> finish() override;

private:
    /// One whose id came before, while there is no index to find it by.
    struct Later
    {
        int row = 0;
        std::string id;
        RecordFacts facts;
    };

    [[nodiscard]] Result<> store();
    /// Puts one in that the sealing of a chunk does not see.
    [[nodiscard]] Result<bool> insertAlone(const RecordChunk::Unpacked& in);
    [[nodiscard]] GroupDigests digests();
    [[nodiscard]] Result<> storeInBulk();
    [[nodiscard]] Result<> storeOneByOne();
    /// The first records of a kind, if they are many.
    [[nodiscard]] Result<> chooseWay();
    [[nodiscard]] Result<> finishBulk();
    [[nodiscard]] Result<> settle(const RecordChunk::Unpacked& in);
    [[nodiscard]] Result<> settleOfThisRun(const RecordChunk::Unpacked& in, const RecordRow& there);
    [[nodiscard]] Result<> settleOfEarlier(const RecordChunk::Unpacked& in, const RecordRow& there);
    [[nodiscard]] Result<> replace(const RecordRow& there, const RecordFacts& after);
    /// Whose the record is for its source, where a person gave it to somebody else; else kNothing.
    [[nodiscard]] Result<std::int64_t> ownerForSource(const RecordRow& there);
    void report(ChangedRecord changed);
    void cutReport();

    Ground m_ground;
    RecordHolds::Of m_holds;
    ImportRun m_run;
    std::int64_t m_source;
    OnChange m_onChange;
    IntakeTexts m_words;
    RecordChunk m_chunk;
    RowsMet m_met;
    std::optional<bool> m_isBulk; ///< None: nothing was stored yet.
    IdsMet m_ids; ///< In bulk.
    std::vector<Later> m_later;
    std::int64_t m_sealedUpTo = -1; ///< The last stretch of rows whose records were sealed.
    std::int64_t m_stretch = -1; ///< That of the newest record waiting.
    IntakeReport m_report;
};

} // namespace plumbline
