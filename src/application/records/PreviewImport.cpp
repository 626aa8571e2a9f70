// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/PreviewImport.h"

#include "application/policy/Permit.h"
#include "application/records/MappedTable.h"
#include "application/records/PreviewRecords.h"

namespace plumbline {

namespace {

/// Rows of a table that holds no records, as the map arranges them.
Result<> previewOther(const TableSample& sample, const ImportMap& map, ImportPreviewData& preview)
{
    const Result<TableMapping> mapping = TableMapping::make(map, sample.headings);
    if (!mapping) {
        preview.fault = mapping.error().message;
        return {};
    }
    preview.fields = mapping->fields();
    for (const TableSample::Row& row : sample.rows) {
        const SourceRow source{row.number, {row.cells.begin(), row.cells.end()}, row.faults};
        PreviewRow told{row.number, {}, {}};
        told.cells = mapping->read(source, told.problems);
        preview.rows.push_back(std::move(told));
    }
    return {};
}

} // namespace

Result<ImportPreviewData> previewImport(const Access& access,
                                        const TableReader& tables,
                                        const QString& path,
                                        const ImportMap& map,
                                        int rows)
{
    if (Result<> may = permitted(access, Permission::TakeInRecords); !may)
        return failure(may.error());
    const auto sample = readSample(tables, path, {map.sheet, map.encoding, map.headerRow}, rows);
    if (!sample)
        return failure(sample.error());
    Result<QStringList> sheets = tables.sheets(path);
    if (!sheets)
        return failure(sheets.error());
    ImportPreviewData preview;
    preview.sheets = *std::move(sheets);
    preview.form = sample->form;
    preview.headings = sample->headings;
    for (const TableSample::Row& row : sample->rows) {
        QStringList& raw = preview.raw.emplace_back();
        for (const std::string& cell : row.cells)
            raw.push_back(QString::fromStdString(cell));
    }
    const auto kind = recordKind(map.kind);
    const Result<> told = kind ? previewRecords(access, *sample, map, *kind, preview)
                               : previewOther(*sample, map, preview);
    if (!told)
        return failure(told.error());
    if (preview.rows.empty()) {
        for (const TableSample::Row& row : sample->rows)
            preview.rows.push_back({row.number, {}, {}});
    }
    return preview;
}

} // namespace plumbline
