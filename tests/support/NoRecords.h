// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RecordRepository.h"

namespace plumbline::testing {

/// Takes everything in and keeps nothing.
class NoIntake : public RecordIntake
{
public:
    [[nodiscard]] Result<> take(RecordBatch batch) override
    {
        m_report.taken += static_cast<int>(batch.records.size());
        return {};
    }

    [[nodiscard]] Result<IntakeReport> finish() override { return m_report; }

private:
    IntakeReport m_report;
};

/// No records at all.
class NoRecords : public RecordRepository
{
public:
    [[nodiscard]] Result<int> addRun(const ImportRun&) override { return int{}; }

    [[nodiscard]] Result<> saveRun(const ImportRun&) override { return {}; }

    [[nodiscard]] Result<std::vector<ImportRun>> runs() override
    {
        return std::vector<ImportRun>{};
    }

    [[nodiscard]] Result<QByteArray> before(int) override { return QByteArray(); }

    [[nodiscard]] Result<std::unique_ptr<RecordIntake>>
    intake(RecordKind, const QString&, int, OnChange) override
    {
        return std::make_unique<NoIntake>();
    }

    [[nodiscard]] Result<int> takeBack(int) override { return int{}; }

    [[nodiscard]] Result<> scan(const RecordRange&,
                                const std::function<void(const ScannedRecord&)>&) override
    {
        return {};
    }

    [[nodiscard]] Result<std::vector<StoredRecord>> find(const RecordSearch&) override
    {
        return std::vector<StoredRecord>{};
    }

    [[nodiscard]] Result<int> count(const RecordSearch&) override { return int{}; }

    [[nodiscard]] Result<std::optional<StoredRecord>> record(const RecordPlace&) override
    {
        return std::optional<StoredRecord>{};
    }

    [[nodiscard]] Result<std::vector<RecordChange>> changes(const RecordPlace&) override
    {
        return std::vector<RecordChange>{};
    }

    [[nodiscard]] Result<RecordPlace>
    reassign(const RecordPlace&, const EmployeeId&, const RecordChange&) override
    {
        return RecordPlace{};
    }

    [[nodiscard]] Result<> mark(const RecordPlace&, const RecordChange&) override { return {}; }

    [[nodiscard]] Result<std::int64_t> textNumber(const QString&) override
    {
        return std::int64_t{};
    }

    [[nodiscard]] Result<QString> text(std::int64_t) override { return QString{}; }

    [[nodiscard]] Result<std::vector<std::pair<std::int64_t, QString>>> textsOf(RecordKind,
                                                                                int) override
    {
        return std::vector<std::pair<std::int64_t, QString>>{};
    }

    [[nodiscard]] Result<std::vector<std::pair<std::int64_t, EmployeeId>>> owners() override
    {
        return std::vector<std::pair<std::int64_t, EmployeeId>>{};
    }

    [[nodiscard]] Result<bool> forgetOwner(const EmployeeId&) override { return true; }

    [[nodiscard]] Result<std::int64_t> ownerNumber(const EmployeeId&) override
    {
        return std::int64_t{};
    }

    [[nodiscard]] Result<> hold(const std::vector<RecordHold>&) override { return {}; }

    [[nodiscard]] Result<std::int64_t> revision() override { return std::int64_t{}; }

    [[nodiscard]] Result<std::vector<StoredMap>> maps() override
    {
        return std::vector<StoredMap>{};
    }

    [[nodiscard]] Result<> saveMap(const StoredMap&) override { return {}; }

    [[nodiscard]] Result<> removeMap(const QString&) override { return {}; }
};

} // namespace plumbline::testing
