// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/records/Record.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

/// The texts that records name, and whose they are, each kept once under a number.
class RecordTexts
{
public:
    explicit RecordTexts(Database& database);

    /// kNothing: unknown.
    [[nodiscard]] Result<std::int64_t> number(const QString& text);
    /// Made where there is none.
    [[nodiscard]] Result<std::int64_t> put(const QString& text);
    [[nodiscard]] Result<QString> text(std::int64_t number);

    /// By employee id.
    [[nodiscard]] Result<std::vector<std::pair<std::int64_t, EmployeeId>>> owners();
    /// kNothing: has no number yet.
    [[nodiscard]] Result<std::int64_t> owner(const EmployeeId& employee);
    /// Made where there is none; the employee must exist.
    [[nodiscard]] Result<std::int64_t> putOwner(const EmployeeId& employee);
    /// False: a record names it.
    [[nodiscard]] Result<bool> forgetOwner(const EmployeeId& employee);
    [[nodiscard]] Result<EmployeeId> employee(std::int64_t owner);

private:
    Statement m_number;
    Statement m_put;
    Statement m_text;
    Statement m_owners;
    Statement m_owner;
    Statement m_putOwner;
    Statement m_forgetOwner;
    Statement m_employee;
};

} // namespace plumbline
