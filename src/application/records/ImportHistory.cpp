// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/ImportHistory.h"

#include "application/Transaction.h"
#include "application/records/RefreshMeasured.h"

#include <QtCore/QFileInfo>

namespace plumbline {

ImportRun begunRun(const Access& access, const ImportRequest& request)
{
    ImportRun run;
    run.kind = request.map.kind;
    if (recordKind(run.kind))
        run.source = request.map.source.isEmpty() ? run.kind : request.map.source;
    run.fileName = QFileInfo(request.path).fileName();
    run.map = access.recordFormat.writeMap(request.map);
    if (request.cycle)
        run.cycle = request.cycle->toString();
    run.at = access.clock.now();
    run.by = access.session.user;
    return run;
}

Result<> tellImport(const Access& access, Repositories& repositories, const ImportRun& run)
{
    const QString counts =
        QStringLiteral("%1 sha256=%2 read=%3 taken=%4 already-there=%5 changed=%6 refused=%7")
            .arg(run.fileName, QString::fromLatin1(run.sha256.toHex()))
            .arg(run.read)
            .arg(run.taken)
            .arg(run.alreadyThere)
            .arg(run.changed)
            .arg(run.refused);
    return audit(access,
                 repositories,
                 {QStringLiteral("import.taken"),
                  QStringLiteral("%1/%2").arg(run.kind).arg(run.number),
                  {},
                  counts,
                  {}});
}

Result<> measureAgain(const Access& access, Repositories& repositories, RecordKind kind)
{
    return measureOpenCycles(access, repositories, {kind}).map([](const std::vector<Refreshed>&) {
    });
}

} // namespace plumbline
