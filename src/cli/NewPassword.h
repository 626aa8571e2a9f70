// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "cli/Invocation.h"

namespace plumbline {

/// A password that somebody else is given.
struct NewPassword
{
    Password password;
    bool isProposed = false; ///< It must be told, for nobody knows it yet.
};

void addNewPasswordOption(QCommandLineParser& parser);
/// Of --new-password-fd, else a good one to be used once.
[[nodiscard]] Result<NewPassword> newPassword(const Invocation& call, const Access& access);
/// The line that tells it; empty where whoever called knows it.
[[nodiscard]] QString toldOnce(const NewPassword& password);

} // namespace plumbline
