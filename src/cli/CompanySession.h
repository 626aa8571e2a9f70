// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/SystemClock.h"
#include "cli/Invocation.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "storage/SqliteCompanyFiles.h"

namespace plumbline {

/// Who acts: --as, else the system's user. In a file with accounts only --as counts, and its
/// password is asked for.
[[nodiscard]] QString actingUser(const Invocation& call);
/// The path of --db; refused where it is not given.
[[nodiscard]] Result<QString> databasePath(const Invocation& call);

/// An open company file with all that a use case needs. Everything happens on the calling thread.
class CompanySession
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CompanySession>> open(const Invocation& call);
    /// Makes a new file; refuses to overwrite.
    [[nodiscard]] static Result<std::unique_ptr<CompanySession>> create(const Invocation& call);

    [[nodiscard]] const Access& access() const { return *m_access; }

    [[nodiscard]] CompanyStore& store() { return *m_store; }

    /// What was signed in by; empty in a file without accounts.
    [[nodiscard]] const Password& password() const { return m_password; }

private:
    explicit CompanySession(const Invocation& call)
        : m_files(m_clock)
        , m_user(actingUser(call))
    {
    }

    void take(std::unique_ptr<CompanyStore> store);
    /// In a file with accounts: by --as and its password. The password of a reset one must be
    /// changed before anything else is permitted.
    [[nodiscard]] Result<> signInBy(const Invocation& call);

    SystemClock m_clock;
    JsonSchemeFormat m_schemes;
    JsonResultFormat m_results;
    ResourceLibrary m_library;
    JsonRecordFormat m_recordFormat;
    SqliteCompanyFiles m_files;
    QString m_user;
    std::unique_ptr<CompanyStore> m_store;
    std::optional<Access> m_access;
    Password m_password;
};

} // namespace plumbline
