// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/RecordKind.h"

#include <QtCore/QString>

#include <span>

namespace plumbline {

/// How a field's number is to be understood (Record.h).
enum class FieldType {
    Text, ///< Number of a text kept once.
    Moment, ///< Milliseconds since 1970 in UTC; a day without a time of day is its first moment.
    Deadline, ///< A moment; a day without a time of day is its last millisecond.
    YesNo, ///< 1 or 0
    Count, ///< Whole, ≥ 0
    Seconds, ///< Millionths of a second, ≥ 0
    Amount, ///< Millionths
    Scale, ///< RatingScale
    Absence ///< AbsenceKind
};

/// The scale that a rating was given on.
enum class RatingScale { OneToFive, OneToTen, ZeroToHundred };
enum class AbsenceKind { Absent, Late, Leave };

/// `1-5`, `1-10`, `0-100`
[[nodiscard]] QString ratingScaleName(RatingScale scale);
[[nodiscard]] std::optional<RatingScale> ratingScale(QStringView name);
/// `absent`, `late`, `leave`
[[nodiscard]] QString absenceKindName(AbsenceKind kind);
[[nodiscard]] std::optional<AbsenceKind> absenceKind(QStringView name);

/// A field of a kind beyond id, employee, time, customer and note.
struct RecordField
{
    const char* id; ///< As maps and columns name it: `waited`.
    FieldType type;
    const char* label; ///< Source text for people, context "RecordFields".
    bool isRequired = false;
};

inline constexpr std::size_t kMostFields = 12;

/// In the order in which RecordFacts holds them.
[[nodiscard]] std::span<const RecordField> fieldsOf(RecordKind kind);
/// −1: no such field.
[[nodiscard]] int fieldIndex(RecordKind kind, QStringView id);
/// What the kind's time is called in maps: `opened`, `received`, `date`.
[[nodiscard]] QString timeField(RecordKind kind);

/// Places in RecordFacts::fields.
namespace contact {
enum Field {
    Channel,
    Topic,
    Answered,
    Waited,
    Responded,
    Resolved,
    ResolvedAt,
    Contacts,
    Reopened,
    Handled,
    Rating,
    Scale
};
} // namespace contact

namespace complaint {
enum Field { Due, Handled, Class, Responsible, Topic };
} // namespace complaint

namespace visit {
enum Field { Value };
} // namespace visit

namespace check {
enum Field { Checked, Passed, Template };
} // namespace check

namespace training {
enum Field { Hours, Mark };
} // namespace training

namespace attendance {
enum Field { Kind, Days };
} // namespace attendance

namespace survey {
enum Field { Channel, Rating, Scale, Question };
} // namespace survey

namespace event {
enum Field { Item, Count, Points, What, File, Witness };
} // namespace event

namespace order {
enum Field { Amount, Retained };
} // namespace order

} // namespace plumbline
