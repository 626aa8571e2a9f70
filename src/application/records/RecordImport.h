// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/EmployeeFinder.h"
#include "application/records/RecordFeed.h"

namespace plumbline {

/// An import of records under way within one transaction, on the database thread: looks employees
/// up, hands records to the intake and adds up what became of them.
class RecordImport
{
public:
    RecordImport(EmployeeFinder finder,
                 Repositories& repositories,
                 std::unique_ptr<RecordIntake> intake,
                 QString employeeHeading);

    [[nodiscard]] Result<> take(RecordParcel parcel);
    /// What the file came to; nothing is said yet of whether it is stored.
    [[nodiscard]] Result<ImportOutcome> finish(OnChange onChange);

private:
    struct Owner
    {
        std::int64_t number = kNothing; ///< kNothing: none, because of `reason`.
        Message reason;
    };

    [[nodiscard]] Result<> lookUp(const std::vector<QString>& names);
    [[nodiscard]] Result<> lookUp(const QString& name);
    void keepKnown(RecordBatch& batch);
    void refuse(RefusedRow row);
    void judge(const ChangedRecord& changed, OnChange onChange);

    EmployeeFinder m_finder;
    Repositories& m_repositories;
    std::unique_ptr<RecordIntake> m_intake;
    QString m_employeeHeading;
    std::vector<Owner> m_owners; ///< By the place of their name.
    ImportOutcome m_outcome;
};

} // namespace plumbline
