// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"
#include "domain/records/CellMoment.h"
#include "domain/records/LocalClock.h"

#include <tl/expected.hpp>

namespace plumbline {

/// The words that cells may say, in every language.
struct CellWords
{
    WordTable yesNo; ///< 1 or 0
    WordTable halves; ///< DayHalf
    WordTable units; ///< DurationUnit
    WordTable absences; ///< AbsenceKind
    WordTable classes; ///< 1, 2, 3
};

/// What a cell says as a field's number (RecordFacts), or why it can't be one.
using CellReading = tl::expected<std::int64_t, Message>;

/// Reads plain cells (plainCell) that are not empty into numbers.
class FactReader
{
public:
    FactReader(const CellWords& words, const LocalClock& clock, DateOrder dateOrder);

    /// Midnight UTC of the day; one with an offset is taken to the company's wall first.
    [[nodiscard]] CellReading day(std::string_view cell) const;
    /// `time` may be empty: the cell holds both, or a day, whose first moment is meant.
    [[nodiscard]] CellReading moment(std::string_view cell, std::string_view time) const;
    /// As a moment, but of a day its last millisecond.
    [[nodiscard]] CellReading deadline(std::string_view cell, std::string_view time) const;
    [[nodiscard]] CellReading yesNo(std::string_view cell) const;
    [[nodiscard]] CellReading count(std::string_view cell) const;
    [[nodiscard]] CellReading amount(std::string_view cell) const;
    [[nodiscard]] CellReading duration(std::string_view cell, DurationUnit unit) const;
    /// `1-5`, also `5` alone.
    [[nodiscard]] CellReading scale(std::string_view cell) const;
    [[nodiscard]] CellReading absence(std::string_view cell) const;
    [[nodiscard]] CellReading complaintClass(std::string_view cell) const;

    [[nodiscard]] const LocalClock& clock() const noexcept { return m_clock; }

private:
    [[nodiscard]] std::optional<CellMoment> said(std::string_view cell,
                                                 std::string_view time) const;
    [[nodiscard]] Message noMoment(std::string_view cell, std::string_view time) const;

    const CellWords& m_words;
    const LocalClock& m_clock;
    MomentForm m_form;
};

/// What is wrong with a rating (millionths) on that scale; nothing: it lies on it.
[[nodiscard]] std::optional<Message> offScale(std::int64_t rating, RatingScale scale);

} // namespace plumbline
