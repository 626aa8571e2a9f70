// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QLockFile>

#include <memory>

namespace plumbline {

/// The lock file beside a company file, `<file>.lock`, with who holds it. Goes with the object, or
/// with its process; the empty journal that SQLite leaves behind goes before it.
class CompanyLock
{
public:
    /// `in-use` names the holder, program, computer and process (arguments %2 to %5), as far as the
    /// lock says who they are. One that doesn't is taken over when it is half a minute old.
    [[nodiscard]] static Result<std::unique_ptr<CompanyLock>> take(const QString& path,
                                                                   const QString& holder);
    CompanyLock(const CompanyLock&) = delete;
    CompanyLock& operator=(const CompanyLock&) = delete;
    CompanyLock(CompanyLock&&) = delete;
    CompanyLock& operator=(CompanyLock&&) = delete;
    ~CompanyLock();

private:
    explicit CompanyLock(const QString& path);
    [[nodiscard]] bool takeUnfinished();

    QString m_path;
    QLockFile m_lock;
};

} // namespace plumbline
