// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/RecordField.h"

#include <QtCore/QStringList>

namespace plumbline {

/// What can be brought in by a map: the record kinds, and employees, values, targets, amounts,
/// results.
[[nodiscard]] QStringList mapKinds();
/// Whether the fields of its maps are names of columns that only the scheme knows.
[[nodiscard]] bool hasFreeFields(const QString& mapKind);
/// The fields that a map of the kind can fill, by their ids; empty where they are free.
[[nodiscard]] QStringList mapFields(const QString& mapKind);
/// The field's id for one of the names it goes by: `first response time` is `responded`. None: no
/// such field.
[[nodiscard]] std::optional<QString> mapField(const QString& mapKind, const QString& name);
/// The type of a record's own field; none for the others.
[[nodiscard]] std::optional<FieldType> mapFieldType(const QString& mapKind, const QString& field);

} // namespace plumbline
