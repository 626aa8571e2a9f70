// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimeZone>

#include <cstdint>
#include <vector>

namespace plumbline {

/// Turns local times of a time zone into UTC, fast. Where the clock was set forward, a time that
/// never was is read by the clock before; where it was set back, of two such times the first is
/// meant.
class LocalClock
{
public:
    /// A zone that is not known counts as UTC.
    explicit LocalClock(const QTimeZone& zone);

    /// Milliseconds since 1970, on the wall and in UTC.
    [[nodiscard]] std::int64_t toUtc(std::int64_t local) const;
    [[nodiscard]] std::int64_t toLocal(std::int64_t utc) const;

private:
    struct Span
    {
        std::int64_t local = 0; ///< From this wall time on …
        std::int64_t utc = 0; ///< … that is from this moment on …
        std::int64_t offset = 0; ///< … so many milliseconds ahead of UTC.
    };

    std::vector<Span> m_spans; ///< By time; the first one from the beginning.
};

} // namespace plumbline
