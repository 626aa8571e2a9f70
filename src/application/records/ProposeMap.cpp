// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/Permit.h"
#include "application/records/MapProposal.h"
#include "application/records/OtherTables.h"
#include "application/records/PreviewImport.h"
#include "application/tables/TableText.h"

#include <QtCore/QFileInfo>

namespace plumbline {

namespace {

constexpr int kSampleRows = 200;

QStringList foldedAll(const QStringList& headings)
{
    QStringList all;
    for (const QString& heading : headings)
        all.push_back(folded(heading));
    return all;
}

/// A map kept for a table with the same headings.
Result<std::optional<ImportMap>>
keptMap(const Access& access, const QString& kind, const QStringList& headings)
{
    const Result<std::vector<StoredMap>> maps = access.store.repositories().records().maps();
    if (!maps)
        return failure(maps.error());
    for (const StoredMap& kept : *maps) {
        if ((!kind.isEmpty() && kept.kind != kind)
            || foldedAll(kept.headings) != foldedAll(headings))
            continue;
        if (Result<ImportMap> map = access.recordFormat.readMap(kept.document))
            return *std::move(map);
    }
    return std::nullopt;
}

/// The kind that most speaks for; one that has all it needs before one that has not.
MapProposal bestRecords(const TableSample& sample, const ColumnFit& fit, const QString& name)
{
    MapProposal best;
    for (const RecordKind kind : kRecordKinds) {
        MapProposal proposal = proposeRecords(sample, fit, kind, name);
        if (std::pair(proposal.isWhole, proposal.weight) > std::pair(best.isWhole, best.weight))
            best = std::move(proposal);
    }
    return best;
}

ImportMap proposed(const TableSample& sample, const QString& kind, const QString& path)
{
    const DateOrder order = ColumnFit::dateOrderOf(sample);
    const ColumnFit fit(sample, order);
    const QString name = QFileInfo(path).completeBaseName() + QLatin1Char(' ') + sample.form;
    ImportMap map;
    if (const auto records = recordKind(kind)) {
        map = proposeRecords(sample, fit, *records, name).map;
    } else if (!kind.isEmpty()) {
        map = proposeOther(kind, sample.headings);
    } else {
        const MapProposal best = bestRecords(sample, fit, name);
        const QString other = best.isWhole ? QString() : otherKindOf(sample.headings);
        map = other.isEmpty() ? best.map : proposeOther(other, sample.headings);
    }
    map.dateOrder = order;
    return map;
}

} // namespace

Result<ImportMap> proposeMap(const Access& access,
                             const TableReader& tables,
                             const QString& path,
                             const QString& kind,
                             const RowChoice& choice)
{
    if (Result<> may = permitted(access, Permission::TakeInRecords); !may)
        return failure(may.error());
    if (!kind.isEmpty() && !recordKind(kind) && !otherKinds().contains(kind))
        return failure(
            ErrorCode::BadValue,
            QStringLiteral("/kind"),
            QT_TRANSLATE_NOOP("Messages", "“%1” is no kind of table that can be imported."),
            {kind});
    const Result<TableSample> sample = readSample(tables, path, choice, kSampleRows);
    if (!sample)
        return failure(sample.error());
    const auto kept = keptMap(access, kind, sample->headings);
    if (!kept)
        return failure(kept.error());
    ImportMap map = *kept ? **kept : proposed(*sample, kind, path);
    map.sheet = choice.sheet;
    map.encoding = choice.encoding.isEmpty() ? QStringLiteral("auto") : choice.encoding;
    map.headerRow = choice.headerRow;
    return map;
}

} // namespace plumbline
