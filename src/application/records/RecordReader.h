// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RowSource.h"
#include "application/records/RecordPlan.h"
#include "application/records/TextKeeper.h"
#include "application/values/ImportReport.h"
#include "domain/records/FactReader.h"
#include "domain/records/SettleRecord.h"

namespace plumbline {

/// What rows of records are read with; outlives its readers.
struct RecordSetting
{
    const CellWords& words;
    LocalClock clock;
    std::array<std::int64_t, 3> complaintLimits{kNothing, kNothing, kNothing};
};

/// Reads a table's rows into records by a plan, on whatever thread. Employees stand as numbers of
/// names not yet looked up.
class RecordReader
{
public:
    RecordReader(RecordPlan plan, const RecordSetting& setting);

    /// False: the row was refused, with every reason in `refused`.
    [[nodiscard]] bool
    read(const SourceRow& row, IncomingRecord& record, std::vector<RefusedRow>& refused);
    /// Whether nothing stands in any column that the plan looks at; on a sampling's form in those
    /// that are filled in.
    [[nodiscard]] bool isEmpty(const SourceRow& row) const;

    /// Texts and names of employees since the last call.
    [[nodiscard]] std::vector<QString> takeTexts() { return m_texts.takeNew(); }

    [[nodiscard]] std::vector<QString> takeEmployees() { return m_employees.takeNew(); }

    [[nodiscard]] const RecordPlan& plan() const noexcept { return m_plan; }

    [[nodiscard]] const QString& employeeHeading() const;

    /// What could be read of the last row that was refused, or the record put back.
    [[nodiscard]] const IncomingRecord& last() const noexcept { return m_record; }

    [[nodiscard]] const std::string& lastEmployee() const noexcept { return m_employee; }

    void putBack(IncomingRecord record) { m_record = std::move(record); }

private:
    [[nodiscard]] std::string_view
    cell(const SourceRow& row, int column, std::string& buffer) const;
    /// What is wrong with the field's cell; nothing: it was read.
    [[nodiscard]] std::optional<Message> readField(const PlannedField& field, const SourceRow& row);
    [[nodiscard]] CellReading readCell(const PlannedField& field, std::string_view text);
    [[nodiscard]] CellReading readYesNo(const PlannedField& field, std::string_view text) const;
    [[nodiscard]] bool isMissing(std::string_view text) const;

    RecordPlan m_plan;
    const RecordSetting& m_setting;
    FactReader m_cells;
    TextKeeper m_texts;
    TextKeeper m_employees;
    IncomingRecord m_record;
    std::string m_employee;
    std::string m_buffer;
    std::string m_timeBuffer;
    std::string_view m_time; ///< The second column of the field being read.
};

} // namespace plumbline
