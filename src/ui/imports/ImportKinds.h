// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/RecordField.h"

#include <QtCore/QCoreApplication>

#include <vector>

namespace plumbline {

/// A field that a map of some kind can fill, as people know it.
struct ImportField
{
    QString id;
    QString label;
    FieldType type = FieldType::Text;
    bool isRequired = false;
};

/// The kinds of tables that can be brought in, and their fields, in the window's language.
class ImportKinds
{
    Q_DECLARE_TR_FUNCTIONS(ImportKinds)
public:
    /// Ids of records first, then employees, values, targets, amounts, results.
    [[nodiscard]] static QStringList all();
    [[nodiscard]] static QString name(const QString& kind);
    /// Whether it is brought into a cycle.
    [[nodiscard]] static bool needsCycle(const QString& kind);
    /// Those of a record kind and of employees; of the others what every row has.
    [[nodiscard]] static std::vector<ImportField> fields(const QString& kind);
};

} // namespace plumbline
