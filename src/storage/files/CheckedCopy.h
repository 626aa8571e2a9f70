// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/migrations/Migration.h"
#include "storage/sqlite/Database.h"

namespace plumbline {

/// A copy of an open file being made beside its target, as `<target>.partial`. It has been read
/// back and written through to the disk once this exists, and is removed with it unless it was put
/// into a place.
class CheckedCopy
{
public:
    [[nodiscard]] static Result<CheckedCopy>
    make(Database& source, const QString& target, const MigrationChain& chain);
    CheckedCopy(const CheckedCopy&) = delete;
    CheckedCopy& operator=(const CheckedCopy&) = delete;
    CheckedCopy(CheckedCopy&& other) noexcept;
    CheckedCopy& operator=(CheckedCopy&&) = delete;
    ~CheckedCopy();

    /// Takes the target's name, in the place of a file that has it.
    [[nodiscard]] Result<> replaceTarget();
    /// Takes the target's name; what had it is kept under the name `kept`.
    [[nodiscard]] Result<> replaceTargetKeeping(const QString& kept);

private:
    explicit CheckedCopy(const QString& target);
    [[nodiscard]] Result<> write(Database& source);
    [[nodiscard]] Result<> check(Database& source, const MigrationChain& chain) const;
    [[nodiscard]] Result<> placed(Result<> moved);

    QString m_target;
    QString m_partial;
};

} // namespace plumbline
