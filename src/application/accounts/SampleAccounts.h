// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// An account of the sample company, with the password that everybody may know.
struct SampleAccount
{
    AccountId id;
    Role role = Role::Employee;
    QString password;
};

/// Those that the open file has and whose password nobody changed; for the page of signing in.
[[nodiscard]] Result<std::vector<SampleAccount>> sampleAccounts(const Access& access);
/// Gives a sample company without accounts one of every role, each tied to somebody of the sample.
[[nodiscard]] Result<std::vector<SampleAccount>> addSampleAccounts(const Access& access);

} // namespace plumbline
