// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"
#include "domain/common/Result.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace plumbline {

/// How a company makes one score of several segments.
enum class SegmentWay {
    ByDays, ///< Each counts by its calendar days.
    Majority ///< The one with the most days counts whole; of equals the later.
};

[[nodiscard]] QString segmentWayName(SegmentWay way); ///< As in files: `days`, `majority`.

/// The calendar days that a person spent in one scheme's part of a period.
struct Segment
{
    QString part; ///< `support/2024Q1`
    int days = 0;
    /// Exact, of an earlier part; none: incomplete there. Never of the own part.
    std::optional<Rational> score = {};
    friend bool operator==(const Segment&, const Segment&) = default;
};

/// The segments of a person who joined, left or moved within a period, in time, seen from one part.
struct Segments
{
    SegmentWay way = SegmentWay::ByDays;
    int periodDays = 0; ///< Calendar days of the period.
    std::vector<Segment> list;
    std::size_t own = 0; ///< The segment in this part.

    /// The person went on to another part: the result is there.
    [[nodiscard]] bool movesOn() const { return own + 1 < list.size(); }

    [[nodiscard]] int days() const; ///< Of all segments together.
    [[nodiscard]] std::size_t longest() const; ///< Of equals the later.
    /// Whether a segment counts in the result.
    [[nodiscard]] bool counts(std::size_t segment) const;
    /// The days that this part pays for.
    [[nodiscard]] int paidDays() const;
    friend bool operator==(const Segments&, const Segments&) = default;
};

/// `bad-value`, `out-of-range` or `duplicate-id`, pointing into the list (`/1/days`), where they
/// can't be.
[[nodiscard]] Result<> checkSegments(const Segments& segments);

} // namespace plumbline
