// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/SchemaFingerprint.h"

#include "storage/sqlite/Statement.h"

#include <QtCore/QCryptographicHash>

namespace plumbline {

Result<QByteArray> schemaFingerprint(Database& database)
{
    Statement objects(database,
                      "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                      "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name");
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const Result<> read = objects.read([&hash](const Row& row) {
        for (const int column : {0, 1, 2, 3}) {
            const QByteArray text = row.text(column).toUtf8();
            hash.addData(QByteArray::number(text.size()));
            hash.addData(":");
            hash.addData(text);
        }
    });
    return read.map([&hash] { return hash.result().toHex(); });
}

} // namespace plumbline
