// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/PreviewRecords.h"

#include "application/policy/Permit.h"
#include "application/records/EmployeeFinder.h"
#include "application/records/FieldText.h"
#include "application/records/LoadRecordSetting.h"

namespace plumbline {

namespace {

/// Reads a sample's rows and says in words what was read.
class RowTeller
{
public:
    RowTeller(RecordReader reader, const RecordSetting& setting, EmployeeFinder finder)
        : m_reader(std::move(reader))
        , m_setting(setting)
        , m_finder(std::move(finder))
    {
    }

    [[nodiscard]] Result<PreviewRow> tell(const TableSample::Row& row);

private:
    [[nodiscard]] QString told(const PlannedField& field) const;
    [[nodiscard]] QString number(std::int64_t text) const;
    [[nodiscard]] Result<> lookUp(PreviewRow& row);

    RecordReader m_reader;
    const RecordSetting& m_setting;
    EmployeeFinder m_finder;
    std::vector<QString> m_texts;
};

QString RowTeller::number(std::int64_t text) const
{
    return text == kNothing ? QString() : m_texts[static_cast<std::size_t>(text)];
}

QString RowTeller::told(const PlannedField& field) const
{
    const IncomingRecord& record = m_reader.last();
    const RecordKind kind = m_reader.plan().kind;
    switch (field.part) {
    case RecordPart::Id:
        return QString::fromStdString(record.id);
    case RecordPart::Employee:
        return QString::fromStdString(m_reader.lastEmployee());
    case RecordPart::Customer:
        return number(record.facts.customer);
    case RecordPart::Note:
        return number(record.facts.note);
    case RecordPart::Time:
        return record.facts.at == kNothing ? QString()
                                           : timeText(kind, record.facts.at, m_setting.clock);
    case RecordPart::Field:
        break;
    }
    const std::int64_t value = record.facts[field.field];
    if (value == kNothing)
        return {};
    return field.type == FieldType::Text ? number(value)
                                         : fieldText(kind, field.field, value, m_setting.clock);
}

Result<> RowTeller::lookUp(PreviewRow& row)
{
    const QString name = QString::fromStdString(m_reader.lastEmployee());
    if (name.isEmpty())
        return {};
    Result<EmployeeFinder::Found> found = m_finder.find(name);
    if (!found)
        return failure(found.error());
    if (!found->employee)
        row.problems.push_back({row.row, m_reader.employeeHeading(), std::move(found->reason)});
    return {};
}

Result<PreviewRow> RowTeller::tell(const TableSample::Row& row)
{
    SourceRow source{row.number, {row.cells.begin(), row.cells.end()}, row.faults};
    PreviewRow told;
    told.row = row.number;
    if (m_reader.isEmpty(source))
        return told;
    IncomingRecord record;
    const bool isGood = m_reader.read(source, record, told.problems);
    std::vector<QString> texts = m_reader.takeTexts();
    std::move(texts.begin(), texts.end(), std::back_inserter(m_texts));
    if (isGood)
        m_reader.putBack(std::move(record));
    for (const PlannedField& field : m_reader.plan().fields)
        told.cells.push_back(this->told(field));
    if (auto found = lookUp(told); !found)
        return failure(found.error());
    return told;
}

} // namespace

Result<> previewRecords(const Access& access,
                        const TableSample& sample,
                        const ImportMap& map,
                        RecordKind kind,
                        ImportPreviewData& preview)
{
    if (Result<> may = permitted(access, Permission::TakeInRecords); !may)
        return failure(may.error());
    Result<RecordPlan> plan = planRecords(map, kind, sample.headings);
    if (!plan) {
        preview.fault = plan.error().message;
        return {};
    }
    Repositories& repositories = access.store.repositories();
    const Result<RecordSetting> setting = loadRecordSetting(repositories);
    if (!setting)
        return failure(setting.error());
    auto finder = EmployeeFinder::load(access, repositories, OnUnknown::Refuse);
    if (!finder)
        return failure(finder.error());
    for (const PlannedField& field : plan->fields)
        preview.fields.push_back(field.id);
    RowTeller teller(RecordReader(*std::move(plan), *setting), *setting, *std::move(finder));
    for (const TableSample::Row& row : sample.rows) {
        Result<PreviewRow> told = teller.tell(row);
        if (!told)
            return failure(told.error());
        preview.rows.push_back(*std::move(told));
    }
    return {};
}

} // namespace plumbline
