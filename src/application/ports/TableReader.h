// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QStringList>

#include <vector>

namespace plumbline {

/// A table as it came in: headings and rows of texts, each with its row number in the file (from
/// 1).
struct Table
{
    struct Row
    {
        int number = 0;
        QStringList cells;
    };

    QStringList headings;
    std::vector<Row> rows;
};

/// Reads CSV and TSV, from a file or pasted. Encoding and separator are found out.
class TableReader
{
public:
    virtual ~TableReader() = default;
    [[nodiscard]] virtual Result<Table> readFile(const QString& path) const = 0;
    [[nodiscard]] virtual Result<Table> readText(const QString& text) const = 0;
};

} // namespace plumbline
