// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/segments/SegmentSettings.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"

namespace plumbline {

namespace {

constexpr int kMostDays = 366;
const QString kWay = QStringLiteral("segments.way");
const QString kFewestDays = QStringLiteral("segments.fewest-days");

Result<> saveOne(const Access& access,
                 Repositories& repositories,
                 const QString& name,
                 const QString& before,
                 const QString& after)
{
    if (before == after)
        return {};
    if (auto saved = repositories.measures().saveSetting(name, after); !saved)
        return saved;
    return audit(
        access, repositories, {QStringLiteral("setting.changed"), name, before, after, {}});
}

Result<> save(const Access& access, Repositories& repositories, const SegmentSettings& settings)
{
    if (auto permitted = permit(access, repositories, Permission::ManageSettings); !permitted)
        return permitted;
    if (settings.fewestDays < 0 || settings.fewestDays > kMostDays)
        return failure(ErrorCode::OutOfRange,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "%1 is outside the range from %2 to %3."),
                       {QString::number(settings.fewestDays),
                        QStringLiteral("0"),
                        QString::number(kMostDays)});
    const Result<SegmentSettings> before = segmentSettings(repositories);
    if (!before)
        return failure(before.error());
    return saveOne(access,
                   repositories,
                   kWay,
                   segmentWayName(before->way),
                   segmentWayName(settings.way))
        .and_then([&] {
            return saveOne(access,
                           repositories,
                           kFewestDays,
                           QString::number(before->fewestDays),
                           QString::number(settings.fewestDays));
        });
}

} // namespace

Result<SegmentSettings> segmentSettings(Repositories& repositories)
{
    const auto way = repositories.measures().setting(kWay);
    const auto fewest = repositories.measures().setting(kFewestDays);
    if (!way || !fewest)
        return failure(way ? fewest.error() : way.error());
    SegmentSettings settings;
    if (*way == segmentWayName(SegmentWay::Majority))
        settings.way = SegmentWay::Majority;
    settings.fewestDays = fewest->value_or(QString()).toInt();
    return settings;
}

Result<SegmentSettings> loadSegmentSettings(const Access& access)
{
    Repositories& repositories = access.store.repositories();
    if (auto permitted = permit(access, repositories, Permission::SeeCycles); !permitted)
        return failure(permitted.error());
    return segmentSettings(repositories);
}

Result<> saveSegmentSettings(const Access& access, const SegmentSettings& settings)
{
    return inTransaction(
        access, [&](Repositories& repositories) { return save(access, repositories, settings); });
}

} // namespace plumbline
