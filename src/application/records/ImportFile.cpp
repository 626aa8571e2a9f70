// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backups/BackUp.h"
#include "application/policy/Permit.h"
#include "application/records/ImportOtherFile.h"
#include "application/records/ImportRecordFile.h"
#include "application/records/OtherTables.h"

#include <QtCore/QFileInfo>

namespace plumbline {

namespace {

/// From about a thousand rows on an import changes so much that a backup comes first.
constexpr qint64 kMuch = 65'536;

} // namespace

Result<ImportOutcome> importFile(const Access& access,
                                 const TableReader& tables,
                                 const ImportRequest& request,
                                 WorkProgress& progress)
{
    if (Result<> may = permitted(access, Permission::TakeInRecords); !may)
        return failure(may.error());
    if (request.mode != ImportMode::DryRun && QFileInfo(request.path).size() >= kMuch)
        keepBackup(access, BackupReason::BeforeImport);
    if (const auto kind = recordKind(request.map.kind))
        return importRecordFile(access, tables, request, *kind, progress);
    if (otherKinds().contains(request.map.kind))
        return importOtherFile(access, tables, request, progress);
    return failure(ErrorCode::BadValue,
                   QStringLiteral("/kind"),
                   QT_TRANSLATE_NOOP("Messages", "“%1” is no kind of table that can be imported."),
                   {request.map.kind});
}

} // namespace plumbline
