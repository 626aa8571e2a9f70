// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/RecordField.h"

#include <QtCore/QByteArray>

#include <cstdint>

namespace plumbline {

/// The number of a kind in the file, written out so that reordering the enum can't change it.
[[nodiscard]] std::int64_t toStored(RecordKind kind);
/// `record_contact`
[[nodiscard]] QByteArray recordTable(RecordKind kind);
/// `resolved_at`
[[nodiscard]] QByteArray recordColumn(const RecordField& field);
/// How many columns say what a record tells: time, owner, customer, note and its fields.
[[nodiscard]] int factCount(RecordKind kind);
/// `at, owner, customer, note, channel, …`
[[nodiscard]] QByteArray factColumns(RecordKind kind);
/// `at = ?, owner = ?, …`
[[nodiscard]] QByteArray factAssignments(RecordKind kind);

} // namespace plumbline
