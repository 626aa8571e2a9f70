// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/Templates.h"

#include "application/cycles/FindCycle.h"
#include "application/policy/Permit.h"
#include "application/records/FieldWords.h"
#include "application/records/OtherTables.h"
#include "application/records/TemplateColumns.h"
#include "application/schemes/SchemeVersions.h"
#include "application/text/Sentences.h"
#include "application/values/CellIndex.h"

namespace plumbline {

namespace {

QString said(const char* text, const QString& language)
{
    return inLanguage("ImportTemplates", text, {}, language);
}

QString sheetName(const QString& kind, const QString& language)
{
    if (const auto records = recordKind(kind))
        return inLanguage("ImportHeadings", kindWords(*records), {}, language)
            .section(QLatin1Char('|'), 0, 0);
    return kind;
}

CellKind cellKindOf(const QString& kind)
{
    if (kind == QLatin1String("targets"))
        return CellKind::Target;
    return kind == QLatin1String("amounts") ? CellKind::Amount : CellKind::Value;
}

/// Columns of a cycle's cells, and its people as rows.
Result<> takeCycle(const Access& access,
                   const QString& kind,
                   const CycleKey& key,
                   std::vector<TemplateColumn>& columns,
                   std::vector<SheetLine>& rows)
{
    Repositories& repositories = access.store.repositories();
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    const Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    const Result<std::vector<Appraisal>> appraisals = repositories.cycles().appraisals(key);
    if (!appraisals)
        return failure(appraisals.error());
    const CellIndex index(*scheme, key.period);
    for (const CellSpec& cell : index.cells(cellKindOf(kind))) {
        TemplateColumn column;
        column.column.heading = cell.key.columnName();
        columns.push_back(std::move(column));
    }
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeePeople, key);
    if (!sight)
        return failure(sight.error());
    for (const Appraisal& appraisal : *appraisals) {
        if (!sight->sees(appraisal.employee))
            continue;
        rows.push_back({appraisal.employee.text(), appraisal.name});
    }
    return {};
}

TableSheet notesSheet(const std::vector<TemplateColumn>& columns, const QString& language)
{
    TableSheet sheet;
    sheet.name = said(QT_TRANSLATE_NOOP("ImportTemplates", "Notes"), language);
    sheet.presence = Presence::SpreadsheetOnly;
    for (const char* heading : {QT_TRANSLATE_NOOP("ImportTemplates", "Column"),
                                QT_TRANSLATE_NOOP("ImportTemplates", "Needed"),
                                QT_TRANSLATE_NOOP("ImportTemplates", "What belongs there"),
                                QT_TRANSLATE_NOOP("ImportTemplates", "Example")}) {
        TableColumn column;
        column.heading = said(heading, language);
        sheet.columns.push_back(std::move(column));
    }
    std::vector<SheetLine> lines;
    for (const TemplateColumn& column : columns)
        lines.push_back({column.column.heading,
                         column.isRequired
                             ? said(QT_TRANSLATE_NOOP("ImportTemplates", "yes"), language)
                             : QString(),
                         column.description,
                         column.example});
    sheet.next = rowsOf(std::move(lines));
    return sheet;
}

} // namespace

Result<TableBook> importTemplate(const Access& access,
                                 const QString& kind,
                                 const std::optional<CycleKey>& cycle,
                                 const QString& language)
{
    if (Result<> may = permitted(access, Permission::SeeCycles); !may)
        return failure(may.error());
    std::vector<TemplateColumn> columns = templateColumns(kind, language);
    if (columns.empty())
        return failure(
            ErrorCode::BadValue,
            QStringLiteral("/kind"),
            QT_TRANSLATE_NOOP("Messages", "“%1” is no kind of table that can be imported."),
            {kind});
    std::vector<SheetLine> rows;
    if (cycle && hasSchemeColumns(kind)) {
        if (auto taken = takeCycle(access, kind, *cycle, columns, rows); !taken)
            return failure(taken.error());
    }
    TableSheet sheet;
    sheet.name = sheetName(kind, language);
    for (const TemplateColumn& column : columns)
        sheet.columns.push_back(column.column);
    sheet.next = rowsOf(std::move(rows));
    TableBook book;
    book.title = sheet.name;
    book.madeAt = access.clock.now();
    book.sheets.push_back(std::move(sheet));
    book.sheets.push_back(notesSheet(columns, language));
    return book;
}

} // namespace plumbline
