// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/PasswordStrength.h"

#include "domain/accounts/PasswordRule.h"

#include <set>

namespace plumbline {

namespace {

constexpr int kFairLength = 10;
constexpr int kGoodLength = 14;
constexpr std::size_t kFewKinds = 5;

/// Characters that are neither the one before nor its neighbour.
int leaps(QByteArrayView bytes)
{
    int count = 1;
    for (qsizetype at = 1; at < bytes.size(); ++at)
        count += std::abs(bytes[at] - bytes[at - 1]) > 1 ? 1 : 0;
    return count;
}

} // namespace

Strength passwordStrength(const AccountId& name, const Password& password)
{
    if (!checkNewPassword(name, password))
        return Strength::Refused;
    const QByteArrayView bytes = password.bytes();
    const std::set<char> kinds(bytes.begin(), bytes.end());
    if (kinds.size() < kFewKinds || 2 * leaps(bytes) < bytes.size())
        return Strength::Weak;
    // A Chinese character counts for what it takes: nobody guesses it letter by letter.
    if (bytes.size() >= kGoodLength)
        return Strength::Good;
    return bytes.size() >= kFairLength ? Strength::Fair : Strength::Weak;
}

} // namespace plumbline
