// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteMeasureRepository.h"

#include "storage/repositories/CellKinds.h"
#include "storage/repositories/SharedTexts.h"
#include "storage/repositories/StoredForms.h"

namespace plumbline {

namespace {

constexpr const char* kMeasured =
    "SELECT employee, kind, node, part, value, records, measure, cut_off, up_to, at, user "
    "FROM measured WHERE cycle = ? ORDER BY employee, kind, node, part";
constexpr const char* kMeasuredCell =
    "SELECT employee, kind, node, part, value, records, measure, cut_off, up_to, at, user "
    "FROM measured WHERE cycle = ? AND employee = ? AND kind = ? AND node = ? AND part = ?";
constexpr const char* kSave =
    "INSERT INTO measured (cycle, employee, kind, node, part, value, records, measure, cut_off, "
    "up_to, at, user) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (cycle, employee, kind, node, part) DO UPDATE "
    "SET value = excluded.value, records = excluded.records, measure = excluded.measure, "
    "cut_off = excluded.cut_off, up_to = excluded.up_to, at = excluded.at, user = excluded.user";
constexpr const char* kRemove = "DELETE FROM measured WHERE cycle = ? AND employee = ? "
                                "AND kind = ? AND node = ? AND part = ?";
constexpr const char* kCutOff = "SELECT at FROM cycle_cut_off WHERE cycle = ?";
constexpr const char* kSetCutOff = "INSERT INTO cycle_cut_off (cycle, at) VALUES (?, ?) "
                                   "ON CONFLICT (cycle) DO UPDATE SET at = excluded.at";
constexpr const char* kRemoveCutOff = "DELETE FROM cycle_cut_off WHERE cycle = ?";
constexpr const char* kLastSampling = "SELECT coalesce(max(number), 0) FROM sampling";
constexpr const char* kAddSampling =
    "INSERT INTO sampling (number, period, template, per_person, seed, at, user) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kAddSampled =
    "INSERT INTO sampled_contact (sampling, employee, source, id) VALUES (?, ?, ?, ?)";
constexpr const char* kSamplings =
    "SELECT number, period, template, per_person, seed, at, user FROM sampling "
    "ORDER BY number DESC";
/// What comes back has the source `sampling` and an id of the sampling's number and the contact's
/// id.
constexpr const char* kSampled =
    "SELECT employee, source, id, EXISTS (SELECT 1 FROM record_check WHERE record_check.source = "
    "(SELECT number FROM record_text WHERE text = 'sampling') "
    "AND record_check.id = sampling || '/' || sampled_contact.id) "
    "FROM sampled_contact WHERE sampling = ? ORDER BY employee, source, id";
constexpr const char* kSetting = "SELECT value FROM setting WHERE name = ?";
constexpr const char* kSaveSetting = "INSERT INTO setting (name, value) VALUES (?, ?) "
                                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value";

StoredMeasured measuredIn(const Row& row, SharedTexts& texts)
{
    StoredMeasured measured;
    measured.employee = EmployeeId(texts.of(row.text(0)));
    measured.key = {storedCellKind(row.integer(1)), texts.of(row.text(2)), texts.of(row.text(3))};
    measured.text = texts.of(row.text(4));
    measured.records = static_cast<int>(row.integer(5));
    measured.measure = texts.of(row.text(6));
    measured.cutOff = storedMoment(row.integer(7));
    measured.upTo = static_cast<int>(row.integer(8));
    measured.at = storedMoment(row.integer(9));
    measured.by = texts.of(row.text(10));
    return measured;
}

std::optional<Sampling> samplingIn(const Row& row)
{
    const Result<Period> period = Period::parse(row.text(1));
    if (!period)
        return std::nullopt;
    return Sampling{static_cast<int>(row.integer(0)),
                    *period,
                    row.text(2),
                    static_cast<int>(row.integer(3)),
                    static_cast<std::uint64_t>(row.integer(4)),
                    storedMoment(row.integer(5)),
                    row.text(6)};
}

std::int64_t wide(int number)
{
    return number;
}

} // namespace

SqliteMeasureRepository::SqliteMeasureRepository(Database& database, CycleNumbers& numbers)
    : m_numbers(numbers)
    , m_measured(database, kMeasured)
    , m_measuredCell(database, kMeasuredCell)
    , m_save(database, kSave)
    , m_remove(database, kRemove)
    , m_cutOff(database, kCutOff)
    , m_setCutOff(database, kSetCutOff)
    , m_removeCutOff(database, kRemoveCutOff)
    , m_lastSampling(database, kLastSampling)
    , m_addSampling(database, kAddSampling)
    , m_addSampled(database, kAddSampled)
    , m_samplings(database, kSamplings)
    , m_sampled(database, kSampled)
    , m_setting(database, kSetting)
    , m_saveSetting(database, kSaveSetting)
{
}

Result<std::vector<StoredMeasured>> SqliteMeasureRepository::measured(const CycleKey& key)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    if (!cycle)
        return failure(cycle.error());
    std::vector<StoredMeasured> measured;
    SharedTexts texts;
    return m_measured
        .read([&](const Row& row) { measured.push_back(measuredIn(row, texts)); }, *cycle)
        .map([&measured] { return std::move(measured); });
}

