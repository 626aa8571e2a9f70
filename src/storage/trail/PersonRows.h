// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"
#include "storage/trail/PersonKeys.h"
#include "storage/trail/SealedTable.h"

namespace plumbline {

/// Everything in the file's rows about one person, table by table, as one JSON object
/// (`rows` of plumbline-person/1, docs/FORMATS.md). Knows no table by name but those of records.
class PersonRows
{
public:
    explicit PersonRows(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QByteArray> run(const EmployeeId& employee);

private:
    [[nodiscard]] Result<> addTable(const SealedTable& table, const QString& employee);
    [[nodiscard]] QByteArray select(const SealedTable& table) const;

    Database& m_database;
    QByteArray m_json;
};

} // namespace plumbline
