// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RecordRepository.h"
#include "storage/records/RecordTexts.h"
#include "storage/repositories/CycleNumbers.h"

namespace plumbline {

/// What closed cycles were measured by. The file's triggers keep it; this tells beforehand.
class RecordHolds
{
public:
    RecordHolds(Database& database, CycleNumbers& numbers);

    /// Of one kind, as read at once.
    class Of
    {
    public:
        [[nodiscard]] bool covers(std::int64_t number, const RecordFacts& facts) const;

        [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }

    private:
        friend class RecordHolds;

        struct Span
        {
            std::int64_t owner; ///< kNothing: everybody.
            std::int64_t from;
            std::int64_t to;
            int upTo;
        };

        std::vector<Span> m_spans;
    };

    [[nodiscard]] Result<Of> of(RecordKind kind);
    [[nodiscard]] Result<> add(const std::vector<RecordHold>& holds, RecordTexts& texts);

private:
    CycleNumbers& m_numbers;
    Statement m_of;
    Statement m_add;
};

} // namespace plumbline
