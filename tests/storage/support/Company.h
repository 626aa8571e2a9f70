// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Clock.h"
#include "storage/SqliteCompanyFiles.h"
#include "storage/SqliteCompanyStore.h"

#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <string>

namespace plumbline {

/// Always the same moment.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

[[nodiscard]] Company sampleCompany();
[[nodiscard]] CycleKey sampleCycle(); ///< team-quarterly/2024Q1
[[nodiscard]] Employee employeeOf(const QString& id);
/// Two people in a team, a scheme version and an open cycle with both.
[[nodiscard]] Result<> fillSample(Repositories& repositories);
[[nodiscard]] StoredCell cellOf(const QString& employee, const QString& node, const QString& text);
/// Incomplete where the rank is 0.
[[nodiscard]] StoredResult resultOf(const QString& id, int rank);
[[nodiscard]] AuditEntry auditOf(const QString& action, const QString& after);
/// Two cells that must always be equal, and two audit rows that say the same.
[[nodiscard]] Result<> saveEdit(Repositories& repositories, int edit);
/// The same in a file older than version 5, whose cells have no origin.
[[nodiscard]] Result<> saveOldEdit(Database& database, Repositories& repositories, int edit);
/// The last edit that is stored: −1 where it is there by half.
[[nodiscard]] int storedEdit(Repositories& repositories);

/// An error as words for a failed test.
[[nodiscard]] std::string told(const Error& error);
[[nodiscard]] QByteArray contentsOf(const QString& path);
void write(const QString& path, const QByteArray& contents);
/// Copies a file's bytes, changed by `change`.
void copyChanged(const QString& from,
                 const QString& to,
                 const std::function<void(QByteArray&)>& change);

/// A new company file in a folder of its own, whose name is not plain ASCII.
class CompanyTest : public testing::Test
{
protected:
    CompanyTest();

    [[nodiscard]] QString place(const QString& name) const;
    /// Makes the file with the sample in it, and leaves it open.
    void createSample();

    [[nodiscard]] Repositories& stored() { return m_store->repositories(); }

    /// Runs in one transaction, which it commits.
    void change(const std::function<Result<>(Repositories&)>& work);
    void reopen();
    [[nodiscard]] Database& database();

    QTemporaryDir m_folder;
    FixedClock m_clock;
    SqliteCompanyFiles m_files{m_clock};
    QString m_path;
    std::unique_ptr<CompanyStore> m_store;
};

} // namespace plumbline