Result<std::optional<StoredMeasured>> SqliteMeasureRepository::measuredCell(
    const CycleKey& key, const EmployeeId& employee, const CellKey& cell)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    if (!cycle)
        return failure(cycle.error());
    std::optional<StoredMeasured> measured;
    SharedTexts texts;
    return m_measuredCell
        .read([&](const Row& row) { measured = measuredIn(row, texts); },
              *cycle,
              employee.text(),
              toStored(cell.kind),
              cell.node,
              cell.part)
        .map([&measured] { return std::move(measured); });
}

Result<> SqliteMeasureRepository::save(const CycleKey& key, const StoredMeasured& measured)
{
    return m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_save.run(cycle,
                          measured.employee.text(),
                          toStored(measured.key.kind),
                          measured.key.node,
                          measured.key.part,
                          measured.text,
                          wide(measured.records),
                          measured.measure,
                          toStored(measured.cutOff),
                          wide(measured.upTo),
                          toStored(measured.at),
                          measured.by);
    });
}

Result<> SqliteMeasureRepository::remove(const CycleKey& key,
                                         const EmployeeId& employee,
                                         const CellKey& cell)
{
    return m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_remove.run(cycle, employee.text(), toStored(cell.kind), cell.node, cell.part);
    });
}

Result<std::optional<QDateTime>> SqliteMeasureRepository::cutOff(const CycleKey& key)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    if (!cycle)
        return failure(cycle.error());
    std::optional<QDateTime> at;
    return m_cutOff.read([&at](const Row& row) { at = storedMoment(row.integer(0)); }, *cycle)
        .map([&at] { return at; });
}

Result<> SqliteMeasureRepository::setCutOff(const CycleKey& key, const std::optional<QDateTime>& at)
{
    return m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return at ? m_setCutOff.run(cycle, toStored(*at)) : m_removeCutOff.run(cycle);
    });
}

Result<int> SqliteMeasureRepository::addSampling(const Sampling& sampling,
                                                 const std::vector<SampledContact>& drawn)
{
    std::int64_t number = 0;
    Result<> added = m_lastSampling.read([&number](const Row& row) { number = row.integer(0) + 1; })
                         .and_then([&] {
                             return m_addSampling.run(number,
                                                      sampling.period.toString(),
                                                      sampling.templateName,
                                                      wide(sampling.perPerson),
                                                      static_cast<std::int64_t>(sampling.seed),
                                                      toStored(sampling.at),
                                                      sampling.by);
                         });
    for (const SampledContact& contact : drawn) {
        if (added)
            added = m_addSampled.run(number, contact.employee.text(), contact.source, contact.id);
    }
    return added.map([&number] { return static_cast<int>(number); });
}

Result<std::vector<Sampling>> SqliteMeasureRepository::samplings()
{
    std::vector<Sampling> samplings;
    return m_samplings
        .read([&samplings](const Row& row) {
            if (std::optional<Sampling> sampling = samplingIn(row))
                samplings.push_back(std::move(*sampling));
        })
        .map([&samplings] { return std::move(samplings); });
}

Result<std::vector<SampledContact>> SqliteMeasureRepository::sampled(int number)
{
    std::vector<SampledContact> contacts;
    return m_sampled
        .read(
            [&contacts](const Row& row) {
                contacts.push_back(
                    {EmployeeId(row.text(0)), row.text(1), row.text(2), row.integer(3) != 0});
            },
            wide(number))
        .map([&contacts] { return std::move(contacts); });
}

Result<std::optional<QString>> SqliteMeasureRepository::setting(const QString& name)
{
    std::optional<QString> value;
    return m_setting.read([&value](const Row& row) { value = row.text(0); }, name).map([&value] {
        return value;
    });
}

Result<> SqliteMeasureRepository::saveSetting(const QString& name, const QString& value)
{
    return m_saveSetting.run(name, value);
}

} // namespace plumbline
