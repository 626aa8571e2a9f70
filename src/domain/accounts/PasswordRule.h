// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts/Account.h"
#include "domain/accounts/Password.h"
#include "domain/common/Result.h"

namespace plumbline {

inline constexpr int kLeastPassword = 8; ///< In characters.
inline constexpr int kMostPassword = 128;

/// `bad-value` unless it is long enough, is not one character again and again, and neither is the
/// name nor begins with it.
[[nodiscard]] Result<> checkNewPassword(const AccountId& name, const Password& password);
/// `bad-value` unless it can be typed again: not empty, no spaces at its ends, at most 64
/// characters.
[[nodiscard]] Result<> checkAccountName(const AccountId& name);

} // namespace plumbline
