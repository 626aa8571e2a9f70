// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RecordRepository.h"
#include "storage/repositories/CycleNumbers.h"

namespace plumbline {

class SqliteRecordRepository : public RecordRepository
{
public:
    SqliteRecordRepository(Database&, CycleNumbers&) { }

    [[nodiscard]] Result<int> addRun(const ImportRun&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<> saveRun(const ImportRun&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<std::vector<ImportRun>> runs() override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<std::unique_ptr<RecordIntake>>
    intake(RecordKind, const QString&, int, OnChange) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<int> takeBack(int) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<> scan(const RecordRange&,
                                const std::function<void(const ScannedRecord&)>&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<std::vector<StoredRecord>> find(const RecordSearch&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<int> count(const RecordSearch&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<std::optional<StoredRecord>> record(const RecordPlace&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<std::vector<RecordChange>> changes(const RecordPlace&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<RecordPlace>
    reassign(const RecordPlace&, const EmployeeId&, const RecordChange&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<> mark(const RecordPlace&, const RecordChange&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<std::int64_t> textNumber(const QString&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<QString> text(std::int64_t) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<std::vector<std::pair<std::int64_t, QString>>> textsOf(RecordKind,
                                                                                int) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<std::vector<std::pair<std::int64_t, EmployeeId>>> owners() override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<std::int64_t> ownerNumber(const EmployeeId&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<> hold(const std::vector<RecordHold>&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<std::int64_t> revision() override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<std::vector<StoredMap>> maps() override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<> saveMap(const StoredMap&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

    [[nodiscard]] Result<> removeMap(const QString&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }
};

} // namespace plumbline
