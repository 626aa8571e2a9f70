// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/RecordReader.h"

#include "domain/records/CellText.h"

namespace plumbline {

namespace {

/// Why a cell of the row is none; null: it is one.
const Message* faultIn(const SourceRow& row, int column)
{
    for (const CellFault& fault : row.faults) {
        if (fault.column == column)
            return &fault.reason;
    }
    return nullptr;
}

/// Words for people, which keep their full-width letters and signs.
bool isWords(const PlannedField& field)
{
    return field.part == RecordPart::Note
        || (field.part == RecordPart::Field && field.type == FieldType::Text);
}

/// By the checker, on a sampling's form.
bool isFilledIn(const PlannedField& field)
{
    return field.part == RecordPart::Note
        || (field.part == RecordPart::Field && field.type == FieldType::Count);
}

} // namespace

RecordReader::RecordReader(RecordPlan plan, const RecordSetting& setting)
    : m_plan(std::move(plan))
    , m_setting(setting)
    , m_cells(setting.words, setting.clock, m_plan.dateOrder)
{
}

const QString& RecordReader::employeeHeading() const
{
    const auto isIt = [](const PlannedField& field) { return field.part == RecordPart::Employee; };
    return std::find_if(m_plan.fields.begin(), m_plan.fields.end(), isIt)->heading;
}

bool RecordReader::isMissing(std::string_view text) const
{
    return text.empty()
        || std::find(m_plan.missing.begin(), m_plan.missing.end(), text) != m_plan.missing.end();
}

bool RecordReader::isEmpty(const SourceRow& row) const
{
    return std::all_of(m_plan.fields.begin(), m_plan.fields.end(), [&](const PlannedField& field) {
        return field.column < 0 || (m_plan.isForm && !isFilledIn(field))
            || (trimmedCell(row.cells[static_cast<std::size_t>(field.column)]).empty()
                && !faultIn(row, field.column));
    });
}

std::string_view RecordReader::cell(const SourceRow& row, int column, std::string& buffer) const
{
    const std::string_view text = plainCell(row.cells[static_cast<std::size_t>(column)], buffer);
    return isMissing(text) ? std::string_view() : text;
}

CellReading RecordReader::readYesNo(const PlannedField& field, std::string_view text) const
{
    if (field.words.isEmpty())
        return m_cells.yesNo(text);
    if (const auto meaning = field.words.find(text))
        return *meaning;
    return field.othersAreNo ? CellReading(0) : m_cells.yesNo(text);
}

CellReading RecordReader::readCell(const PlannedField& field, std::string_view text)
{
    if (field.part == RecordPart::Time && isDated(m_plan.kind))
        return m_cells.day(text);
    switch (field.type) {
    case FieldType::Text:
        return m_texts.numberOf(text);
    case FieldType::Moment:
        return m_cells.moment(text, m_time);
    case FieldType::Deadline:
        return m_cells.deadline(text, m_time);
    case FieldType::YesNo:
        return readYesNo(field, text);
    case FieldType::Count:
        return m_plan.kind == RecordKind::Complaint && field.field == complaint::Class
            ? m_cells.complaintClass(text)
            : m_cells.count(text);
    case FieldType::Seconds:
        return m_cells.duration(text, field.unit);
    case FieldType::Amount:
        return m_cells.amount(text);
    case FieldType::Scale:
        return m_cells.scale(text);
    case FieldType::Absence:
        return m_cells.absence(text);
    }
    Q_UNREACHABLE();
}

std::optional<Message> RecordReader::readField(const PlannedField& field, const SourceRow& row)
{
    std::string_view text = field.value;
    m_time = {};
    if (field.column >= 0) {
        for (const int column : {field.column, field.timeColumn}) {
            if (const Message* fault = faultIn(row, column))
                return *fault;
        }
        text = cell(row, field.column, m_buffer);
        if (isWords(field) && !text.empty())
            text = trimmedCell(row.cells[static_cast<std::size_t>(field.column)]);
        if (field.timeColumn >= 0)
            m_time = cell(row, field.timeColumn, m_timeBuffer);
    }
    if (text.empty()) {
        if (!field.isRequired)
            return std::nullopt;
        return Message{
            QT_TRANSLATE_NOOP("Messages", "nothing stands here, but every record needs it"), {}};
    }
    if (field.part == RecordPart::Id) {
        m_record.id = text;
        return std::nullopt;
    }
    if (field.part == RecordPart::Employee) {
        m_employee = text;
        return std::nullopt;
    }
    const CellReading number = readCell(field, text);
    if (!number)
        return number.error();
    RecordFacts& facts = m_record.facts;
    if (field.part == RecordPart::Time)
        facts.at = *number;
    else if (field.part == RecordPart::Customer)
        facts.customer = *number;
    else if (field.part == RecordPart::Note)
        facts.note = *number;
    else
        facts.fields[static_cast<std::size_t>(field.field)] = *number;
    return std::nullopt;
}

bool RecordReader::read(const SourceRow& row,
                        IncomingRecord& record,
                        std::vector<RefusedRow>& refused)
{
    const std::size_t before = refused.size();
    m_record = {};
    m_record.row = row.number;
    m_record.facts.at = kNothing;
    m_employee.clear();
    for (const PlannedField& field : m_plan.fields) {
        if (auto fault = readField(field, row))
            refused.push_back({row.number, field.heading, *std::move(fault)});
    }
    if (refused.size() > before)
        return false;
    const SettleRules rules{m_setting.clock, m_setting.complaintLimits};
    if (auto fault = settleRecord(m_plan.kind, m_record.facts, rules)) {
        const auto isIt = [&](const PlannedField& field) {
            return field.part == RecordPart::Field && field.field == fault->field;
        };
        const auto found = std::find_if(m_plan.fields.begin(), m_plan.fields.end(), isIt);
        refused.push_back({row.number,
                           found == m_plan.fields.end() ? QString() : found->heading,
                           std::move(fault->reason)});
        return false;
    }
    m_record.facts.employee = m_employees.numberOf(m_employee);
    record = std::move(m_record);
    return true;
}

} // namespace plumbline
