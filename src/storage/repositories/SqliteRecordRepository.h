// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RecordRepository.h"
#include "storage/records/ImportRuns.h"
#include "storage/records/RecordFinder.h"
#include "storage/records/RecordHistory.h"
#include "storage/records/RecordHolds.h"
#include "storage/records/RecordScan.h"
#include "storage/records/RecordTable.h"

namespace plumbline {

/// Service records of all kinds; storage/records does the work.
class SqliteRecordRepository final : public RecordRepository
{
public:
    SqliteRecordRepository(Database& database, CycleNumbers& numbers, RecordGroups& groups);

    [[nodiscard]] Result<int> addRun(const ImportRun& run) override;
    [[nodiscard]] Result<> saveRun(const ImportRun& run) override;
    [[nodiscard]] Result<std::vector<ImportRun>> runs() override;
    [[nodiscard]] Result<QByteArray> before(int run) override;

    /// One at a time.
    [[nodiscard]] Result<std::unique_ptr<RecordIntake>>
    intake(RecordKind kind, const QString& source, int run, OnChange onChange) override;
    [[nodiscard]] Result<int> takeBack(int run) override;

    [[nodiscard]] Result<> scan(const RecordRange& range,
                                const std::function<void(const ScannedRecord&)>& see) override;
    [[nodiscard]] Result<std::vector<StoredRecord>> find(const RecordSearch& search) override;
    [[nodiscard]] Result<int> count(const RecordSearch& search) override;
    [[nodiscard]] Result<std::optional<StoredRecord>> record(const RecordPlace& place) override;
    [[nodiscard]] Result<std::vector<RecordChange>> changes(const RecordPlace& place) override;

    [[nodiscard]] Result<RecordPlace>
    reassign(const RecordPlace& place, const EmployeeId& to, const RecordChange& why) override;
    [[nodiscard]] Result<> mark(const RecordPlace& place, const RecordChange& why) override;

    [[nodiscard]] Result<std::int64_t> textNumber(const QString& text) override;
    [[nodiscard]] Result<QString> text(std::int64_t number) override;
    [[nodiscard]] Result<std::vector<std::pair<std::int64_t, QString>>> textsOf(RecordKind kind,
                                                                                int field) override;
    [[nodiscard]] Result<std::vector<std::pair<std::int64_t, EmployeeId>>> owners() override;
    [[nodiscard]] Result<std::int64_t> ownerNumber(const EmployeeId& employee) override;
    [[nodiscard]] Result<bool> forgetOwner(const EmployeeId& employee) override;

    [[nodiscard]] Result<> hold(const std::vector<RecordHold>& holds) override;
    [[nodiscard]] Result<std::int64_t> revision() override;

    [[nodiscard]] Result<std::vector<StoredMap>> maps() override;
    [[nodiscard]] Result<> saveMap(const StoredMap& map) override;
    [[nodiscard]] Result<> removeMap(const QString& name) override;

private:
    /// Its statements are put together when the kind is first met.
    [[nodiscard]] RecordTable& table(RecordKind kind);

    Database& m_database;
    RecordGroups& m_groups;
    RecordTexts m_texts;
    RecordHolds m_holds;
    RecordHistory m_history;
    ImportRuns m_runs;
    RecordScan m_scan;
    RecordFinder m_finder;
    std::map<RecordKind, RecordTable> m_tables;
};

} // namespace plumbline
