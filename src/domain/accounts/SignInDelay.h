// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>

namespace plumbline {

/// How often in a row somebody gave a wrong password, and when last.
struct SignInFailures
{
    int count = 0;
    QDateTime last; ///< Null where there was none.
    friend bool operator==(const SignInFailures&, const SignInFailures&) = default;
};

/// Seconds until the next try is looked at: none for the first five, then 10, 20, 40 … up to 15
/// minutes after the last one. A clock that was set back lets nobody wait longer than that.
[[nodiscard]] int secondsToWait(const SignInFailures& failures, const QDateTime& now);

} // namespace plumbline
