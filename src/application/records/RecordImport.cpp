// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/RecordImport.h"

namespace plumbline {

RecordImport::RecordImport(EmployeeFinder finder,
                           Repositories& repositories,
                           std::unique_ptr<RecordIntake> intake,
                           QString employeeHeading)
    : m_finder(std::move(finder))
    , m_repositories(repositories)
    , m_intake(std::move(intake))
    , m_employeeHeading(std::move(employeeHeading))
{
}

void RecordImport::refuse(RefusedRow row)
{
    if (m_outcome.report.refused.size() < ImportOutcome::kMostListed)
        m_outcome.report.refused.push_back(std::move(row));
}

Result<> RecordImport::lookUp(const QString& name)
{
    Result<EmployeeFinder::Found> found = m_finder.find(name);
    if (!found)
        return failure(found.error());
    if (found->isUnknown && m_outcome.unknownEmployees.size() < ImportOutcome::kMostListed)
        m_outcome.unknownEmployees.push_back(name);
    Owner owner{kNothing, std::move(found->reason)};
    if (found->employee) {
        const Result<std::int64_t> number = m_repositories.records().ownerNumber(*found->employee);
        if (!number)
            return failure(number.error());
        owner.number = *number;
    }
    m_owners.push_back(std::move(owner));
    return {};
}

Result<> RecordImport::lookUp(const std::vector<QString>& names)
{
    for (const QString& name : names) {
        if (auto found = lookUp(name); !found)
            return found;
    }
    return {};
}

/// Leaves out the records of nobody known, and gives the others their owners.
void RecordImport::keepKnown(RecordBatch& batch)
{
    auto kept = batch.records.begin();
    for (IncomingRecord& record : batch.records) {
        const Owner& owner = m_owners[static_cast<std::size_t>(record.facts.employee)];
        if (owner.number == kNothing) {
            ++m_outcome.refusedRows;
            refuse({record.row, m_employeeHeading, owner.reason});
            continue;
        }
        record.facts.employee = owner.number;
        if (&*kept != &record)
            *kept = std::move(record);
        ++kept;
    }
    batch.records.erase(kept, batch.records.end());
}

Result<> RecordImport::take(RecordParcel parcel)
{
    m_outcome.report.read += parcel.read;
    m_outcome.refusedRows += parcel.refusedRows;
    for (RefusedRow& row : parcel.refused)
        refuse(std::move(row));
    if (auto found = lookUp(parcel.employees); !found)
        return found;
    keepKnown(parcel.batch);
    return m_intake->take(std::move(parcel.batch));
}

/// A second row of one id is refused, and so is changing what a closed cycle used; the rest is
/// listed.
void RecordImport::judge(const ChangedRecord& changed, OnChange onChange)
{
    const auto refuseIt = [&](const char* why) {
        ++m_outcome.refusedRows;
        refuse({changed.row, {}, {why, {changed.id}}});
    };
    if (changed.isOfThisRun)
        return refuseIt(QT_TRANSLATE_NOOP(
            "Messages", "“%1” stands further up in the table already, with other content"));
    if (changed.isHeld && onChange == OnChange::Update)
        return refuseIt(QT_TRANSLATE_NOOP(
            "Messages", "“%1” says something else than before, but a closed cycle used it"));
    m_outcome.changed.push_back(changed);
}

Result<ImportOutcome> RecordImport::finish(OnChange onChange)
{
    const Result<IntakeReport> taken = m_intake->finish();
    if (!taken)
        return failure(taken.error());
    m_outcome.report.taken = taken->taken;
    m_outcome.report.alreadyThere = taken->alreadyThere;
    const int refusedBefore = m_outcome.refusedRows;
    for (const ChangedRecord& changed : taken->changed)
        judge(changed, onChange);
    m_outcome.changedRows = taken->changedCount - (m_outcome.refusedRows - refusedBefore);
    if (onChange == OnChange::Update)
        m_outcome.report.taken += m_outcome.changedRows;
    m_outcome.created = m_finder.created();
    std::stable_sort(m_outcome.report.refused.begin(),
                     m_outcome.report.refused.end(),
                     [](const RefusedRow& a, const RefusedRow& b) { return a.row < b.row; });
    return std::move(m_outcome);
}

} // namespace plumbline
