// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/KeptMaps.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace plumbline {

Result<std::vector<KeptMap>> keptMaps(const Access& access)
{
    if (Result<> may = permitted(access, Permission::TakeInRecords); !may)
        return failure(may.error());
    return access.store.repositories().records().maps().map(
        [&](const std::vector<StoredMap>& stored) {
            std::vector<KeptMap> kept;
            for (const StoredMap& one : stored) {
                if (auto map = access.recordFormat.readMap(one.document))
                    kept.push_back({one.name, *std::move(map), one.headings});
            }
            std::sort(kept.begin(), kept.end(), [](const KeptMap& a, const KeptMap& b) {
                return QString::localeAwareCompare(a.name, b.name) < 0;
            });
            return kept;
        });
}

Result<> keepMap(const Access& access, const KeptMap& kept)
{
    if (Result<> may = permitted(access, Permission::TakeInRecords); !may)
        return failure(may.error());
    if (kept.name.trimmed().isEmpty())
        return failure(ErrorCode::BadValue,
                       QStringLiteral("/name"),
                       QT_TRANSLATE_NOOP("Messages", "A map is kept by a name; give it one."));
    const StoredMap stored{
        kept.name.trimmed(), kept.map.kind, access.recordFormat.writeMap(kept.map), kept.headings};
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        return repositories.records().saveMap(stored).and_then([&] {
            return audit(access,
                         repositories,
                         {QStringLiteral("import.map-kept"),
                          stored.name,
                          {},
                          QString::fromUtf8(stored.document),
                          {}});
        });
    });
}

Result<> forgetMap(const Access& access, const QString& name)
{
    if (Result<> may = permitted(access, Permission::TakeInRecords); !may)
        return failure(may.error());
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        return repositories.records().removeMap(name).and_then([&] {
            return audit(
                access, repositories, {QStringLiteral("import.map-forgotten"), name, {}, {}, {}});
        });
    });
}

} // namespace plumbline
