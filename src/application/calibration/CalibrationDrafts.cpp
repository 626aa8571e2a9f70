// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calibration/CalibrationDrafts.h"

#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/policy/Permit.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace plumbline {

namespace {

using Entries = std::vector<CalibrationEntry>;

const QString kEmployee = QStringLiteral("employee");
const QString kPoints = QStringLiteral("points");
const QString kGrade = QStringLiteral("grade");
const QString kReason = QStringLiteral("reason");

QString nameOf(const CycleKey& key)
{
    return QStringLiteral("calibration.drafts.") + key.toString();
}

QString textOf(const Entries& entries)
{
    if (entries.empty())
        return {};
    QJsonArray list;
    for (const CalibrationEntry& entry : entries)
        list.append(QJsonObject{{kEmployee, entry.employee.text()},
                                {kPoints, entry.points},
                                {kGrade, entry.grade},
                                {kReason, entry.reason}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/// Nothing, where there is none or it is not to be read.
Entries entriesOf(const QString& text)
{
    Entries entries;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue& value : list) {
        const QJsonObject one = value.toObject();
        entries.push_back({EmployeeId(one.value(kEmployee).toString()),
                           one.value(kPoints).toString(),
                           one.value(kGrade).toString(),
                           one.value(kReason).toString()});
    }
    return entries;
}

Result<Entries> readEntries(Repositories& repositories, const CycleKey& key)
{
    return repositories.measures().setting(nameOf(key)).map([](const std::optional<QString>& text) {
        return entriesOf(text.value_or(QString()));
    });
}

Result<> writeEntries(Repositories& repositories, const CycleKey& key, const Entries& entries)
{
    return repositories.measures().saveSetting(nameOf(key), textOf(entries));
}

bool isOwn(const Access& access, const CalibrationEntry& entry)
{
    return access.session.account && access.session.account->person == entry.employee;
}

} // namespace

Result<Entries> calibrationDrafts(const Access& access, const CycleKey& key)
{
    Repositories& repositories = access.store.repositories();
    if (auto may = permit(access, repositories, Permission::Calibrate, {.cycle = key}); !may)
        return failure(may.error());
    Result<Entries> entries = readEntries(repositories, key);
    if (entries)
        std::erase_if(*entries, [&](const auto& entry) { return isOwn(access, entry); });
    return entries;
}

Result<> keepCalibrationDrafts(const Access& access, const CycleKey& key, const Entries& entries)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        if (auto may = permit(access, repositories, Permission::Calibrate, {.cycle = key}); !may)
            return may;
        if (auto known = findCycle(repositories, key); !known)
            return failure(known.error());
        Result<Entries> kept = readEntries(repositories, key);
        if (!kept)
            return failure(kept.error());
        const Entries before = *kept;
        std::erase_if(*kept, [&](const auto& entry) { return !isOwn(access, entry); });
        for (const CalibrationEntry& entry : entries) {
            if (!isOwn(access, entry))
                kept->push_back(entry);
        }
        return *kept == before ? Result<>() : writeEntries(repositories, key, *kept);
    });
}

Result<> dropCalibrationDrafts(Repositories& repositories, const EmployeeId& employee)
{
    const auto cycles = repositories.cycles().cycles();
    if (!cycles)
        return failure(cycles.error());
    for (const Cycle& cycle : *cycles) {
        Result<Entries> entries = readEntries(repositories, cycle.key);
        if (!entries)
            return failure(entries.error());
        const auto dropped =
            std::erase_if(*entries, [&](const auto& entry) { return entry.employee == employee; });
        if (dropped == 0)
            continue;
        if (auto written = writeEntries(repositories, cycle.key, *entries); !written)
            return written;
    }
    return {};
}

} // namespace plumbline
