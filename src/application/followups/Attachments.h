// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/FollowUpRepository.h"

namespace plumbline {

/// A file to be kept beside something.
struct AttachedFile
{
    QString name; ///< A path or a name; only its last part is kept.
    QString mediaType;
    QByteArray bytes;
};

/// Keeps a file beside an interview, an action, an appeal or a paper of somebody; its number.
[[nodiscard]] Result<int> attachFile(const Access& access,
                                     const CycleKey& key,
                                     const EmployeeId& employee,
                                     AttachedTo to,
                                     int toNumber,
                                     const AttachedFile& file);
/// The same within the caller's transaction, who has asked for permission.
[[nodiscard]] Result<int> attachWithin(const Access& access,
                                       Repositories& repositories,
                                       const CycleKey& key,
                                       const EmployeeId& employee,
                                       AttachedTo to,
                                       int toNumber,
                                       const AttachedFile& file);
[[nodiscard]] Result<std::vector<StoredAttachment>> attachmentsOf(const Access& access,
                                                                  const FollowUpFilter& filter);
/// The file itself. `damaged-file` where it is not what was kept.
[[nodiscard]] Result<AttachedFile> readAttachment(const Access& access, int number);

} // namespace plumbline
