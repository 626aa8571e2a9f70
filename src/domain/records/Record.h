// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"
#include "domain/records/RecordField.h"

#include <limits>
#include <string>
#include <vector>

namespace plumbline {

/// In the place of a number: nothing is known.
inline constexpr std::int64_t kNothing = std::numeric_limits<std::int64_t>::min();

/// What a record says, as numbers only, so that millions can be read through at once. Texts,
/// employees and customers stand as numbers under which somebody keeps them once.
struct RecordFacts
{
    /// Milliseconds since 1970 in UTC; of a dated kind its day's midnight in UTC.
    std::int64_t at = 0;
    std::int64_t employee = 0;
    std::int64_t customer = kNothing;
    std::int64_t note = kNothing;
    std::array<std::int64_t, kMostFields> fields = unknownFields(); ///< Parallel to fieldsOf.

    [[nodiscard]] std::int64_t operator[](int field) const
    {
        return fields[static_cast<std::size_t>(field)];
    }

    [[nodiscard]] bool has(int field) const { return (*this)[field] != kNothing; }

    friend bool operator==(const RecordFacts&, const RecordFacts&) = default;

private:
    [[nodiscard]] static constexpr std::array<std::int64_t, kMostFields> unknownFields()
    {
        std::array<std::int64_t, kMostFields> fields{};
        fields.fill(kNothing);
        return fields;
    }
};

/// A record on its way in; numbers of texts are places in its batch's `texts`.
struct IncomingRecord
{
    int row = 0; ///< In the table, from 1.
    std::string id; ///< UTF-8, not empty; unique for its kind and source.
    RecordFacts facts;
};

/// Records of one kind and source on their way in, with the texts that they name. The numbering
/// of texts goes on from one batch of a run to the next: `texts` holds those new in this batch.
struct RecordBatch
{
    std::vector<QString> texts;
    std::vector<IncomingRecord> records;
};

/// Where a record stands in the company file.
struct RecordPlace
{
    RecordKind kind = RecordKind::Contact;
    std::int64_t employee = 0;
    std::int64_t at = 0;
    std::int64_t number = 0; ///< Unique in its kind.
    friend bool operator==(const RecordPlace&, const RecordPlace&) = default;
};

} // namespace plumbline
