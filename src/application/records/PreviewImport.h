// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TableReader.h"
#include "application/values/ImportReport.h"
#include "domain/records/ImportMap.h"

namespace plumbline {

/// A row as it would be read: a text for each field of the map, in the order of `fields`.
struct PreviewRow
{
    int row = 0;
    QStringList cells;
    std::vector<RefusedRow> problems;
};

/// The first rows of a file, raw and as the map reads them.
struct ImportPreviewData
{
    QStringList sheets;
    QString form; ///< As RowSource::form.
    QStringList headings;
    std::vector<QStringList> raw; ///< Parallel to `rows`.
    QStringList fields; ///< Ids of the fields that the map fills.
    std::vector<PreviewRow> rows;
    Message fault; ///< What is wrong with the map as a whole; empty text: nothing.
};

/// What kind of table it is and where its fields are, from the headings (English, 简体, 繁體) and
/// the first rows; a map kept for the same headings comes first. `kind` empty: find it out.
[[nodiscard]] Result<ImportMap> proposeMap(const Access& access,
                                           const TableReader& tables,
                                           const QString& path,
                                           const QString& kind,
                                           const RowChoice& choice);

[[nodiscard]] Result<ImportPreviewData> previewImport(const Access& access,
                                                      const TableReader& tables,
                                                      const QString& path,
                                                      const ImportMap& map,
                                                      int rows);

} // namespace plumbline
