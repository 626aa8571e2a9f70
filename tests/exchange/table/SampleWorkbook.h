// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/FileTableReader.h"

#include <QtCore/QTemporaryDir>

#include <utility>
#include <vector>

namespace plumbline::testing {

/// A workbook put together by hand, part by part, so that it can be wrong in any way.
class SampleWorkbook
{
public:
    /// One sheet "Data" without rows.
    SampleWorkbook();

    /// Replaces or adds a part.
    SampleWorkbook& part(const char* name, const QByteArray& bytes);
    SampleWorkbook& without(const char* name);
    /// What stands in sheetData.
    SampleWorkbook& rows(const QByteArray& rows);
    /// The elements `si`.
    SampleWorkbook& strings(const QByteArray& items);
    /// The codes of number formats, for the styles 1, 2, 3 …; a number names a built-in one.
    SampleWorkbook& formats(const QStringList& codes);

    /// Writes it, deflated, and gives the path; it lives as long as the sample.
    [[nodiscard]] QString path() const;
    [[nodiscard]] QByteArray bytes() const;
    /// Reads it as a whole.
    [[nodiscard]] Result<Table> read() const;
    /// Its first row below the headings, which must be there.
    [[nodiscard]] QStringList firstRow() const;
    [[nodiscard]] Result<std::unique_ptr<RowSource>> open(const RowChoice& choice = {}) const;

private:
    QTemporaryDir m_folder;
    std::vector<std::pair<QByteArray, QByteArray>> m_parts;
};

/// A file beside nothing else, for bytes made elsewhere.
[[nodiscard]] QString writeFile(const QTemporaryDir& folder, const QByteArray& bytes);
/// Goes through all rows; the error where it can't go on.
[[nodiscard]] Result<int> countRows(Result<std::unique_ptr<RowSource>> rows);

} // namespace plumbline::testing
