// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <array>
#include <optional>

namespace plumbline {

/// What a service record tells of.
enum class RecordKind {
    Contact, ///< A call, chat, ticket or visit to repair.
    Complaint,
    Visit, ///< A customer came.
    Check, ///< Somebody's work was looked over.
    Training,
    Attendance,
    Survey, ///< What a customer answered, not tied to a contact.
    Event, ///< A line of the deduction ledger.
    Order
};

inline constexpr std::array kRecordKinds{RecordKind::Contact,
                                         RecordKind::Complaint,
                                         RecordKind::Visit,
                                         RecordKind::Check,
                                         RecordKind::Training,
                                         RecordKind::Attendance,
                                         RecordKind::Survey,
                                         RecordKind::Event,
                                         RecordKind::Order};

/// As files and the command line name it: `contact`.
[[nodiscard]] QString recordKindName(RecordKind kind);
[[nodiscard]] std::optional<RecordKind> recordKind(QStringView name);
/// Whether its time is a day without a time of day, the same in every time zone.
[[nodiscard]] bool isDated(RecordKind kind);

} // namespace plumbline
