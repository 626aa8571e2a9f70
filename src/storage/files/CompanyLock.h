// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QLockFile>

#include <memory>

namespace plumbline {

/// The lock file beside a company file, `<file>.lock`, with who holds it. Goes with the object, or
/// with its process.
class CompanyLock
{
public:
    /// `in-use` names the holder, program, computer and process (arguments %2 to %5).
    [[nodiscard]] static Result<std::unique_ptr<CompanyLock>> take(const QString& path,
                                                                   const QString& holder);

private:
    explicit CompanyLock(const QString& lockPath);

    QLockFile m_lock;
};

} // namespace plumbline
