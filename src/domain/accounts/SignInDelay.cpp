// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accounts/SignInDelay.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kFree = 5;
constexpr int kFirst = 10;
constexpr int kMost = 900;

int delayAfter(int count)
{
    int delay = kFirst;
    for (int more = kFree; more < count && delay < kMost; ++more)
        delay *= 2;
    return std::min(delay, kMost);
}

} // namespace

int secondsToWait(const SignInFailures& failures, const QDateTime& now)
{
    if (failures.count < kFree || !failures.last.isValid())
        return 0;
    const int delay = delayAfter(failures.count);
    constexpr qint64 kMilliseconds = 1000;
    const qint64 passed = failures.last.msecsTo(now) / kMilliseconds;
    return static_cast<int>(std::clamp<qint64>(delay - passed, 0, delay));
}

} // namespace plumbline
