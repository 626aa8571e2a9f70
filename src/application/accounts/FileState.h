// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// What a page before signing in shows of a file.
struct FileState
{
    QString company;
    QString timeZone;
    bool needsSignIn = false; ///< There are accounts.
    bool isSample = false; ///< Some of its accounts still have the sample's passwords.
};

/// For anybody who can open the file.
[[nodiscard]] Result<FileState> fileState(const Access& access);

} // namespace plumbline
